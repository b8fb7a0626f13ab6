using System.Diagnostics;
using System.Net;
using BizKitHub.Generator.Live.Tests.Answers;
using BizKitHub.Generator.Live.Tests.Support;
using Kitchen;

namespace BizKitHub.Generator.Live.Tests.Seeing;

/// <summary>A call is one activity, and a measured time, under OpenTelemetry's conventions for HTTP clients.</summary>
[Collection(nameof(Listening))]
public sealed class ActivityTests : IDisposable
{
    private const string Spending = "api.operation.name=customer.credit-spend http.request.method=POST ";
    private const string Place = " server.address=api.bizkithub.com server.port=443 url.template=/api/v1/customer/credit-spend";
    private const string Spent = """{"success":true,"transactionId":"t","oldCreditBalance":2,"newCreditBalance":1}""";

    private readonly Witness _witness = new(BizKitHubClient.TelemetryName);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private Activity Only => Assert.Single(_witness.Activities);

    public void Dispose() => _witness.Dispose();

    [Fact]
    public async Task ACallThatSucceeds_IsOneActivity_AndOneMeasuredTime()
    {
        Assert.Null(await SpendAsync(_ => Replies.Json(Spent)));

        Assert.Equal(("BizKitHub.BizKitHubClient", ActivityKind.Client, "POST /api/v1/customer/credit-spend", ActivityStatusCode.Unset), (Only.Source.Name, Only.Kind, Only.DisplayName, Only.Status));
        Assert.Equal(Spending + "http.response.status_code=200" + Place, Tags(Only));
        Measured time = Assert.Single(_witness.Measurements);
        Assert.Equal(("api.client.call.duration", Tags(Only)), (time.Instrument, time.Tags));
        Assert.InRange(time.Value, 0, Only.Duration.TotalSeconds + 1);
        Assert.Null(Activity.Current);
    }

    [Theory]
    [InlineData("""{"error":{"code":"E009","message":"No."}}""", "api.error.code=E009 ")]
    [InlineData("""{"error":{"code":"Not enough credit","message":"No."}}""", "api.error.code=_OTHER ")]
    [InlineData("""{"error":{"code":"Z9CPkS2o3UV163VQn5OUv0T8BQi8Fvdg"}}""", "api.error.code=_OTHER ")]
    [InlineData("""{"error":{"code":"DEV_Sandbox0Key0For0Local0Use000"}}""", "api.error.code=_OTHER ")]
    [InlineData("<html>", "")]
    public async Task ARefusal_IsItsStatusAndItsCode_UnlessThatRepeatsTheRequest(string body, string code)
    {
        Assert.IsAssignableFrom<BizKitHubApiException>(await SpendAsync(_ => Replies.Json(body, HttpStatusCode.BadRequest)));

        Assert.Equal($"{code}{Spending.Replace(" http", " error.type=400 http", StringComparison.Ordinal)}http.response.status_code=400{Place}", Tags(Only));
        Assert.Equal((ActivityStatusCode.Error, null), (Only.Status, Only.StatusDescription));
        Assert.Equal(Tags(Only), Assert.Single(_witness.Measurements).Tags);
    }

    [Theory]
    [InlineData("broken", "connection_failed")]
#if !OLDER
    [InlineData("refused", "connection_error")]
#endif
    [InlineData("cut", "connection_failed")]
    [InlineData("no json", "invalid_response")]
    [InlineData("handler", "System.NotSupportedException")]
    [InlineData("cancelled", "System.OperationCanceledException")]
    public async Task AFailureWithoutARefusal_IsAWord(string failure, string error)
    {
        Assert.NotNull(await SpendAsync(_ => failure switch
        {
            "broken" => throw new HttpRequestException("broken"),
            "refused" => throw new HttpRequestException(HttpRequestError.ConnectionError),
            "cut" => Replies.CutOff(),
            "no json" => Replies.Json("<html>"),
            "handler" => throw new NotSupportedException(),
            _ => throw new OperationCanceledException(),
        }, failure == "cancelled" ? new CancellationToken(canceled: true) : Cancelled));

        Assert.Equal(error, Only.GetTagItem("error.type"));
    }

    [Fact]
    public async Task ACallThatIsRepeated_IsStillOneActivity_AboveItsAttempts()
    {
        var above = new List<Activity?>();
        int left = 2;
        using var handler = new ScriptedHandler(_ =>
        {
            above.Add(Activity.Current);
            return left-- > 0 ? Replies.Busy(HttpStatusCode.ServiceUnavailable) : Replies.Json("""{"loggedIn":false}""");
        });
        using BizKitHubClient client = handler.BizKitHub();
        await client.Customer.GetAccountInfoAsync(Clients.IdentityId, cancellationToken: Cancelled);

        Assert.Equal((2, 200), (Only.GetTagItem("http.request.resend_count"), Only.GetTagItem("http.response.status_code")));
        Assert.Equal(ActivityStatusCode.Unset, Only.Status);
        Assert.All(above, activity => Assert.Same(Only, activity));
        Assert.Equal(3, above.Count);
    }

    [Fact]
    public async Task AnAnswerOfItems_IsOneActivityUntilItsEnd()
    {
        using var witness = new Witness(KitchenClient.TelemetryName);
        await using var server = new KitchenServer(KitchenServer.Whole("text/event-stream", "data: {\"text\":\"cut\"}\n\ndata: {\"text\":1}\n\n", 1000));
        await Assert.ThrowsAsync<KitchenApiException>(async () =>
        {
            await foreach (Step step in server.Client.Streams.StepsAsync(Cancelled))
            {
                Assert.Empty(witness.Activities);
            }
        });

        Assert.Equal("invalid_response", Assert.Single(witness.Activities).GetTagItem("error.type"));
    }

    private static string Tags(Activity activity) => Witness.Text([.. activity.TagObjects]);

    private static async Task<Exception?> SpendAsync(Func<SentRequest, HttpResponseMessage> answer, CancellationToken? cancellation = null)
    {
        using var handler = new ScriptedHandler(answer);
        using BizKitHubClient client = handler.BizKitHub();
        return await Record.ExceptionAsync(() => client.Customer.CreditSpendAsync(Clients.Spending, cancellation ?? Cancelled));
    }
}
