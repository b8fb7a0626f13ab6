using System.Text.Json.Nodes;

namespace BizKitHub.Sandbox.Tests;

public sealed class CreditTests : SandboxTest
{
    private const string NoTransaction = "xxxxxxxxxxxxxxxx";

    // A key without limit: the concurrent tests send more than a development key may.
    protected override SandboxOptions Options => new() { Keys = [new SandboxKey("ROOTrootrootrootrootrootrootroot")] };

    [Fact]
    public async Task NegativeAmount_IsSpendingToo()
    {
        var spent = await SpendAsync(Sandbox.SignIn(Jan), -100);

        Assert.Equal(410, spent.Number("newCreditBalance"));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-0.00")]
    public async Task ZeroAmount_MovesNothing(string amount)
    {
        var identity = Sandbox.SignIn(Jan);

        var spent = await PostTextAsync("customer/credit-spend", $$"""{"identityId":"{{identity}}","amount":{{amount}}}""");

        Assert.Equal(NoTransaction, spent.Text("transactionId"));
        Assert.Equal(510, spent.Number("oldCreditBalance"));
        Assert.Equal(510, spent.Number("newCreditBalance"));
        Assert.Single((await LogAsync(identity)).Items());
    }

    [Fact]
    public async Task LastCredit_CanBeSpent()
    {
        Assert.Equal(0, (await SpendAsync(Sandbox.SignIn(Jan), 510)).Number("newCreditBalance"));
    }

    [Theory]
    [InlineData("510.01")]
    [InlineData("-511")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    public async Task OverdrawingAmount_IsRefusedAndLeavesNoTrace(string amount)
    {
        var identity = Sandbox.SignIn(Jan);

        var refused = await PostTextAsync("customer/credit-spend", $$"""{"identityId":"{{identity}}","amount":{{amount}}}""");

        refused.ShouldRefuseField("amount");
        var log = await LogAsync(identity);
        Assert.Equal(510, log.Number("creditBalance"));
        Assert.Single(log.Items());
    }

    [Theory]
    [InlineData("0.00000000001")]
    [InlineData("1e-30")]
    public async Task AmountFinerThanTheLedger_IsRefused(string amount)
    {
        var identity = Sandbox.SignIn(Jan);

        (await PostTextAsync("customer/credit-spend", $$"""{"identityId":"{{identity}}","amount":{{amount}}}""")).ShouldRefuseField("amount");
    }

    [Fact]
    public async Task Money_IsDecimal()
    {
        var identity = Sandbox.SignIn(Jan);
        Sandbox.SetCredit(Jan, 0.3m);

        await SpendAsync(identity, 0.1m);
        var spent = await SpendAsync(identity, 0.20m);

        Assert.Equal("0.2", spent.Body["oldCreditBalance"]!.ToJsonString());
        Assert.Equal("0", spent.Body["newCreditBalance"]!.ToJsonString());
    }

    [Fact]
    public async Task Log_ShowsEveryMovementNewestFirst()
    {
        var identity = Sandbox.SignIn(Jan);
        Clock.Advance(TimeSpan.FromMilliseconds(1_500));
        var spent = await PostAsync("customer/credit-spend", new JsonObject { ["identityId"] = identity, ["amount"] = 100, ["description"] = "video" });
        Sandbox.SetCredit(Jan, 1_000);

        var log = await LogAsync(identity);

        Assert.Equal(["creditBalance", "items"], log.FieldNames);
        Assert.Equal(1_000, log.Number("creditBalance"));
        Assert.Equal([590m, -100m, 510m], log.Items().Select(item => (decimal)item["amount"]!));
        var spending = log.Items()[1];
        Assert.Equal(["id", "amount", "balance", "description", "insertedDate"], spending.Select(field => field.Key));
        Assert.Equal(spent.Text("transactionId"), (string?)spending["id"]);
        Assert.Equal("video", (string?)spending["description"]);
        Assert.Equal("2026-03-01T12:00:01.500Z", (string?)spending["insertedDate"]);
    }

    [Fact]
    public async Task MovementWithoutDescription_HasNoSuchField()
    {
        var identity = Sandbox.SignIn(Jan);
        await SpendAsync(identity, 1);

        Assert.False((await LogAsync(identity)).Items()[0].ContainsKey("description"));
    }

    // One customer may be lucky in their timing; six are not.
    [Fact]
    public async Task ConcurrentSpendings_NeverOverdraw()
    {
        for (var customer = 0; customer < 6; customer++)
        {
            await SpendConcurrentlyAsync(Sandbox.SignIn($"customer{customer}@example.com"));
        }
    }


    [Fact]
    public async Task LedgerOfMixedConcurrentSpendings_AddsUp()
    {
        var identity = Sandbox.SignIn(Jan);
        var amounts = Enumerable.Range(1, 150).Select(step => step % 10 == 0 ? 0 : (step % 2 == 0 ? -1 : 1) * step / 8m).ToArray();

        var replies = await Task.WhenAll(amounts.Select(amount => SpendAsync(identity, amount)));

        var booked = replies.Where(reply => reply.Status == 200 && reply.Text("transactionId") != NoTransaction).ToArray();
        Assert.NotEqual(amounts.Length, booked.Length);
        Assert.Equal(booked.Length, booked.Select(reply => reply.Text("transactionId")).Distinct().Count());
        await LedgerShouldAddUpAsync(identity, movements: booked.Length + 1);
    }

    private async Task SpendConcurrentlyAsync(string identity)
    {
        var replies = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => SpendAsync(identity, 7)));

        // 510 covers 72 times 7 and leaves 6.
        Assert.Equal(72, replies.Count(reply => reply.Status == 200));
        Assert.Equal(128, replies.Count(reply => reply.Status == 422));
        Assert.Equal(6, (await AccountAsync(identity)).Number("creditBalance"));
        await LedgerShouldAddUpAsync(identity, movements: 73);
    }

    private Task<Reply> LogAsync(string identity) => GetAsync("customer/credit-log", "identityId", identity);

    /// <summary>Each balance is the one before plus the amount, none is negative, and the last is the customer's.</summary>
    private async Task LedgerShouldAddUpAsync(string identity, int movements)
    {
        var log = await LogAsync(identity);
        var oldestFirst = log.Items().Reverse().ToArray();
        Assert.Equal(movements, oldestFirst.Length);

        var balance = 0m;
        foreach (var movement in oldestFirst)
        {
            balance += (decimal)movement["amount"]!;
            Assert.Equal(balance, (decimal)movement["balance"]!);
            Assert.True(balance >= 0);
        }

        Assert.Equal(balance, log.Number("creditBalance"));
    }
}
