using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using BizKitHub.Generator.Live.Tests.Support;

namespace BizKitHub.Generator.Live.Tests.Json;

/// <summary>The documentation's answers become typed answers, and the same JSON again.</summary>
public sealed class SeedExampleTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AccountInfo_IsTyped()
    {
        using var handler = new ScriptedHandler(SeedExamples.AccountInfo);
        using BizKitHubClient client = handler.BizKitHub();
        var account = Assert.IsType<CustomerGetAccountInfoResponse.LoggedIn>(
            await client.Customer.GetAccountInfoAsync(Clients.IdentityId, "1.1.1.1", Cancelled));

        Assert.Equal((Clients.IdentityId, "1cGIHvFoQDGLAbcA", 123m), (account.IdentityId, account.CuRefNo, account.CreditBalance));
        Assert.Equal(("jan@barasek.com", "+420 777123456", "Jan", "Barášek"), (account.Email, account.Phone, account.FirstName, account.LastName));
        Assert.Equal(("BizKitHub", true, false), (account.CompanyName, account.Premium, account.Ban));
        Assert.Equal(new CustomerGroup { Name = "Personal Trainer", Slug = "trainer" }, Assert.Single(account.Groups!));
        Assert.Empty(account.Meta!);
        Assert.Equal(
            new CustomerReferral { Code = "1cGIHvFoQDGLAbcA", Email = "jan@barasek.com", FirstName = "Jan", LastName = "Barášek" },
            account.Referral);
        Assert.Equal(
            new CustomerRunningSubscription
            {
                ExternalId = "d9DfQL3ZF01t7Ykk",
                ProductSlug = "predplatne-rocni",
                ProductCode = "predplatne-rocni",
                OrderNumber = "25000001",
                OrderHash = "CuS08iXV3cOwweQsQB3TwYXtDr67K4kW",
                AutoRenew = true,
            },
            Assert.Single(account.RunningSubscriptionList!));
        AssertSame(SeedExamples.AccountInfo, JsonSerializer.Serialize<CustomerGetAccountInfoResponse>(account));
    }

    [Fact]
    public async Task Created_IsTyped()
    {
        using var handler = new ScriptedHandler(SeedExamples.Created);
        using BizKitHubClient client = handler.BizKitHub();
        CustomerCreateResponse created = await client.Customer.CreateAsync(new CustomerCreateRequest { Email = "jan@barasek.com" }, Cancelled);

        Assert.True(created.Success);
        Assert.True(created.NewAccount);
        Assert.False(created.Email.IsPresent);
        Assert.Empty(created.CustomFields!);
        AssertSame(SeedExamples.Created, JsonSerializer.Serialize(created));
    }

    [Fact]
    public async Task Spent_IsTyped()
    {
        using var handler = new ScriptedHandler(SeedExamples.Spent);
        using BizKitHubClient client = handler.BizKitHub();
        CustomerCreditSpendResponse spent = await client.Customer.CreditSpendAsync(Clients.Spending, Cancelled);

        Assert.Equal(("HxanU4a1n4El61zx", 510m, 410m), (spent.TransactionId, spent.OldCreditBalance, spent.NewCreditBalance));
        AssertSame(SeedExamples.Spent, JsonSerializer.Serialize(spent));
    }

    [Fact]
    public void TheSerializersUsualOptions_ReadAndWriteTheTypes() => AssertRoundTrips(JsonSerializerOptions.Default);

    [Fact]
    public void TheSerializersWebOptions_ReadAndWriteTheTypes() => AssertRoundTrips(JsonSerializerOptions.Web);

    [Fact]
    public void TheResolverAlone_ReadsAndWritesTheTypes() =>
        AssertRoundTrips(new JsonSerializerOptions { TypeInfoResolver = BizKitHubJsonTypeInfoResolver.Instance });

    [Fact]
    public void TheResolver_LeavesOtherTypesToOthers()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = BizKitHubJsonTypeInfoResolver.Instance };

        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Courier.Depot { Name = "Prague" }, options));
        Assert.Null(((IJsonTypeInfoResolver)BizKitHubJsonTypeInfoResolver.Instance).GetTypeInfo(typeof(string), options));
    }

    [Fact]
    public void TwoResolvers_ServeOneSerializer()
    {
        var options = new JsonSerializerOptions { TypeInfoResolverChain = { BizKitHubJsonTypeInfoResolver.Instance, Courier.CourierJsonTypeInfoResolver.Instance } };

        Assert.Equal("""{"name":"Prague"}""", JsonSerializer.Serialize(new Courier.Depot { Name = "Prague" }, options));
        AssertRoundTrips(options);
    }

    [Fact]
    public async Task ACaseOfAUnion_IsWrittenAsTheUnionItself()
    {
        var account = (CustomerGetAccountInfoResponse.LoggedIn)JsonSerializer.Deserialize<CustomerGetAccountInfoResponse>(SeedExamples.AccountInfo)!;
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync<object>(stream, account, cancellationToken: Cancelled);

        AssertSame(SeedExamples.AccountInfo, JsonSerializer.Serialize(account));
        AssertSame(SeedExamples.AccountInfo, System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void AssertRoundTrips(JsonSerializerOptions options)
    {
        AssertRoundTrip<CustomerGetAccountInfoResponse>(SeedExamples.AccountInfo, options);
        AssertRoundTrip<CustomerCreateResponse>(SeedExamples.Created, options);
        AssertRoundTrip<CustomerCreditSpendResponse>(SeedExamples.Spent, options);
    }

    private static void AssertRoundTrip<T>(string json, JsonSerializerOptions options)
    {
        T value = JsonSerializer.Deserialize<T>(json, options)!;
        AssertSame(json, JsonSerializer.Serialize(value, options));
    }

    private static void AssertSame(string expected, string actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), actual);
}
