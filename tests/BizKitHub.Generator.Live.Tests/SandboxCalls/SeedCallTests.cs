using System.Text.Json.Nodes;
using BizKitHub.Generator.Live.Tests.Support;
using BizKitHub.Sandbox;

namespace BizKitHub.Generator.Live.Tests.SandboxCalls;

/// <summary>The three calls of the documentation's examples, from a typed client to a server and back.</summary>
public sealed class SeedCallTests : SandboxTest
{
    private static CustomerCreateRequest Example => new()
    {
        Email = Jan,
        CompanyName = "BizKitHub",
        CompanyRegistrationNumber = "05103118",
        TaxIdentificationNumber = "CZ9609040727",
        CustomerRealIp = "1.1.1.1",
    };

    [Theory]
    [InlineData(BizKitHubAuthentication.Query)]
    [InlineData(BizKitHubAuthentication.Bearer)]
    public async Task DocumentedExamples_LeadFrom510To410(BizKitHubAuthentication authentication)
    {
        using BizKitHubClient client = NewClient(options => options.Authentication = authentication);

        CustomerCreateResponse created = await client.Customer.CreateAsync(Example, Cancelled);
        Assert.True(created.NewAccount);
        Assert.Equal(510, created.CreditBalance);
        Assert.Equal("BizKitHub", created.CompanyName);
        Assert.Empty(created.Meta!);
        Assert.Empty(created.CustomFields!);

        CustomerGetAccountInfoResponse answer = await client.Customer.GetAccountInfoAsync(Clients.IdentityId, "1.1.1.1", Cancelled);
        var account = Assert.IsType<CustomerGetAccountInfoResponse.LoggedIn>(answer);
        Assert.Equal(created.CuRefNo, account.CuRefNo);
        Assert.Equal(Jan, account.Email);

        CustomerCreditSpendResponse spent = await client.Customer.CreditSpendAsync(Clients.Spending, Cancelled);
        Assert.Equal(510, spent.OldCreditBalance);
        Assert.Equal(410, spent.NewCreditBalance);
        Assert.Equal(16, spent.TransactionId.Length);
    }

    [Fact]
    public async Task QueryAuthentication_PutsTheKeyIntoTheAddressOnly()
    {
        using BizKitHubClient client = NewClient();
        await client.Customer.CreateAsync(Example, Cancelled);

        RecordedRequest request = Assert.Single(Sandbox.Requests);
        Assert.Equal(Sandbox.ApiKey, request.Query["apiKey"]);
        Assert.False(request.Headers.ContainsKey("Authorization"));
    }

    [Fact]
    public async Task BearerAuthentication_KeepsTheKeyOutOfTheAddress()
    {
        using BizKitHubClient client = NewClient(options => options.Authentication = BizKitHubAuthentication.Bearer);
        await client.Customer.CreateAsync(Example, Cancelled);

        RecordedRequest request = Assert.Single(Sandbox.Requests);
        Assert.Empty(request.Query);
        Assert.Equal($"Bearer {Sandbox.ApiKey}", request.Headers["Authorization"]);
    }

    [Fact]
    public async Task ARequest_ArrivesAsItWasWritten()
    {
        await Customer.CreateAsync(Example with { CompanyName = "Barášek & \"syn\" 🚲" }, Cancelled);

        RecordedRequest request = Assert.Single(Sandbox.Requests);
        Assert.Equal("application/json", request.Headers["Content-Type"]);
        Assert.Equal("1.1.1.1", request.CustomerRealIp);
        Assert.Equal("Barášek & \"syn\" 🚲", (string?)JsonNode.Parse(request.Body)!["companyName"]);
        Assert.Contains("Barášek & ", request.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnUnknownSession_IsACaseAndNoFailure()
    {
        CustomerGetAccountInfoResponse answer = await Customer.GetAccountInfoAsync(Clients.IdentityId, cancellationToken: Cancelled);

        Assert.IsType<CustomerGetAccountInfoResponse.NotLoggedIn>(answer);
    }

    [Fact]
    public async Task ACustomerCreatedTwice_IsTheSameOne()
    {
        string cuRefNo = await CreateAsync(Jan);
        CustomerCreateResponse again = await Customer.CreateAsync(Example, Cancelled);

        Assert.False(again.NewAccount);
        Assert.Equal(cuRefNo, again.CuRefNo);
    }
}
