using Microsoft.Extensions.Hosting;

namespace BizKitHub.Sandbox;

/// <summary>Leaves the process's signals alone. The usual lifetime would catch Ctrl+C of a test run that merely hosts a sandbox.</summary>
internal sealed class GuestLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
