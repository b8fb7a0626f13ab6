using System.Text.Json.Nodes;

namespace BizKitHub.Sandbox.Tests;

public sealed class AccountTests : SandboxTest
{
    [Fact]
    public async Task ExistingCustomer_IsReturnedAsTheyAre()
    {
        await PostAsync("customer/create", new JsonObject { ["email"] = Jan, ["companyName"] = "BizKitHub" });
        await SpendAsync(WellKnownIdentity, 10);

        var again = await PostAsync("customer/create", new JsonObject { ["email"] = Jan, ["companyName"] = "Another" });

        Assert.False(again.Flag("newAccount"));
        Assert.Equal("BizKitHub", again.Text("companyName"));
        Assert.Equal(500, again.Number("creditBalance"));
    }

    [Fact]
    public async Task ConcurrentCreations_AreOneCustomer()
    {
        var replies = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => PostAsync("customer/create", new JsonObject { ["email"] = Jan })));

        Assert.Single(replies, reply => reply.Flag("newAccount"));
        Assert.Single(replies.Select(reply => reply.Text("cuRefNo")).Distinct());
    }

    [Fact]
    public async Task CuRefNo_HasSixteenLettersOrDigits()
    {
        Assert.Matches("^[A-Za-z0-9]{16}$", await CreateAsync(Jan));
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("")]
    public async Task UnknownIdentity_IsNotLoggedIn(string identityId)
    {
        Assert.Equal("""{"loggedIn":false}""", (await AccountAsync(identityId)).Body.ToJsonString());
    }

    [Fact]
    public async Task Identity_LivesThreeMonths()
    {
        var identity = Sandbox.SignIn(Jan);

        Clock.Advance(Clock.GetUtcNow().AddMonths(3) - Clock.GetUtcNow() - TimeSpan.FromTicks(1));
        Assert.True((await AccountAsync(identity)).Flag("loggedIn"));

        Clock.Advance(TimeSpan.FromTicks(1));
        Assert.False((await AccountAsync(identity)).Flag("loggedIn"));
    }

    [Fact]
    public async Task ExpiredIdentity_IsNotLoggedIn()
    {
        var identity = Sandbox.SignIn(Jan);
        Sandbox.ExpireIdentity(identity);

        Assert.False((await AccountAsync(identity)).Flag("loggedIn"));
    }

    [Theory]
    [InlineData("customer/credit-log")]
    [InlineData("customer/order-list")]
    [InlineData("customer/matched-customer-list")]
    [InlineData("customer/detail")]
    public async Task WithoutALiveIdentity_NothingOfACustomerIsShown(string action)
    {
        (await GetAsync(action, "identityId", "unknown", "cuRefNo", "1cGIHvFoQDGLAbcA")).ShouldBeError(401, "INTERNAL_USER_MUST_BE_AUTHORIZED");
    }

    [Theory]
    [InlineData("customer/credit-spend")]
    [InlineData("customer/create-api-key")]
    public async Task WithoutALiveIdentity_NothingIsDone(string action)
    {
        var reply = await PostAsync(action, new JsonObject { ["identityId"] = "unknown", ["amount"] = 1 });

        reply.ShouldBeError(401, "INTERNAL_USER_MUST_BE_AUTHORIZED");
    }

    [Fact]
    public async Task UpdatedProfile_KeepsWhatWasNotSentAndClearsWhatWasSentEmpty()
    {
        var identity = Sandbox.SignIn(Jan);
        await PostAsync("customer/update-profile", new JsonObject { ["email"] = Jan, ["name"] = "Jan van Dijk", ["phone"] = "+420 777123456" });
        (await PostAsync("customer/update-profile", new JsonObject { ["email"] = Jan, ["lastName"] = "Dijk", ["phone"] = "" })).ShouldSucceed();

        var account = await AccountAsync(identity);

        Assert.Equal("Jan", account.Text("firstName"));
        Assert.Equal("Dijk", account.Text("lastName"));
        Assert.DoesNotContain("phone", account.FieldNames);
    }

    [Fact]
    public async Task UpdatingSomebodyUnknown_Is404()
    {
        (await PostAsync("customer/update-profile", new JsonObject { ["email"] = Jan })).ShouldBeError(404, "INTERNAL_RESOURCE_NOT_FOUND");
    }

    [Fact]
    public async Task ReferringOneself_IsRefused()
    {
        var cuRefNo = await CreateAsync(Jan);

        (await PostAsync("customer/update-profile", new JsonObject { ["email"] = Jan, ["referralId"] = cuRefNo })).ShouldRefuseField("referralId");
    }

    [Fact]
    public async Task CustomerKey_IsNoKeyOfTheApi()
    {
        var reply = await PostAsync("customer/create-api-key", new JsonObject { ["identityId"] = Sandbox.SignIn(Jan), ["description"] = "User Jan" });

        Assert.Equal(["success", "apiKey", "expirationDate"], reply.FieldNames);
        Assert.Equal("2026-05-30T12:00:00.000Z", reply.Text("expirationDate"));
        Assert.Matches("^[A-Za-z0-9]{32}$", reply.Text("apiKey"));
        (await SendAsync(HttpMethod.Get, $"/api/v1/customer/hierarchy?apiKey={reply.Text("apiKey")}"))
            .ShouldBeError(404, "PUBLIC_API_KEY_IS_NOT_IN_VALID_FORMAT");
    }
}
