using BizKitHub;
using BizKitHub.Sandbox;
using BizKitHub.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

// A worker that looks after one customer's credit, with the client from its services, resilience in a handler, and
// telemetry on the console. The API is a sandbox in this process, behind a network that fails now and then.

await using SandboxServer sandbox = await SandboxServer.StartAsync();
using var telemetry = new ConsoleTelemetry(Console.Out);

HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);

// In a real program the section "BizKitHub" comes from user secrets, or from the environment: BizKitHub__ApiKey.
builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
{
    ["BizKitHub:ApiKey"] = sandbox.ApiKey,
    ["BizKitHub:BaseAddress"] = sandbox.Address.AbsoluteUri,
    ["BizKitHub:Authentication"] = nameof(BizKitHubAuthentication.Bearer),
    ["BizKitHub:MaxRetries"] = "0", // The handler below repeats; once is enough.
});

builder.Services
    .AddBizKitHubClient()
    .AddHttpMessageHandler(static () => new ResilienceHandler())
    .AddHttpMessageHandler(static () => new UnsteadyNetwork());

// The session of a customer who signed in: in a real program it comes with a message or a cookie.
string identityId = sandbox.SignIn("jan@barasek.com");
builder.Services.AddHostedService(services => ActivatorUtilities.CreateInstance<CreditWorker>(services, identityId));

using IHost host = builder.Build();
await host.RunAsync();

return Environment.ExitCode;
