using BizKitHub.Sandbox;
using BizKitHub.Sandbox.Tests;

namespace BizKitHub.Storefront.Tests.Hosting;

/// <summary>A shop and a sandbox of its own for every test. The sandbox's clock stands still at the start of a block of its rate limit.</summary>
public abstract class ShopTest : IAsyncLifetime
{
    protected const string Jan = "jan@barasek.com";
    protected const string Password = "correct horse";

    private SandboxServer? _sandbox;
    private RunningShop? _shop;

    protected static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    protected virtual SandboxOptions Options => new();

    protected SandboxServer Sandbox => _sandbox ?? throw new InvalidOperationException("There is no sandbox.");

    protected Uri Address => _shop?.Address ?? throw new InvalidOperationException("There is no shop.");

    internal MovableClock Clock { get; } = new();

    public async ValueTask InitializeAsync()
    {
        _sandbox = await SandboxServer.StartAsync(Options with { TimeProvider = Clock }, Cancelled);
        _shop = await RunningShop.StartAsync(_sandbox, Cancelled);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_shop is not null)
        {
            await _shop.DisposeAsync();
        }

        await StopSandboxAsync();
    }

    /// <summary>From now on nothing answers at the API's address.</summary>
    protected async Task StopSandboxAsync()
    {
        if (Interlocked.Exchange(ref _sandbox, null) is { } running)
        {
            await running.DisposeAsync();
        }
    }

    /// <summary>A customer with a confirmed account: two calls of the API.</summary>
    protected async Task AddCustomerAsync(string email = Jan)
    {
        using var client = Client();
        await client.Customer.RegisterAccountAsync(
            new CustomerRegisterAccountRequest { Email = email, Password = Password, Groups = ["trainer"] }, Cancelled);
        await client.Customer.RegisterAccountVerifyAsync(
            new CustomerRegisterAccountVerifyRequest { Token = Sandbox.Mailbox[^1].Token }, Cancelled);
    }

    protected async Task<decimal> CreditAsync(string email = Jan) =>
        Assert.IsType<CustomerGetAccountInfoResponse.LoggedIn>(await AccountAsync(Sandbox.SignIn(email))).CreditBalance;

    /// <summary>What the API itself says of an identity.</summary>
    protected async Task<CustomerGetAccountInfoResponse> AccountAsync(string identityId)
    {
        using var client = Client();
        return await client.Customer.GetAccountInfoAsync(identityId, cancellationToken: Cancelled);
    }

    /// <summary>The identity that the shop used last, which is in no page of it.</summary>
    protected string LastIdentity() => Sandbox.Requests.Last(r => r.Query.ContainsKey("identityId")).Query["identityId"];

    private BizKitHubClient Client() => new(new BizKitHubClientOptions { ApiKey = Sandbox.ApiKey, BaseAddress = Sandbox.Address });
}
