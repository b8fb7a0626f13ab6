using BizKitHub.Sandbox;

namespace BizKitHub.Storefront;

/// <summary>Brings an API along where none is configured, so that the shop can be tried without an account.</summary>
internal static class Rehearsal
{
    /// <summary>
    /// Starts a sandbox in this process, unless a key or an address is among the user secrets or in the environment
    /// (<c>BizKitHub__ApiKey</c>): who has named a server does not get another.
    /// </summary>
    public static async Task<SandboxServer?> StartUnlessConfiguredAsync(WebApplicationBuilder builder)
    {
        IConfigurationSection settings = builder.Configuration.GetSection("BizKitHub");
        if (settings["ApiKey"] is not null || settings["BaseAddress"] is not null)
        {
            return null;
        }

        SandboxServer sandbox = await SandboxServer.StartAsync();
        settings["ApiKey"] = sandbox.ApiKey;
        settings["BaseAddress"] = sandbox.Address.AbsoluteUri;

        // No mail leaves a sandbox: the page that asks for the mailed code looks it up.
        builder.Services.AddSingleton(sandbox);
        return sandbox;
    }
}
