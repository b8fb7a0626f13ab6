using System.Net;
using System.Text;
using BizKitHub.Generator.Live.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace BizKitHub.Generator.Live.Tests.Fakes;

/// <summary>A test says what the fake answers, in the types of the contract, and sees what was asked of it.</summary>
public sealed class ReplacedAnswerTests : IDisposable
{
    private readonly BizKitHubFake _fake = new();

    public void Dispose() => _fake.Dispose();

    [Fact]
    public async Task Function_AnswersWhatItIsAsked()
    {
        _fake.Customer.CreditSpend.Answers(call => Spent(call.Request.Amount));
        using BizKitHubClient client = _fake.CreateClient();

        CustomerCreditSpendResponse spent = await client.Customer.CreditSpendAsync(Clients.Spending, TestContext.Current.CancellationToken);

        Assert.Equal(900, spent.NewCreditBalance);
        Assert.Equal("video.rewrite:15m", Assert.Single(_fake.Customer.CreditSpend.Calls).Request.Description);
    }

    [Fact]
    public async Task CaseOfAUnion_IsAnAnswer_AndParametersAreTyped()
    {
        _fake.Customer.GetAccountInfo.Answers(new CustomerGetAccountInfoResponse.NotLoggedIn());
        using BizKitHubClient client = _fake.CreateClient();

        CustomerGetAccountInfoResponse account = await client.Customer.GetAccountInfoAsync(Clients.IdentityId, "1.1.1.1", TestContext.Current.CancellationToken);

        Assert.IsType<CustomerGetAccountInfoResponse.NotLoggedIn>(account);
        CustomerFake.GetAccountInfoCall call = Assert.Single(_fake.Customer.GetAccountInfo.Calls);
        Assert.Equal((Clients.IdentityId, "1.1.1.1"), (call.IdentityId, call.CustomerRealIp));
    }

    [Fact]
    public async Task RefusalFirst_AndThenAValue_IsOneFunction()
    {
        _fake.Customer.CreditSpend.Answers(call => call.Number == 1
            ? ApiFakeAnswer.Status(HttpStatusCode.TooManyRequests, retryAfter: TimeSpan.FromSeconds(30))
            : Spent(call.Request.Amount));
        using BizKitHubClient client = _fake.CreateClient();

        var failure = await Assert.ThrowsAsync<BizKitHubApiException>(() => client.Customer.CreditSpendAsync(Clients.Spending, TestContext.Current.CancellationToken));
        CustomerCreditSpendResponse spent = await client.Customer.CreditSpendAsync(Clients.Spending, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(30)), (failure.StatusCode, failure.RetryAfter));
        Assert.Equal(900, spent.NewCreditBalance);
        Assert.Equal([1, 2], _fake.Calls.Select(c => c.Number));
    }

    [Fact]
    public async Task TypedRefusal_ArrivesTyped()
    {
        _fake.Customer.Login.Answers(BizKitHubFake.Refusal(HttpStatusCode.NotFound, new ErrorResponse { Error = new Error { Code = "NOT_FOUND", Message = "Nobody." } }));
        using BizKitHubClient client = _fake.CreateClient();

        var failure = await Assert.ThrowsAsync<BizKitHubApiException<ErrorResponse>>(
            () => client.Customer.LoginAsync(new CustomerLoginRequest { Email = "jan@barasek.com", Password = "secret" }, TestContext.Current.CancellationToken));

        Assert.Equal("NOT_FOUND", failure.Error.Error.Code);
    }

    [Fact]
    public async Task Message_IsWhateverTheTestMakes()
    {
        _fake.Order.Detail.Answers(ApiFakeAnswer.Message(() => new HttpResponseMessage(HttpStatusCode.BadGateway) { Content = new StringContent("<p>Down</p>", Encoding.UTF8, "text/html") }).WithHeader("X-Node", "7"));
        using BizKitHubClient client = _fake.CreateClient();

        var failure = await Assert.ThrowsAsync<BizKitHubApiException>(() => client.Order.DetailAsync("hash", TestContext.Current.CancellationToken));

        Assert.Equal((HttpStatusCode.BadGateway, "<p>Down</p>"), (failure.StatusCode, failure.ResponseBody));
    }

    [Fact]
    public async Task ThirtyTwoCallsAtOnce_AreAllAnsweredAndRecorded()
    {
        _fake.Customer.CreditSpend.Answers(call => Spent(call.Request.Amount));
        using BizKitHubClient client = _fake.CreateClient();

        CustomerCreditSpendResponse[] answers = await Task.WhenAll(Enumerable.Range(1, 32).Select(amount => Task.Run(
            () => client.Customer.CreditSpendAsync(Clients.Spending with { Amount = amount }, TestContext.Current.CancellationToken))));

        Assert.Equal(Enumerable.Range(1, 32).Select(a => 1000m - a), answers.Select(a => a.NewCreditBalance));
        Assert.Equal(Enumerable.Range(1, 32), _fake.Customer.CreditSpend.Calls.Select(c => (int)c.Request.Amount).Order());
        Assert.Equal(Enumerable.Range(1, 32), _fake.Customer.CreditSpend.Calls.Select(c => c.Number));
    }

    [Fact]
    public async Task Handler_ServesTheServicesOfAProgram()
    {
        var services = new ServiceCollection();
        services.AddBizKitHubClient(options => options.ApiKey = Clients.Key).ConfigurePrimaryHttpMessageHandler(() => _fake);
        await using ServiceProvider program = services.BuildServiceProvider();

        await program.GetRequiredService<ICustomerClient>().CreditSpendAsync(Clients.Spending, TestContext.Current.CancellationToken);

        Assert.Single(_fake.Customer.CreditSpend.Calls);
    }

    [Fact]
    public async Task Key_IsInNothingThatIsRecorded()
    {
        using BizKitHubClient inQuery = _fake.CreateClient(new BizKitHubClientOptions { ApiKey = Clients.Key });
        using BizKitHubClient inHeader = _fake.CreateClient(new BizKitHubClientOptions { ApiKey = Clients.Key, Authentication = BizKitHubAuthentication.Bearer });

        await inQuery.Customer.GetAccountInfoAsync(Clients.IdentityId, cancellationToken: TestContext.Current.CancellationToken);
        await inHeader.Customer.GetAccountInfoAsync(Clients.IdentityId, cancellationToken: TestContext.Current.CancellationToken);

        Assert.All(_fake.Calls, call => Assert.Equal(
            ($"/api/v1/customer/get-account-info?identityId={Clients.IdentityId}", null, "BizKitHubClient"),
            (call.Address, call.Header("Authorization"), call.Header("User-Agent"))));
        Assert.Equal("customer.get-account-info #2", _fake.Calls[1].ToString());
    }

    private static CustomerCreditSpendResponse Spent(decimal amount) =>
        new() { TransactionId = "HxanU4a1n4El61zx", OldCreditBalance = 1000, NewCreditBalance = 1000 - amount };
}
