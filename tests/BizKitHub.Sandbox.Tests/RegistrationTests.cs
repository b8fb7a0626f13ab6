using System.Text.Json.Nodes;

namespace BizKitHub.Sandbox.Tests;

public sealed class RegistrationTests : SandboxTest
{
    [Fact]
    public async Task Registration_IsConfirmedByTheMailedToken()
    {
        (await RegisterAsync(returnUrl: "https://shop.example/welcome")).ShouldSucceed();

        var mail = Assert.Single(Sandbox.Mailbox);
        Assert.Equal((Jan, MailKind.Registration), (mail.Recipient, mail.Kind));
        var confirmed = await VerifyAsync(mail.Token);
        Assert.Equal(["success", "email", "returnUrl"], confirmed.FieldNames);
        Assert.Equal(Jan, confirmed.Text("email"));
        Assert.Equal("https://shop.example/welcome", confirmed.Text("returnUrl"));
    }

    [Fact]
    public async Task RegistrationWithoutReturnUrl_IsConfirmedWithoutOne()
    {
        await RegisterAsync();

        Assert.Equal(["success", "email"], (await VerifyAsync(Sandbox.Mailbox[0].Token)).FieldNames);
    }

    [Fact]
    public async Task Token_WorksOnce()
    {
        await RegisterAsync();
        await VerifyAsync(Sandbox.Mailbox[0].Token);

        (await VerifyAsync(Sandbox.Mailbox[0].Token)).ShouldBeError(404, "INTERNAL_RESOURCE_NOT_FOUND");
    }

    [Fact]
    public async Task BlankPassword_IsE001()
    {
        (await RegisterAsync(password: " ")).ShouldFailWith("E001");
        Assert.Empty(Sandbox.Mailbox);
    }

    [Fact]
    public async Task SecondRegistration_IsE002AndKeepsTheFirst()
    {
        await RegisterAsync(firstName: "Jan");
        (await RegisterAsync(password: "5678", firstName: "Eve")).ShouldFailWith("E002");

        Assert.Equal("Jan", (await AccountAsync(Sandbox.SignIn(Jan))).Text("firstName"));
    }

    [Fact]
    public async Task BannedContact_IsE003()
    {
        Sandbox.Ban(Jan);

        (await RegisterAsync()).ShouldFailWith("E003");
    }

    [Fact]
    public async Task SixthAttempt_IsE004UntilTheBlockEnds()
    {
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await RegisterAsync(password: "");
        }

        (await RegisterAsync()).ShouldFailWith("E004");
        Clock.Advance(TimeSpan.FromMinutes(10));
        (await RegisterAsync()).ShouldSucceed();
    }

    [Fact]
    public async Task Registration_FillsTheProfileOfAnExistingContact()
    {
        await CreateAsync(Jan);
        await RegisterAsync(firstName: "Jan");

        var account = await AccountAsync(WellKnownIdentity);
        Assert.Equal("Jan", account.Text("firstName"));
    }

    [Fact]
    public async Task Mailbox_IsReadOverHttpToo()
    {
        await RegisterAsync();

        var mail = Assert.Single((await SendAsync(HttpMethod.Get, "/sandbox/mailbox")).Items());
        Assert.Equal(Jan, (string?)mail["recipient"]);
        Assert.Equal("Registration", (string?)mail["kind"]);
        Assert.Equal(Sandbox.Mailbox[0].Token, (string?)mail["token"]);
    }

    private Task<Reply> RegisterAsync(string password = "1234", string? firstName = null, string? returnUrl = null)
    {
        var body = new JsonObject { ["email"] = Jan, ["password"] = password, ["newsletter"] = false };
        if (firstName is not null)
        {
            body["firstName"] = firstName;
        }

        if (returnUrl is not null)
        {
            body["returnUrl"] = returnUrl;
        }

        return PostAsync("customer/register-account", body);
    }

    private Task<Reply> VerifyAsync(string token) => PostAsync("customer/register-account-verify", new JsonObject { ["token"] = token });
}
