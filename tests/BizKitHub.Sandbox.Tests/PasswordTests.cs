using System.Text.Json.Nodes;

namespace BizKitHub.Sandbox.Tests;

public sealed class PasswordTests : SandboxTest
{
    [Fact]
    public async Task NewPassword_OpensTheAccount()
    {
        await CreateAsync(Jan);

        (await SetNewAsync(await ResetAsync(), "new")).ShouldSucceed();

        (await PostAsync("customer/login", new JsonObject { ["email"] = Jan, ["password"] = "new" })).ShouldSucceed();
    }

    [Fact]
    public async Task ResetOfAnUnknownEmail_SucceedsAndMailsNobody()
    {
        (await PostAsync("customer/reset-password", new JsonObject { ["email"] = Jan })).ShouldSucceed();

        Assert.Empty(Sandbox.Mailbox);
    }

    [Fact]
    public async Task BlankPassword_IsE001()
    {
        await CreateAsync(Jan);

        (await SetNewAsync(await ResetAsync(), "")).ShouldFailWith("E001");
    }

    [Fact]
    public async Task PasswordUsedBefore_IsE002AndMayBeTriedAgain()
    {
        await CreateAsync(Jan);
        await SetNewAsync(await ResetAsync(), "first");
        await SetNewAsync(await ResetAsync(), "second");
        var token = await ResetAsync();

        (await SetNewAsync(token, "first")).ShouldFailWith("E002");
        (await SetNewAsync(token, "second")).ShouldFailWith("E002");
        (await SetNewAsync(token, "third")).ShouldSucceed();
    }

    [Fact]
    public async Task UsedToken_IsE003()
    {
        await CreateAsync(Jan);
        var token = await ResetAsync();
        await SetNewAsync(token, "first");

        (await SetNewAsync(token, "second")).ShouldFailWith("E003");
    }

    [Theory]
    [InlineData(null, 24 * 60)]
    [InlineData("0m", 0)]
    [InlineData("15m", 15)]
    [InlineData("24h", 24 * 60)]
    [InlineData("1h 30m", 90)]
    [InlineData("14d", 14 * 24 * 60)]
    [InlineData("1d 2h 3m", 26 * 60 + 3)]
    public async Task TokenPastItsTime_IsE004(string? lifetime, int minutes)
    {
        await CreateAsync(Jan);
        var token = await ResetAsync(lifetime);
        if (minutes > 0)
        {
            Clock.Advance(TimeSpan.FromMinutes(minutes) - TimeSpan.FromTicks(1));
            (await SetNewAsync(token, "in time")).ShouldSucceed();
            token = await ResetAsync(lifetime);
            Clock.Advance(TimeSpan.FromMinutes(minutes));
        }

        (await SetNewAsync(token, "too late")).ShouldFailWith("E004");
    }

    [Fact]
    public async Task ConcurrentUsesOfAToken_ChangeThePasswordOnce()
    {
        await CreateAsync(Jan);
        var token = await ResetAsync();

        var replies = await Task.WhenAll(Enumerable.Range(0, 10).Select(attempt => SetNewAsync(token, $"password {attempt}")));

        Assert.Single(replies, reply => reply.Flag("success"));
    }

    private async Task<string> ResetAsync(string? lifetime = null)
    {
        var body = new JsonObject { ["email"] = Jan };
        if (lifetime is not null)
        {
            body["expirationTime"] = lifetime;
        }

        (await PostAsync("customer/reset-password", body)).ShouldSucceed();
        Assert.Equal((Jan, MailKind.PasswordReset), (Sandbox.Mailbox[^1].Recipient, Sandbox.Mailbox[^1].Kind));
        return Sandbox.Mailbox[^1].Token;
    }

    private Task<Reply> SetNewAsync(string token, string password) =>
        PostAsync("customer/set-new-password", new JsonObject { ["token"] = token, ["password"] = password });
}
