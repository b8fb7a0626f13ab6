using System.Net;
using BizKitHub.Generator.Live.Tests.Support;

namespace BizKitHub.Generator.Live.Tests.Money;

/// <summary>Spending credit is sent once, whatever comes back and however often a call may be repeated.</summary>
public sealed class SpendOnceTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static TheoryData<HttpStatusCode> PassingFailures =>
        [HttpStatusCode.ServiceUnavailable, HttpStatusCode.TooManyRequests, HttpStatusCode.BadGateway, HttpStatusCode.GatewayTimeout, HttpStatusCode.InternalServerError];

    public static TheoryData<HttpRequestError> ConnectionFailures =>
        [HttpRequestError.ConnectionError, HttpRequestError.NameResolutionError, HttpRequestError.SecureConnectionError, HttpRequestError.ResponseEnded, HttpRequestError.Unknown];

    [Theory]
    [MemberData(nameof(PassingFailures))]
    public async Task AFailureThatMayPass_IsNotTriedAgain(HttpStatusCode status)
    {
        using var handler = new ScriptedHandler(_ => Replies.Busy(status));
        BizKitHubApiException exception = await FailAsync(handler);

        Assert.Equal(status, exception.StatusCode);
        Assert.Equal(TimeSpan.Zero, exception.RetryAfter);
    }

    [Theory]
    [MemberData(nameof(ConnectionFailures))]
    public async Task AConnectionThatFails_IsNotTriedAgain(HttpRequestError error)
    {
        using var handler = new ScriptedHandler(_ => throw new HttpRequestException(error));
        BizKitHubApiException exception = await FailAsync(handler);

        Assert.Null(exception.StatusCode);
        Assert.IsType<HttpRequestException>(exception.InnerException);
    }

#if !OLDER
    [Theory]
    [InlineData(HttpRequestError.ConnectionError, false)]
    [InlineData(HttpRequestError.NameResolutionError, false)]
    [InlineData(HttpRequestError.SecureConnectionError, false)]
    [InlineData(HttpRequestError.ResponseEnded, true)]
    [InlineData(HttpRequestError.Unknown, true)]
    public async Task AFailure_SaysWhetherTheMoneyMayBeGone(HttpRequestError error, bool mayBeGone)
    {
        using var handler = new ScriptedHandler(_ => throw new HttpRequestException(error));
        BizKitHubApiException exception = await FailAsync(handler);

        Assert.Equal(mayBeGone, exception.Message.EndsWith(" It may have been executed.", StringComparison.Ordinal));
    }
#endif

    [Fact]
    public async Task AnAnswerThatIsCutOff_IsNotAskedForAgain()
    {
        using var handler = new ScriptedHandler(_ => Replies.CutOff());
        BizKitHubApiException exception = await FailAsync(handler);

        Assert.EndsWith(" It may have been executed.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATimeout_IsNotTriedAgain()
    {
        using var handler = new ScriptedHandler(static async (_, cancellationToken) =>
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("An infinite wait does not end.");
        });
        BizKitHubApiException exception = await FailAsync(handler, options => options.Timeout = TimeSpan.FromMilliseconds(50));

        Assert.IsType<TimeoutException>(exception.InnerException);
        Assert.Equal("customer.credit-spend got no answer in time. It may have been executed.", exception.Message);
    }

    [Fact]
    public async Task AnAnswerThatIsNoJson_IsNotAskedForAgain()
    {
        using var handler = new ScriptedHandler("<html>maintenance</html>");
        BizKitHubApiException exception = await FailAsync(handler);

        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.Equal("<html>maintenance</html>", exception.ResponseBody);
    }

    [Fact]
    public async Task ACancellation_IsNotTriedAgain()
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        using var handler = new ScriptedHandler(async (_, cancellationToken) =>
        {
            await cancellation.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
            throw new InvalidOperationException("The caller's token does not reach the handler.");
        });
        using BizKitHubClient client = handler.BizKitHub(options => options.MaxRetries = 5);
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => client.Customer.CreditSpendAsync(Clients.Spending, cancellation.Token));

        Assert.Equal(cancellation.Token, exception.CancellationToken);
        Assert.Single(handler.Requests);
    }

    private static async Task<BizKitHubApiException> FailAsync(ScriptedHandler handler, Action<BizKitHubClientOptions>? change = null)
    {
        using BizKitHubClient client = handler.BizKitHub(options =>
        {
            options.MaxRetries = 5;
            change?.Invoke(options);
        });
        var exception = await Assert.ThrowsAnyAsync<BizKitHubApiException>(() => client.Customer.CreditSpendAsync(Clients.Spending, Cancelled));

        Assert.Equal($"POST /api/v1/customer/credit-spend?apiKey={Clients.Key}", handler.Only.Line);
        Assert.Equal("customer.credit-spend", exception.Operation);
        Secrets.AssertHidden(exception, Clients.Key);
        return exception;
    }
}
