using System.Net;
using BizKitHub.Generator.Live.Tests.Support;

namespace BizKitHub.Generator.Live.Tests.SandboxCalls;

/// <summary>Credit is money: exact, never spent twice, never below zero.</summary>
public sealed class CreditTests : SandboxTest
{
    [Fact]
    public async Task Fractions_AreExact()
    {
        string identityId = Sandbox.SignIn(Jan);
        Sandbox.SetCredit(Jan, 0.3m);

        CustomerCreditSpendResponse first = await SpendAsync(identityId, 0.1m);
        CustomerCreditSpendResponse second = await SpendAsync(identityId, 0.2m);

        Assert.Equal((0.3m, 0.2m), (first.OldCreditBalance, first.NewCreditBalance));
        Assert.Equal(0m, second.NewCreditBalance);
    }

    [Fact]
    public async Task TheLog_TellsWhereTheBalanceComesFrom()
    {
        string identityId = Sandbox.SignIn(Jan);
        CustomerCreditSpendResponse spent = await SpendAsync(identityId, 100, "video.rewrite:15m");

        CustomerCreditLogResponse log = await Customer.CreditLogAsync(identityId, Cancelled);
        Assert.Equal(410, log.CreditBalance);
        CustomerCreditLogItem latest = log.Items[0];
        Assert.Equal((spent.TransactionId, -100m, 410m, "video.rewrite:15m"), (latest.Id, latest.Amount, latest.Balance, latest.Description));
        Assert.Equal(log.CreditBalance, log.Items.Sum(item => item.Amount));
    }

    [Fact]
    public async Task SpendingMoreThanThereIs_IsRefusedAndBooksNothing()
    {
        string identityId = Sandbox.SignIn(Jan);
        var exception = await Assert.ThrowsAnyAsync<BizKitHubApiException>(() => SpendAsync(identityId, 510.01m));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, exception.StatusCode);
        Assert.Equal("INTERNAL_VALIDATION_FAILED", exception.ErrorCode);
        Assert.Equal("amount: exceeds the credit balance", exception.Description);
        Assert.Equal("customer.credit-spend", exception.Operation);
        Assert.Equal(510, (await Customer.CreditLogAsync(identityId, Cancelled)).CreditBalance);
    }

    [Fact]
    public async Task ADeadSession_SpendsNothing()
    {
        string identityId = Sandbox.SignIn(Jan);
        Sandbox.ExpireIdentity(identityId);
        var exception = await Assert.ThrowsAnyAsync<BizKitHubApiException>(() => SpendAsync(identityId, 1));

        Assert.Equal(HttpStatusCode.Unauthorized, exception.StatusCode);
        Assert.Equal("INTERNAL_USER_MUST_BE_AUTHORIZED", exception.ErrorCode);
    }

    [Fact]
    public async Task ConcurrentSpendings_NeverOverdraw()
    {
        string identityId = Sandbox.SignIn(Jan);
        Sandbox.ForgetRequests();
        decimal?[] balances = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => TrySpendAsync(identityId, 20)));

        Assert.Equal(25, balances.Count(balance => balance is not null));
        Assert.Equal(25, balances.OfType<decimal>().Distinct().Count());
        Assert.Equal(10, balances.Min());
        Assert.Equal(40, Sandbox.Requests.Count);
        CustomerCreditLogResponse log = await Customer.CreditLogAsync(identityId, Cancelled);
        Assert.Equal(10, log.CreditBalance);
        Assert.Equal(25, log.Items.Count(item => item.Amount == -20));
    }

    private async Task<decimal?> TrySpendAsync(string identityId, decimal amount)
    {
        try
        {
            return (await SpendAsync(identityId, amount)).NewCreditBalance;
        }
        catch (BizKitHubApiException refused) when (refused.StatusCode == HttpStatusCode.UnprocessableEntity)
        {
            return null;
        }
    }

    private Task<CustomerCreditSpendResponse> SpendAsync(string identityId, decimal amount, string? description = null) =>
        Customer.CreditSpendAsync(new CustomerCreditSpendRequest { IdentityId = identityId, Amount = amount, Description = description }, Cancelled);
}
