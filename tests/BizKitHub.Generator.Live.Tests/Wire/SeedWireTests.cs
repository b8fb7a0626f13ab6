using BizKitHub.Generator.Live.Tests.Json;
using BizKitHub.Generator.Live.Tests.Support;

namespace BizKitHub.Generator.Live.Tests.Wire;

/// <summary>What leaves for the three everyday calls, to the letter.</summary>
public sealed class SeedWireTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GetAccountInfo_IsAGetWithTheKeyFirst()
    {
        using var handler = new ScriptedHandler(SeedExamples.AccountInfo);
        using BizKitHubClient client = handler.BizKitHub();
        await client.Customer.GetAccountInfoAsync(Clients.IdentityId, "1.1.1.1", Cancelled);

        Assert.Equal(
            $"https://api.bizkithub.com/api/v1/customer/get-account-info?apiKey={Clients.Key}&identityId={Clients.IdentityId}&customerRealIp=1.1.1.1",
            handler.Only.Address.AbsoluteUri);
        Assert.Equal(HttpMethod.Get, handler.Only.Method);
        Assert.Null(handler.Only.Bytes);
        AssertHeaders(handler.Only, ("Accept", "application/json"), ("User-Agent", "BizKitHubClient"));
    }

    [Fact]
    public async Task Create_IsAPostOfJson()
    {
        using var handler = new ScriptedHandler(SeedExamples.Created);
        using BizKitHubClient client = handler.BizKitHub();
        await client.Customer.CreateAsync(
            new CustomerCreateRequest
            {
                Email = "jan@barasek.com",
                CompanyName = "BizKitHub",
                CompanyRegistrationNumber = "05103118",
                TaxIdentificationNumber = "CZ9609040727",
                CustomerRealIp = "1.1.1.1",
            },
            Cancelled);

        Assert.Equal($"POST /api/v1/customer/create?apiKey={Clients.Key}", handler.Only.Line);
        Assert.Equal(
            """{"email":"jan@barasek.com","companyName":"BizKitHub","companyRegistrationNumber":"05103118","taxIdentificationNumber":"CZ9609040727","customerRealIp":"1.1.1.1"}""",
            handler.Only.Body);
        AssertHeaders(handler.Only, ("Accept", "application/json"), ("User-Agent", "BizKitHubClient"), ("Content-Type", "application/json"));
    }

    [Fact]
    public async Task CreditSpend_IsAPostOfJson()
    {
        using var handler = new ScriptedHandler(SeedExamples.Spent);
        using BizKitHubClient client = handler.BizKitHub();
        await client.Customer.CreditSpendAsync(Clients.Spending, Cancelled);

        Assert.Equal($"POST /api/v1/customer/credit-spend?apiKey={Clients.Key}", handler.Only.Line);
        Assert.Equal(
            """{"identityId":"Z9CPkS2o3UV163VQn5OUv0T8BQi8Fvdg","amount":100,"description":"video.rewrite:15m","customerRealIp":"1.1.1.1"}""",
            handler.Only.Body);
        Assert.Equal("application/json", handler.Only.Header("Content-Type"));
    }

    [Fact]
    public async Task Bearer_MovesTheKeyToItsHeader()
    {
        using var handler = new ScriptedHandler(SeedExamples.Spent);
        using BizKitHubClient client = handler.BizKitHub(options => options.Authentication = BizKitHubAuthentication.Bearer);
        await client.Customer.CreditSpendAsync(Clients.Spending, Cancelled);

        Assert.Equal("POST /api/v1/customer/credit-spend", handler.Only.Line);
        Assert.Equal($"Bearer {Clients.Key}", handler.Only.Header("Authorization"));
    }

    [Fact]
    public async Task WhatIsNotGiven_IsNotSent()
    {
        using var handler = new ScriptedHandler(SeedExamples.Created);
        using BizKitHubClient client = handler.BizKitHub(options => options.UserAgent = null);
        await client.Customer.CreateAsync(new CustomerCreateRequest { Email = "jan@barasek.com" }, Cancelled);

        Assert.Equal("""{"email":"jan@barasek.com"}""", handler.Only.Body);
        Assert.Null(handler.Only.Header("User-Agent"));
    }

    [Fact]
    public async Task LettersOfAllLanguages_GoOutAsTheyAre()
    {
        using var handler = new ScriptedHandler(SeedExamples.Created);
        using BizKitHubClient client = handler.BizKitHub();
        await client.Customer.CreateAsync(new CustomerCreateRequest { Email = "jan@barasek.com", CompanyName = "Barášek <&'\"> 株" }, Cancelled);

        byte[] expected = [.. """{"email":"jan@barasek.com","companyName":"Barášek <&'\"> 株"}"""u8];
        Assert.Equal(expected, handler.Only.Bytes);
    }

    [Fact]
    public async Task QueryValues_CannotBecomeOtherParameters()
    {
        using var handler = new ScriptedHandler(SeedExamples.AccountInfo);
        using BizKitHubClient client = handler.BizKitHub();
        await client.Customer.GetAccountInfoAsync("a&apiKey=other#?/%2F+ á", "", Cancelled);

        Assert.Equal(
            $"GET /api/v1/customer/get-account-info?apiKey={Clients.Key}&identityId=a%26apiKey%3Dother%23%3F%2F%252F%2B%20%C3%A1&customerRealIp=",
            handler.Only.Line);
    }

    [Fact]
    public async Task APathThatEndsInASlash_KeepsIt()
    {
        using var handler = new ScriptedHandler("""{"success":true}""");
        using BizKitHubClient client = handler.BizKitHub();
        await client.PostFeedback.PostAsync(new PostFeedbackPostRequest { PostId = "6IU2SWgP76FO2UXw", Score = 5 }, Cancelled);

        Assert.Equal($"POST /api/v1/post-feedback/?apiKey={Clients.Key}", handler.Only.Line);
    }

    private static void AssertHeaders(SentRequest request, params (string Name, string Value)[] expected) =>
        Assert.Equal(
            expected.OrderBy(header => header.Name, StringComparer.Ordinal),
            request.Headers.Select(header => (header.Key, header.Value)).OrderBy(header => header.Key, StringComparer.Ordinal));
}
