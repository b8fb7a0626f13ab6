using BizKitHub.Generator.Benchmarks.ByHand;
using BizKitHub.Generator.Live.Tests.Support;
using BizKitHub.Internal;
using Microsoft.Extensions.Logging;

namespace BizKitHub.Generator.Live.Tests.Speed;

/// <summary>
/// What a whole call allocates, decoded answer included, against the same call by hand. The handler answers at once, so a
/// call stays on its thread and every byte of it is counted.
/// </summary>
public sealed class AllocationTests : IDisposable
{
    private const string CustomerRealIp = "1.1.1.1";

    private readonly CannedHandler _handler = new();
    private readonly HttpClient _http;
    private readonly BizKitHubClient _client;
    private readonly CustomerCalls _byHand;

    public AllocationTests()
    {
        _http = CustomerCalls.Over(_handler);
        _client = _handler.BizKitHub();
        _byHand = new CustomerCalls(_http, new Uri("https://api.bizkithub.com/"), Clients.Key);
    }

    [Fact]
    public void AccountInfo_TakesNoMoreThanByHand() => AssertNoMore(
        () => _client.Customer.GetAccountInfoAsync(Clients.IdentityId, CustomerRealIp, Cancelled),
        () => _byHand.GetAccountInfoAsync(Clients.IdentityId, CustomerRealIp, Cancelled));

    [Fact]
    public void Create_TakesNoMoreThanByHand()
    {
        var customer = new CustomerCreateRequest
        {
            Email = "jan@barasek.com",
            CompanyName = "BizKitHub",
            CompanyRegistrationNumber = "05103118",
            TaxIdentificationNumber = "CZ9609040727",
            CustomerRealIp = CustomerRealIp,
        };
        var same = new NewCustomer
        {
            Email = customer.Email,
            CompanyName = customer.CompanyName,
            CompanyRegistrationNumber = customer.CompanyRegistrationNumber,
            TaxIdentificationNumber = customer.TaxIdentificationNumber,
            CustomerRealIp = CustomerRealIp,
        };

        AssertNoMore(() => _client.Customer.CreateAsync(customer, Cancelled), () => _byHand.CreateAsync(same, Cancelled));
    }

    [Fact]
    public void CreditSpend_TakesNoMoreThanByHand()
    {
        CustomerCreditSpendRequest spending = Clients.Spending;
        var same = new Spending
        {
            IdentityId = spending.IdentityId,
            Amount = spending.Amount,
            Description = spending.Description,
            CustomerRealIp = CustomerRealIp,
        };

        AssertNoMore(() => _client.Customer.CreditSpendAsync(spending, Cancelled), () => _byHand.SpendCreditAsync(same, Cancelled));
    }

    /// <summary>A program has a log as good as always; it takes something only where there is something to say.</summary>
    [Fact]
    public void WhereNobodyListens_TelemetryAndTheLogTakeNothing()
    {
        using var lines = new EveryLine();
        using var log = new LoggerFactory([lines]);
        using BizKitHubClient logged = _handler.BizKitHub(options => options.LoggerFactory = log);
        using var http = new HttpClient(_handler, disposeHandler: false);
        using var transport = new ApiTransport(http, new ApiSettings
        {
            BaseAddress = new Uri("https://api.bizkithub.com"),
            Credential = ApiCredential.Query("apiKey", Clients.Key),
            UserAgent = nameof(BizKitHubClient),
        });
        var deaf = new CustomerClient(transport);
        CustomerCreditSpendRequest spending = Clients.Spending;

        long bytes = Allocated(() => deaf.CreditSpendAsync(spending, Cancelled));

        Assert.Equal(bytes, Allocated(() => _client.Customer.CreditSpendAsync(spending, Cancelled)));
        Assert.Equal(bytes, Allocated(() => logged.Customer.CreditSpendAsync(spending, Cancelled)));
    }

    [Fact]
    public void AViewThatIsKept_TakesNoMoreThanItsClient()
    {
        CustomerCreditSpendRequest spending = Clients.Spending;
        BizKitHubClientView view = _client.With(new() { MaxRetries = 0, Timeout = TimeSpan.FromSeconds(5) });

        Assert.Equal(
            Allocated(() => _client.Customer.CreditSpendAsync(spending, Cancelled)),
            Allocated(() => view.Customer.CreditSpendAsync(spending, Cancelled)));
    }

    public void Dispose()
    {
        _client.Dispose();
        _http.Dispose();
        _handler.Dispose();
    }

    /// <summary>No token: with one, both ways do more.</summary>
    private static CancellationToken Cancelled => CancellationToken.None;

    private static void AssertNoMore(Func<Task> ours, Func<Task> byHand)
    {
        long bytes = Allocated(ours);

        Assert.InRange(bytes, 1, Allocated(byHand));
        Assert.Equal(bytes, Allocated(ours));
    }

    /// <summary>The bytes of one call once everything is warm. The runtime itself may add some at times, so the smallest of many counts.</summary>
    private static long Allocated(Func<Task> call)
    {
        long smallest = long.MaxValue;
        for (int round = 0; round < 300; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Task task = call();
            smallest = Math.Min(smallest, GC.GetAllocatedBytesForCurrentThread() - before);
            Assert.True(task.IsCompletedSuccessfully);
        }

        return smallest;
    }
}
