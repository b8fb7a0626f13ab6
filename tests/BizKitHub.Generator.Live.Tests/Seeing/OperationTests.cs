using BizKitHub.Generator.Live.Tests.Support;
using Courier;

namespace BizKitHub.Generator.Live.Tests.Seeing;

/// <summary>Handlers and policies can ask every request what it does and whether it may be repeated.</summary>
public sealed class OperationTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task EveryRequest_CarriesItsOperation()
    {
        using var handler = new OperationHandler("""{"loggedIn":false}""");
        using BizKitHubClient client = handler.BizKitHub();
        await client.Customer.GetAccountInfoAsync(Clients.IdentityId, cancellationToken: Cancelled);
        await Record.ExceptionAsync(() => client.Customer.CreditSpendAsync(Clients.Spending, Cancelled));

        Assert.Equal(
            [
                "customer customer.get-account-info getApiV1CustomerGet-account-info GET /api/v1/customer/get-account-info True",
                "customer customer.credit-spend postApiV1CustomerCredit-spend POST /api/v1/customer/credit-spend False",
            ],
            handler.Operations.Select(o => $"{o!.Group} {o} {o.OperationId} {o.Method} {o.PathTemplate} {o.IsIdempotent}"));
    }

    [Fact]
    public async Task OperationOfAnotherContract_IsUnderAKeyOfItsOwn()
    {
        using var handler = new OperationHandler("{}");
        using CourierClient client = handler.Courier();
        await client.Parcels.CancelAsync(Guid.Empty, Cancelled);

        Assert.Null(Assert.Single(handler.Operations));
        Assert.NotEqual(ApiOperation.OptionsKey.Key, Courier.ApiOperation.OptionsKey.Key);
    }

    [Fact]
    public async Task AllCallsOfAnOperation_ShareOneInstance()
    {
        using var handler = new OperationHandler("""{"loggedIn":false}""");
        using BizKitHubClient client = handler.BizKitHub();
        await client.Customer.GetAccountInfoAsync(Clients.IdentityId, cancellationToken: Cancelled);
        await client.Customer.GetAccountInfoAsync(new string('a', 32), cancellationToken: Cancelled);

        Assert.Same(handler.Operations[0], handler.Operations[1]);
    }

    [Fact]
    public void RequestOfSomebodyElse_HasNone()
    {
        using var request = new HttpRequestMessage();

        Assert.Null(ApiOperation.Of(request));
    }

    private sealed class OperationHandler(string json) : HttpMessageHandler
    {
        public List<ApiOperation?> Operations { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Operations.Add(ApiOperation.Of(request));
            return Task.FromResult(Replies.Json(json));
        }
    }
}
