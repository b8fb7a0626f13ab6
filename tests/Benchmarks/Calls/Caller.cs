using System.Diagnostics.CodeAnalysis;
using BizKitHub.Generator.Benchmarks.ByHand;

namespace BizKitHub.Generator.Benchmarks.Calls;

/// <summary>Who makes the three calls of the documentation, each time with the same arguments.</summary>
[SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "Callers live until the process ends; they hold the handler of somebody else, or connections to a server that ends before.")]
internal sealed record Caller(string Name, Func<Task> GetAccountInfo, Func<Task> Create, Func<Task> SpendCredit)
{
    public const string Generated = "BizKitHub.Generator";
    public const string ByHand = "HttpClient + System.Text.Json by hand";
    public const string IdentityId = "Z9CPkS2o3UV163VQn5OUv0T8BQi8Fvdg";
    public const string CustomerRealIp = "1.1.1.1";

    /// <summary>No key of any server, but as long as one.</summary>
    private const string ApiKey = "DEV_Benchmark0Key0For0Loopback00";

    private static readonly CustomerCreateRequest Customer = new()
    {
        Email = "jan@barasek.com",
        CompanyName = "BizKitHub",
        CompanyRegistrationNumber = "05103118",
        TaxIdentificationNumber = "CZ9609040727",
        CustomerRealIp = CustomerRealIp,
    };

    private static readonly CustomerCreditSpendRequest Spending = new()
    {
        IdentityId = IdentityId,
        Amount = 100,
        Description = "video.rewrite:15m",
        CustomerRealIp = CustomerRealIp,
    };

    private static readonly NewCustomer CustomerByHand = new()
    {
        Email = Customer.Email,
        CompanyName = Customer.CompanyName,
        CompanyRegistrationNumber = Customer.CompanyRegistrationNumber,
        TaxIdentificationNumber = Customer.TaxIdentificationNumber,
        CustomerRealIp = CustomerRealIp,
    };

    private static readonly Spending SpendingByHand = new()
    {
        IdentityId = IdentityId,
        Amount = Spending.Amount,
        Description = Spending.Description,
        CustomerRealIp = CustomerRealIp,
    };

    /// <summary>The generated client over a handler.</summary>
    public static Caller Ours(HttpMessageHandler handler) =>
        Ours(new BizKitHubClient(new HttpClient(handler), new BizKitHubClientOptions { ApiKey = ApiKey }));

    /// <summary>The generated client with its own connections.</summary>
    public static Caller Ours(Uri address) => Ours(new BizKitHubClient(new BizKitHubClientOptions { ApiKey = ApiKey, BaseAddress = address }));

    public static Caller Hand(HttpMessageHandler handler, Uri address)
    {
        var calls = new CustomerCalls(CustomerCalls.Over(handler), address, ApiKey);
        return new(
            ByHand,
            () => calls.GetAccountInfoAsync(IdentityId, CustomerRealIp, CancellationToken.None),
            () => calls.CreateAsync(CustomerByHand, CancellationToken.None),
            () => calls.SpendCreditAsync(SpendingByHand, CancellationToken.None));
    }

    /// <summary>One of each call.</summary>
    public async Task MakeAllAsync()
    {
        await GetAccountInfo().ConfigureAwait(false);
        await Create().ConfigureAwait(false);
        await SpendCredit().ConfigureAwait(false);
    }

    private static Caller Ours(BizKitHubClient client) => new(
        Generated,
        () => client.Customer.GetAccountInfoAsync(IdentityId, CustomerRealIp),
        () => client.Customer.CreateAsync(Customer),
        () => client.Customer.CreditSpendAsync(Spending));
}
