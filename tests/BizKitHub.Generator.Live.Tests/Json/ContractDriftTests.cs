using System.Net;
using BizKitHub.Generator.Live.Tests.Support;

namespace BizKitHub.Generator.Live.Tests.Json;

/// <summary>The server and the contract do not always agree: what is tolerated, and what is said of the rest.</summary>
public sealed class ContractDriftTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task UnknownProperties_AreIgnored()
    {
        CustomerCreditSpendResponse spent = await SpendAsync(
            """{"x":{"success":false},"success":true,"transactionId":"t","oldCreditBalance":2,"newCreditBalance":1,"y":[[{}]],"":null}""");

        Assert.Equal(("t", 2m, 1m), (spent.TransactionId, spent.OldCreditBalance, spent.NewCreditBalance));
    }

    [Fact]
    public async Task TheOrderOfProperties_DoesNotMatter()
    {
        using var handler = new ScriptedHandler("""{"email":"jan@barasek.com","creditBalance":1,"meta":{"loggedIn":false},"cuRefNo":"c","identityId":"i","loggedIn":true}""");
        using BizKitHubClient client = handler.BizKitHub();
        var account = Assert.IsType<CustomerGetAccountInfoResponse.LoggedIn>(
            await client.Customer.GetAccountInfoAsync(Clients.IdentityId, cancellationToken: Cancelled));

        Assert.False(account.Meta!["loggedIn"].GetBoolean());
    }

    [Theory]
    [InlineData("""{"success":true,"oldCreditBalance":2,"newCreditBalance":1}""", "transactionId")]
    [InlineData("""{"success":true,"transactionId":"t","newCreditBalance":1}""", "oldCreditBalance")]
    [InlineData("""{"transactionId":"t","oldCreditBalance":2,"newCreditBalance":1}""", "success")]
    [InlineData("{}", "success")]
    public async Task AMissingProperty_IsNamed(string json, string property)
    {
        BizKitHubApiException exception = await FailToSpendAsync(json);

        Assert.Equal(
            "customer.credit-spend answered HTTP 200, but the body does not match the contract at $: "
            + $"The required property '{property}' of CustomerCreditSpendResponse is missing.",
            exception.Message);
        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.Equal(json, exception.ResponseBody);
    }

    [Fact]
    public async Task AMissingPropertyDeepInside_IsNamedWithItsPlace()
    {
        using var handler = new ScriptedHandler("""{"creditBalance":1,"items":[{"id":"a","amount":1,"balance":1,"insertedDate":"2025-01-10T16:19:41.675Z"},{"id":"b","amount":1,"insertedDate":"2025-01-10T16:19:41.675Z"}]}""");
        using BizKitHubClient client = handler.BizKitHub();
        var exception = await Assert.ThrowsAsync<BizKitHubApiException>(() => client.Customer.CreditLogAsync(Clients.IdentityId, Cancelled));

        Assert.EndsWith("at $.items[1]: The required property 'balance' of CustomerCreditLogItem is missing.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null", "transactionId", "A string was expected, but null was found.")]
    [InlineData("17", "transactionId", "A string was expected, but a number was found.")]
    [InlineData("\"2\"", "oldCreditBalance", "A number was expected, but a string was found.")]
    [InlineData("1e99", "oldCreditBalance", "The value is not a number that decimal can hold.")]
    public async Task AValueOfAnotherType_IsNamedWithItsPlace(string value, string property, string reason)
    {
        BizKitHubApiException exception = await FailToSpendAsync($$"""{"success":true,"{{property}}":{{value}}}""");

        Assert.EndsWith($"at $.{property}: {reason}", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"success":false,"errorCode":"E009","message":"Not enough credit."}""", "E009")]
    [InlineData("""{"error":{"code":"INTERNAL_VALIDATION_FAILED","message":"Not enough credit."}}""", "INTERNAL_VALIDATION_FAILED")]
    public async Task AFailureThatTheContractDoesNotKnow_KeepsTheWordsOfTheServer(string json, string code)
    {
        BizKitHubApiException exception = await FailToSpendAsync(json);

        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.Equal(code, exception.ErrorCode);
        Assert.Contains("'success' of CustomerCreditSpendResponse", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith($" The server says: Not enough credit. ({code})", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DataThatOnlyLooksLikeAFailure_IsNotTakenForOne()
    {
        BizKitHubApiException exception = await FailToSpendAsync("""{"success":true,"code":"CAT-001","title":"Smartphones","message":"hello"}""");

        Assert.Null(exception.ErrorCode);
        Assert.DoesNotContain("Smartphones", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"success\":true")]
    [InlineData("{} {}")]
    [InlineData("<html>")]
    public async Task ABodyThatIsNoObject_IsAnException(string body)
    {
        BizKitHubApiException exception = await FailToSpendAsync(body);

        Assert.StartsWith("customer.credit-spend answered HTTP 200, but the body does not match the contract at $", exception.Message, StringComparison.Ordinal);
        Assert.Equal(body, exception.ResponseBody);
    }

    [Fact]
    public async Task NoBodyAtAll_IsAnException()
    {
        BizKitHubApiException exception = await FailToSpendAsync("");

        Assert.Equal("customer.credit-spend answered HTTP 200, but without the body that the contract promises.", exception.Message);
        Assert.Null(exception.ResponseBody);
    }

    [Theory]
    [InlineData("""{"loggedIn":null}""")]
    [InlineData("""{"loggedIn":"true"}""")]
    [InlineData("""{"identityId":"i"}""")]
    public async Task AnAnswerThatIsNoCase_IsAnException(string json)
    {
        using var handler = new ScriptedHandler(json);
        using BizKitHubClient client = handler.BizKitHub();
        var exception = await Assert.ThrowsAsync<BizKitHubApiException>(
            () => client.Customer.GetAccountInfoAsync(Clients.IdentityId, cancellationToken: Cancelled));

        Assert.Contains("CustomerGetAccountInfoResponse", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARefusalWithoutJson_KeepsItsText()
    {
        using var handler = new ScriptedHandler(_ => Replies.Json("<h1>Bad gateway</h1>", HttpStatusCode.BadGateway));
        using BizKitHubClient client = handler.BizKitHub();
        var exception = await Assert.ThrowsAsync<BizKitHubApiException>(() => client.Customer.CreditSpendAsync(Clients.Spending, Cancelled));

        Assert.Equal("customer.credit-spend failed with HTTP 502.", exception.Message);
        Assert.Equal("<h1>Bad gateway</h1>", exception.ResponseBody);
    }

    [Theory]
    [InlineData(BizKitHubAuthentication.Query)]
    [InlineData(BizKitHubAuthentication.Bearer)]
    public async Task AServerThatRepeatsTheRequest_DoesNotGetTheKeyIntoTheException(BizKitHubAuthentication authentication)
    {
        using var handler = new ScriptedHandler(request => Replies.Json(
            $$$"""{"error":{"code":"{{{Clients.Key}}}","message":"{{{request.Address.AbsoluteUri}}}","description":"{{{request.Header("Authorization")}}} {{{Clients.Key}}}"}}""",
            HttpStatusCode.BadRequest));
        using BizKitHubClient client = handler.BizKitHub(options => options.Authentication = authentication);
        var exception = await Assert.ThrowsAsync<BizKitHubApiException<ErrorResponse>>(() => client.Customer.CreditSpendAsync(Clients.Spending, Cancelled));

        Secrets.AssertHidden(exception, Clients.Key);
        Assert.Contains("***", exception.ResponseBody!, StringComparison.Ordinal);
        Assert.DoesNotContain(Clients.Key, exception.Error.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task AHandlerThatRepeatsTheAddress_DoesNotGetTheKeyIntoTheException()
    {
        using var handler = new ScriptedHandler(request => throw new HttpRequestException($"Cannot reach {request.Address}"));
        using BizKitHubClient client = handler.BizKitHub();
        var exception = await Assert.ThrowsAsync<BizKitHubApiException>(() => client.Customer.CreditSpendAsync(Clients.Spending, Cancelled));

        Secrets.AssertHidden(exception, Clients.Key);
    }

    private static async Task<CustomerCreditSpendResponse> SpendAsync(string json)
    {
        using var handler = new ScriptedHandler(json);
        using BizKitHubClient client = handler.BizKitHub();
        return await client.Customer.CreditSpendAsync(Clients.Spending, Cancelled);
    }

    private static Task<BizKitHubApiException> FailToSpendAsync(string json) =>
        Assert.ThrowsAsync<BizKitHubApiException>(() => SpendAsync(json));
}
