using BizKitHub.Sandbox;

namespace BizKitHub.Generator.Live.Tests.Support;

/// <summary>A sandbox of its own for every test, and the generated client in front of it over real HTTP.</summary>
public abstract class SandboxTest : IAsyncLifetime
{
    protected const string Jan = "jan@barasek.com";
    protected const string Eva = "eva@example.com";

    private SandboxServer? _sandbox;
    private BizKitHubClient? _client;

    protected static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    protected virtual SandboxOptions Options => new();

    protected SandboxServer Sandbox => _sandbox ?? throw new InvalidOperationException("The sandbox has not started.");

    protected ICustomerClient Customer => _client!.Customer;

    /// <summary>A client of its own; the test disposes it.</summary>
    protected BizKitHubClient NewClient(Action<BizKitHubClientOptions>? change = null)
    {
        var options = new BizKitHubClientOptions { ApiKey = Sandbox.ApiKey, BaseAddress = Sandbox.Address };
        change?.Invoke(options);
        return new BizKitHubClient(options);
    }

    protected async Task<string> CreateAsync(string email) =>
        (await Customer.CreateAsync(new CustomerCreateRequest { Email = email }, Cancelled)).CuRefNo;

    public async ValueTask InitializeAsync()
    {
        _sandbox = await SandboxServer.StartAsync(Options, Cancelled);
        _client = NewClient();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _client?.Dispose();
        await Sandbox.DisposeAsync();
    }
}
