using System.Reflection;
using BizKitHub.Sandbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BizKitHub.Storefront.Tests.Hosting;

/// <summary>The shop as it runs in production, behind its own web server on a free port, with the sandbox as its configured API.</summary>
internal sealed class RunningShop : IAsyncDisposable
{
    private readonly WebApplication _application;

    private RunningShop(WebApplication application) => _application = application;

    /// <summary>Where the pages, the stylesheet and the settings are.</summary>
    public static string SourceFolder => typeof(RunningShop).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "Storefront").Value!;

    public Uri Address => new(_application.Urls.First());

    public static async Task<RunningShop> StartAsync(SandboxServer sandbox, CancellationToken cancellationToken)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Shop).Assembly.GetName().Name,
            ContentRootPath = SourceFolder,
            EnvironmentName = "Production",
            Args = ["--hostBuilder:reloadConfigOnChange=false"],
        });
        builder.Configuration["BizKitHub:ApiKey"] = sandbox.ApiKey;
        builder.Configuration["BizKitHub:BaseAddress"] = sandbox.Address.AbsoluteUri;
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.AddShop();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();

        WebApplication application = builder.Build();
        application.UseShop();
        await application.StartAsync(cancellationToken);
        return new RunningShop(application);
    }

    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }
}
