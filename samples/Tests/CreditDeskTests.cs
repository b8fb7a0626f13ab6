using System.Net;
using BizKitHub;

namespace CreditShop;

/// <summary>The desk against an API in memory: no network, no key, and no request that the contract does not allow.</summary>
public sealed class CreditDeskTests : IDisposable
{
    private const string Session = "Z9CPkS2o3UV163VQn5OUv0T8BQi8Fvdg";

    private readonly BizKitHubFake _fake = new();
    private readonly BizKitHubClient _client;
    private readonly CreditDesk _desk;

    public CreditDeskTests()
    {
        _client = _fake.CreateClient();
        _desk = new CreditDesk(_client);
    }

    public void Dispose()
    {
        _client.Dispose();
        _fake.Dispose();
    }

    /// <summary>Nothing is set up: the fake answers with the examples of the contract, an account with 123 credits.</summary>
    [Fact]
    public async Task EnoughCredit_IsSpent()
    {
        CreditOutcome outcome = await BuyAsync(100);

        Assert.Equal(new CreditOutcome.Bought(CreditLeft: 410), outcome);
        CustomerFake.CreditSpendCall spending = Assert.Single(_fake.Customer.CreditSpend.Calls);
        Assert.Equal((100m, "Poster"), (spending.Request.Amount, spending.Request.Description));
    }

    [Fact]
    public async Task TooLittleCredit_IsLeftAlone()
    {
        CreditOutcome outcome = await BuyAsync(200);

        Assert.Equal(new CreditOutcome.NotEnough(Missing: 77), outcome);
        Assert.Empty(_fake.Customer.CreditSpend.Calls);
    }

    [Fact]
    public async Task NobodySignedIn_IsSaid()
    {
        _fake.Customer.GetAccountInfo.Answers(new CustomerGetAccountInfoResponse.NotLoggedIn());

        Assert.IsType<CreditOutcome.SignedOut>(await BuyAsync(100));
    }

    [Fact]
    public async Task BusyApi_IsAskedLater_AndThenTheCreditIsSpentOnce()
    {
        _fake.Customer.CreditSpend.Answers(call => call.Number == 1
            ? ApiFakeAnswer.Status(HttpStatusCode.TooManyRequests, retryAfter: TimeSpan.FromSeconds(30))
            : new CustomerCreditSpendResponse { TransactionId = "HxanU4a1n4El61zx", OldCreditBalance = 123, NewCreditBalance = 123 - call.Request.Amount });

        Assert.Equal(new CreditOutcome.TryLater(TimeSpan.FromSeconds(30)), await BuyAsync(100));
        Assert.Equal(new CreditOutcome.Bought(CreditLeft: 23), await BuyAsync(100));
    }

    [Fact]
    public async Task RefusalThatTheDeskDoesNotKnow_ReachesItsCaller()
    {
        _fake.Customer.CreditSpend.Answers(BizKitHubFake.Refusal(
            HttpStatusCode.BadRequest,
            new ErrorResponse { Error = new Error { Code = "INVALID_VALUE", Message = "The field amount exceeds the credit balance." } }));

        var refusal = await Assert.ThrowsAsync<BizKitHubApiException<ErrorResponse>>(() => BuyAsync(100));

        Assert.Equal("INVALID_VALUE", refusal.ErrorCode);
    }

    /// <summary>The fake checks what the client sends, also where the client was told not to.</summary>
    [Fact]
    public async Task RequestAgainstTheContract_FailsTheTest()
    {
        using BizKitHubClient careless = _fake.CreateClient(new BizKitHubClientOptions { ValidateRequests = false });

        var failure = await Assert.ThrowsAsync<ApiFakeException>(() => new CreditDesk(careless).BuyAsync(Session, 100, "Poster", TestContext.Current.CancellationToken));

        Assert.StartsWith("customer.get-account-info: the request has no key", failure.Message, StringComparison.Ordinal);
    }

    private Task<CreditOutcome> BuyAsync(decimal price) => _desk.BuyAsync(Session, price, "Poster", TestContext.Current.CancellationToken);
}
