using System.Net;
using BizKitHub.Generator.Live.Tests.Support;
using Courier;

namespace BizKitHub.Generator.Live.Tests.Money;

/// <summary>What is harmless to repeat is repeated, as often as the options say and no more.</summary>
public sealed class RepeatTests
{
    private const string NotLoggedIn = """{"loggedIn":false}""";

    private static readonly Guid ParcelId = new("0f8fad5b-d9cb-469f-a165-70867728950e");

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0, HttpStatusCode.ServiceUnavailable, 1)]
    [InlineData(1, HttpStatusCode.ServiceUnavailable, 2)]
    [InlineData(2, HttpStatusCode.ServiceUnavailable, 3)]
    [InlineData(0, HttpStatusCode.TooManyRequests, 1)]
    [InlineData(2, HttpStatusCode.TooManyRequests, 3)]
    [InlineData(2, HttpStatusCode.NotFound, 1)]
    [InlineData(2, HttpStatusCode.InternalServerError, 1)]
    public async Task AGet_IsSentAsOftenAsTheOptionsSay(int maxRetries, HttpStatusCode status, int attempts)
    {
        using var handler = new ScriptedHandler(_ => Replies.Busy(status));
        using BizKitHubClient client = handler.BizKitHub(options => options.MaxRetries = maxRetries);
        var exception = await Assert.ThrowsAnyAsync<BizKitHubApiException>(() => AccountAsync(client));

        Assert.Equal(status, exception.StatusCode);
        Assert.Equal(attempts, handler.Requests.Count);
        Assert.Single(handler.Requests.Select(request => request.Line).Distinct());
    }

    [Fact]
    public async Task TheUsualOptions_RepeatAGetTwice()
    {
        using var handler = new ScriptedHandler(_ => Replies.Busy(HttpStatusCode.ServiceUnavailable));
        using BizKitHubClient client = handler.BizKitHub();
        await Assert.ThrowsAnyAsync<BizKitHubApiException>(() => AccountAsync(client));

        Assert.Equal(3, handler.Requests.Count);
    }

    [Fact]
    public async Task AFailedConnection_IsForgottenWhenTheNextOneWorks()
    {
        int attempts = 0;
        using var handler = new ScriptedHandler(_ => attempts++ == 0
            ? throw new HttpRequestException(HttpRequestError.ConnectionError)
            : Replies.Json(NotLoggedIn));
        using BizKitHubClient client = handler.BizKitHub();

        Assert.IsType<CustomerGetAccountInfoResponse.NotLoggedIn>(await AccountAsync(client));
        Assert.Equal(2, attempts);
    }

    [Fact]
    public async Task ACutOffAnswer_IsAskedForAgain()
    {
        int attempts = 0;
        using var handler = new ScriptedHandler(_ => attempts++ == 0 ? Replies.CutOff() : Replies.Json(NotLoggedIn));
        using BizKitHubClient client = handler.BizKitHub();

        Assert.IsType<CustomerGetAccountInfoResponse.NotLoggedIn>(await AccountAsync(client));
        Assert.Equal(2, attempts);
    }

    [Fact]
    public async Task AWaitBeyondTheTimeOfTheCall_IsNotWaited()
    {
        using var handler = new ScriptedHandler(_ =>
        {
            HttpResponseMessage reply = Replies.Busy(HttpStatusCode.ServiceUnavailable);
            reply.Headers.RetryAfter = new(TimeSpan.FromSeconds(20));
            return reply;
        });
        using BizKitHubClient client = handler.BizKitHub(options => options.Timeout = TimeSpan.FromSeconds(10));
        var exception = await Assert.ThrowsAnyAsync<BizKitHubApiException>(() => AccountAsync(client));

        Assert.Equal(TimeSpan.FromSeconds(20), exception.RetryAfter);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task ACancellationBetweenTwoAttempts_EndsTheCall()
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        using var handler = new ScriptedHandler(_ =>
        {
            HttpResponseMessage reply = Replies.Busy(HttpStatusCode.ServiceUnavailable);
            reply.Headers.RetryAfter = new(TimeSpan.FromSeconds(20));
            cancellation.CancelAfter(TimeSpan.FromMilliseconds(50));
            return reply;
        });
        using BizKitHubClient client = handler.BizKitHub();
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => client.Customer.GetAccountInfoAsync(Clients.IdentityId, cancellationToken: cancellation.Token));

        Assert.Equal(cancellation.Token, exception.CancellationToken);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task EveryVerb_IsRepeatedWhereItsMeaningAllowsIt()
    {
        var draft = new ParcelDraft { Recipient = new Place.WithLockerCode { LockerCode = "CZ1" }, Weight = 1 };
        Assert.Equal(3, await AttemptsAsync(parcels => parcels.ReadAsync(ParcelId, Cancelled)));
        Assert.Equal(3, await AttemptsAsync(parcels => parcels.ReplaceAsync(ParcelId, draft, Cancelled)));
        Assert.Equal(3, await AttemptsAsync(parcels => parcels.CancelAsync(ParcelId, Cancelled)));
        Assert.Equal(1, await AttemptsAsync(parcels => parcels.CreateAsync(draft, Cancelled)));
        Assert.Equal(1, await AttemptsAsync(parcels => parcels.ChangeAsync(ParcelId, new ParcelChange(), Cancelled)));
    }

    [Fact]
    public async Task APostThatTheContractCallsHarmless_IsRepeatedWithTheSameBody()
    {
        int attempts = 0;
        using var handler = new ScriptedHandler(_ => attempts++ < 2 ? Replies.Busy(HttpStatusCode.ServiceUnavailable) : Replies.Json("""{"base":99}"""));
        using CourierClient client = handler.Courier();
        Surcharges price = await client.Parcels.QuoteAsync(
            new ParcelDraft { Recipient = new Place.WithLockerCode { LockerCode = "CZ1" }, Weight = 1 }, Cancelled);

        Assert.Equal(99, price.Base);
        Assert.Equal(Enumerable.Repeat("""{"recipient":{"lockerCode":"CZ1"},"weight":1}""", 3), handler.Requests.Select(request => request.Body));
    }

    [Fact]
    public async Task ABodyThatCanBeReadOnce_IsSentOnce()
    {
        using var content = new MemoryStream([1, 2, 3]);

        Assert.Equal(1, await AttemptsAsync(parcels => parcels.PhotoAsync(ParcelId, content, Cancelled)));
    }

    private static Task<CustomerGetAccountInfoResponse> AccountAsync(BizKitHubClient client) =>
        client.Customer.GetAccountInfoAsync(Clients.IdentityId, cancellationToken: Cancelled);

    private static async Task<int> AttemptsAsync(Func<IParcelsClient, Task> call)
    {
        using var handler = new ScriptedHandler(_ => Replies.Busy(HttpStatusCode.ServiceUnavailable));
        using CourierClient client = handler.Courier();
        await Assert.ThrowsAnyAsync<CourierApiException>(() => call(client.Parcels));
        return handler.Requests.Count;
    }
}
