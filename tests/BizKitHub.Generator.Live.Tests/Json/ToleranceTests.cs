using BizKitHub.Generator.Live.Tests.Support;
using Kitchen;

namespace BizKitHub.Generator.Live.Tests.Json;

/// <summary>Answers that lack what the contract requires, for a client that takes them and for one that does not.</summary>
public sealed class ToleranceTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WhatIsMissing_HasTheDefaultOfItsType()
    {
        CustomerCreditLogResponse nothing = await AskAsync("{}", client => client.Customer.CreditLogAsync(Clients.IdentityId, Cancelled));
        Assert.Equal(0, nothing.CreditBalance);
        Assert.Null(nothing.Items);

        CustomerCreditLogResponse part = await AskAsync("""{"creditBalance":7,"items":[{"amount":1}]}""", client => client.Customer.CreditLogAsync(Clients.IdentityId, Cancelled));
        CustomerCreditLogItem item = Assert.Single(part.Items);
        Assert.Null(item.Id);
        Assert.Equal((7m, 1m, 0m), (part.CreditBalance, item.Amount, item.Balance));

        CustomerCreditSpendResponse spent = await AskAsync("""{"newCreditBalance":410}""", client => client.Customer.CreditSpendAsync(Clients.Spending, Cancelled));
        Assert.Null(spent.TransactionId);
        Assert.Equal(410, spent.NewCreditBalance);
    }

    [Fact]
    public async Task WhatTellsTheCases_IsNotDoneWithout()
    {
        Assert.IsType<CustomerGetAccountInfoResponse.LoggedIn>(
            await AskAsync("""{"loggedIn":true}""", client => client.Customer.GetAccountInfoAsync(Clients.IdentityId, cancellationToken: Cancelled)));
        await Assert.ThrowsAsync<BizKitHubApiException>(
            () => AskAsync("{}", client => client.Customer.GetAccountInfoAsync(Clients.IdentityId, cancellationToken: Cancelled)));
    }

    [Fact]
    public async Task TheUsualOptions_RefuseIt()
    {
        using var handler = new ScriptedHandler("{}");
        using BizKitHubClient client = handler.BizKitHub();
        var exception = await Assert.ThrowsAsync<BizKitHubApiException>(() => client.Customer.CreditLogAsync(Clients.IdentityId, Cancelled));

        Assert.EndsWith("The required property 'creditBalance' of CustomerCreditLogResponse is missing.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ItemsOfAStream_AreAnswersToo(bool allows)
    {
        using var handler = new ScriptedHandler(_ => Replies.Bytes("{}\n"u8.ToArray(), "application/x-ndjson"));
        using var http = new HttpClient(handler, disposeHandler: false);
        using var client = new KitchenClient(http, new KitchenClientOptions { AllowMissingResponseFields = allows });
        await using IAsyncEnumerator<Step> steps = client.Streams.LinesAsync(Cancelled).GetAsyncEnumerator(Cancelled);
        if (allows)
        {
            Assert.True(await steps.MoveNextAsync());
            Assert.Null(steps.Current.Text);
        }
        else
        {
            await Assert.ThrowsAsync<KitchenApiException>(async () => await steps.MoveNextAsync());
        }
    }

    private static async Task<T> AskAsync<T>(string json, Func<BizKitHubClient, Task<T>> call)
    {
        using var handler = new ScriptedHandler(json);
        using BizKitHubClient client = handler.BizKitHub(options => options.AllowMissingResponseFields = true);
        return await call(client);
    }
}
