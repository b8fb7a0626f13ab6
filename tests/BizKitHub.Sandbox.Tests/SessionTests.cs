using System.Text.Json.Nodes;

namespace BizKitHub.Sandbox.Tests;

public sealed class SessionTests : SandboxTest
{
    [Fact]
    public async Task MagicAuth_CreatesTheContactWithItsName()
    {
        var referrer = await CreateAsync("referrer@example.com");

        var reply = await PostAsync("customer/magic-auth", new JsonObject
        {
            ["email"] = Jan,
            ["firstName"] = "Jan",
            ["lastName"] = "Barášek",
            ["referralId"] = referrer,
        });

        Assert.Equal(["success", "identityId"], reply.FieldNames);
        Assert.Matches("^[A-Za-z0-9]{32}$", reply.Text("identityId"));
        var account = await AccountAsync(reply.Text("identityId"));
        Assert.Equal("Barášek", account.Text("lastName"));
        Assert.Equal(referrer, (string?)account.Body["referral"]!["code"]);
    }

    [Fact]
    public async Task MagicAuth_LeavesAnExistingContactAsItIs()
    {
        await PostAsync("customer/magic-auth", new JsonObject { ["email"] = Jan, ["firstName"] = "Jan" });
        var again = await PostAsync("customer/magic-auth", new JsonObject { ["email"] = Jan, ["firstName"] = "Eve" });

        Assert.Equal("Jan", (await AccountAsync(again.Text("identityId"))).Text("firstName"));
    }

    [Fact]
    public async Task MagicAuth_WithAnUnknownReferrer_Is404()
    {
        var reply = await PostAsync("customer/magic-auth", new JsonObject { ["email"] = Jan, ["referralId"] = "1cGIHvFoQDGLAbcA" });

        reply.ShouldBeError(404, "INTERNAL_RESOURCE_NOT_FOUND");
    }

    [Fact]
    public async Task MagicAuth_OfABannedContact_IsE005()
    {
        Sandbox.Ban(Jan);

        (await PostAsync("customer/magic-auth", new JsonObject { ["email"] = Jan })).ShouldFailWith("E005");
    }

    [Fact]
    public async Task BannedCustomer_IsShownAsBanned()
    {
        var identity = Sandbox.SignIn(Jan);
        Sandbox.Ban(Jan);

        Assert.True((await AccountAsync(identity)).Flag("ban"));
    }

    [Fact]
    public async Task Logout_EndsOneSessionOnly()
    {
        var ended = Sandbox.SignIn(Jan);
        var other = Sandbox.SignIn(Jan);

        (await PostAsync("customer/logout", new JsonObject { ["identityId"] = ended })).ShouldSucceed();
        (await PostAsync("customer/logout", new JsonObject { ["identityId"] = ended })).ShouldSucceed();

        Assert.False((await AccountAsync(ended)).Flag("loggedIn"));
        Assert.True((await AccountAsync(other)).Flag("loggedIn"));
    }

    [Fact]
    public async Task Login_OfAnUnknownContact_IsE002()
    {
        (await LoginAsync("1234")).ShouldFailWith("E002");
    }

    [Fact]
    public async Task Login_WithoutAPasswordAccount_IsE003()
    {
        await CreateAsync(Jan);

        (await LoginAsync("1234")).ShouldFailWith("E003");
    }

    [Fact]
    public async Task Login_WithTheWrongPassword_IsE004()
    {
        await RegisterAsync(confirm: true);

        (await LoginAsync("12345")).ShouldFailWith("E004");
    }

    [Fact]
    public async Task Login_OfABannedContact_IsE005()
    {
        await RegisterAsync(confirm: true);
        Sandbox.Ban(Jan);

        (await LoginAsync("1234")).ShouldFailWith("E005");
    }

    [Fact]
    public async Task Login_AfterFiveWrongPasswords_IsE006UntilTheBlockEnds()
    {
        await RegisterAsync(confirm: true);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            (await LoginAsync("wrong")).ShouldFailWith("E004");
        }

        (await LoginAsync("1234")).ShouldFailWith("E006");
        Clock.Advance(TimeSpan.FromMinutes(10));
        (await LoginAsync("1234")).ShouldSucceed();
    }

    [Fact]
    public async Task Login_BeforeTheEmailIsConfirmed_IsE007()
    {
        await RegisterAsync(confirm: false);

        (await LoginAsync("1234")).ShouldFailWith("E007");
    }

    [Fact]
    public async Task Login_OpensASession()
    {
        await RegisterAsync(confirm: true);

        var reply = await LoginAsync("1234");

        Assert.Equal(["success", "identityId"], reply.FieldNames);
        Assert.Equal(Jan, (await AccountAsync(reply.Text("identityId"))).Text("email"));
    }

    private Task<Reply> LoginAsync(string password) =>
        PostAsync("customer/login", new JsonObject { ["email"] = Jan, ["password"] = password, ["customerRealIp"] = "1.1.1.1" });

    private async Task RegisterAsync(bool confirm)
    {
        (await PostAsync("customer/register-account", new JsonObject { ["email"] = Jan, ["password"] = "1234" })).ShouldSucceed();
        if (confirm)
        {
            (await PostAsync("customer/register-account-verify", new JsonObject { ["token"] = Sandbox.Mailbox[^1].Token })).ShouldSucceed();
        }
    }
}
