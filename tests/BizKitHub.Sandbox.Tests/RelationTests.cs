using System.Text.Json.Nodes;

namespace BizKitHub.Sandbox.Tests;

/// <summary>Hierarchy and links between customers.</summary>
public sealed class RelationTests : SandboxTest
{
    private const string Anna = "anna@example.com";
    private const string Boris = "boris@example.com";

    [Fact]
    public async Task Hierarchy_ShowsSuperiorSubordinatesAndColleagues()
    {
        var (top, anna, boris, below) = (await CreateAsync(Jan), await CreateAsync(Anna), await CreateAsync(Boris), await CreateAsync("below@example.com"));
        await SetParentAsync(anna, top);
        await SetParentAsync(boris, top);
        await SetParentAsync(below, anna);

        var reply = await GetAsync("customer/hierarchy", "cuRefNo", anna);

        Assert.Equal(["success", "superior", "subordinates", "colleagues"], reply.FieldNames);
        Assert.Equal(top, (string?)reply.Body["superior"]!["cuRefNo"]);
        Assert.Equal([below], CuRefNos(reply.Items("subordinates")));
        Assert.Equal([boris], CuRefNos(reply.Items("colleagues")));
        Assert.Equal(["success", "subordinates", "colleagues"], (await GetAsync("customer/hierarchy", "cuRefNo", top)).FieldNames);
    }

    [Theory]
    [InlineData("""{"cuRefNo":"*"}""")]
    [InlineData("""{"cuRefNo":"*","parentCuRefNo":null}""")]
    public async Task NullOrAbsentParent_Detaches(string body)
    {
        var (top, anna) = (await CreateAsync(Jan), await CreateAsync(Anna));
        await SetParentAsync(anna, top);

        (await PostTextAsync("customer/set-parent", body.Replace("*", anna, StringComparison.Ordinal))).ShouldSucceed();

        Assert.Empty((await GetAsync("customer/hierarchy", "cuRefNo", top)).Items("subordinates"));
    }

    [Fact]
    public async Task Cycles_AreRefused()
    {
        var (top, anna, boris) = (await CreateAsync(Jan), await CreateAsync(Anna), await CreateAsync(Boris));
        (await SetParentAsync(anna, top)).ShouldSucceed();
        (await SetParentAsync(boris, anna)).ShouldSucceed();

        (await SetParentAsync(top, top)).ShouldRefuseField("parentCuRefNo");
        (await SetParentAsync(top, anna)).ShouldRefuseField("parentCuRefNo");
        (await SetParentAsync(top, boris)).ShouldRefuseField("parentCuRefNo");
    }

    [Fact]
    public async Task UnknownCustomers_Are404()
    {
        const string Nobody = "1cGIHvFoQDGLAbcA";
        var known = await CreateAsync(Jan);

        (await SetParentAsync(Nobody, known)).ShouldBeError(404, "INTERNAL_RESOURCE_NOT_FOUND");
        (await SetParentAsync(known, Nobody)).ShouldBeError(404, "INTERNAL_RESOURCE_NOT_FOUND");
        (await GetAsync("customer/hierarchy", "cuRefNo", Nobody)).ShouldBeError(404, "INTERNAL_RESOURCE_NOT_FOUND");
        (await MatchAsync(known, "customerCuRefNo", Nobody)).ShouldBeError(404, "INTERNAL_RESOURCE_NOT_FOUND");
        (await MatchAsync(known, "customerEmail", Anna)).ShouldBeError(404, "INTERNAL_RESOURCE_NOT_FOUND");
    }

    [Fact]
    public async Task MatchedCustomers_SeeEachOtherAndTheNotice()
    {
        var (manager, client) = (await CreateAsync(Jan), await CreateAsync(Anna));

        (await MatchAsync(manager, "customerEmail", "ANNA@example.com")).ShouldSucceed();

        var seenByManager = Assert.Single((await ListAsync(WellKnownIdentity)).Items());
        Assert.Equal(client, (string?)seenByManager["cuRefNo"]);
        Assert.Equal("cardio", (string?)seenByManager["notice"]);
        var seenByClient = Assert.Single((await ListAsync(Sandbox.SignIn(Anna))).Items());
        Assert.Equal(manager, (string?)seenByClient["cuRefNo"]);
    }

    [Theory]
    [InlineData("ANNA", 1)]
    [InlineData("nováková", 1)]
    [InlineData("example.com", 2)]
    [InlineData("", 2)]
    [InlineData("nobody", 0)]
    public async Task MatchedCustomers_AreSearchedByNameAndEmail(string query, int found)
    {
        var manager = await CreateAsync(Jan);
        await MatchAsync(manager, "customerCuRefNo", await CreateAsync(Anna));
        await MatchAsync(manager, "customerCuRefNo", await CreateAsync(Boris));
        await PostAsync("customer/update-profile", new JsonObject { ["email"] = Boris, ["lastName"] = "Nováková" });

        Assert.Equal(found, (await GetAsync("customer/matched-customer-list", "identityId", WellKnownIdentity, "query", query)).Items().Count);
    }

    [Fact]
    public async Task UnmatchedCustomers_AreStrangersAgain()
    {
        var (manager, client) = (await CreateAsync(Jan), await CreateAsync(Anna));
        await MatchAsync(manager, "customerCuRefNo", client);

        (await UnmatchAsync(manager, client)).ShouldSucceed();

        Assert.Empty((await ListAsync(WellKnownIdentity)).Items());
        (await UnmatchAsync(manager, client)).ShouldBeError(404, "INTERNAL_RESOURCE_NOT_FOUND");
    }

    [Fact]
    public async Task MatchingOneself_IsRefused()
    {
        var manager = await CreateAsync(Jan);

        (await MatchAsync(manager, "customerCuRefNo", manager)).ShouldRefuseField("managerCuRefNo");
    }

    [Fact]
    public async Task Detail_IsForTheManagerOnly()
    {
        var (manager, client) = (await CreateAsync(Jan), await CreateAsync(Anna));
        await MatchAsync(manager, "customerCuRefNo", client);

        var detail = await DetailAsync(WellKnownIdentity, client);

        Assert.Equal(
            ["loggedIn", "cuRefNo", "creditBalance", "email", "premium", "ban", "groups", "meta", "runningSubscriptionList"],
            detail.FieldNames);
        Assert.Equal(Anna, detail.Text("email"));
        (await DetailAsync(Sandbox.SignIn(Anna), manager)).ShouldBeError(404, "PUBLIC_CUSTOMER_DETAIL_NOT_PERMITTED");
        (await DetailAsync(WellKnownIdentity, "1cGIHvFoQDGLAbcA")).ShouldBeError(404, "PUBLIC_CUSTOMER_DETAIL_NOT_PERMITTED");
    }

    private static IEnumerable<string?> CuRefNos(IEnumerable<JsonObject> people) => people.Select(person => (string?)person["cuRefNo"]);

    private Task<Reply> SetParentAsync(string cuRefNo, string parent) =>
        PostAsync("customer/set-parent", new JsonObject { ["cuRefNo"] = cuRefNo, ["parentCuRefNo"] = parent });

    private Task<Reply> MatchAsync(string manager, string by, string customer) =>
        PostAsync("customer/customer-match-customer", new JsonObject { ["managerCuRefNo"] = manager, [by] = customer, ["notice"] = "cardio" });

    private Task<Reply> UnmatchAsync(string manager, string customer) =>
        PostAsync("customer/customer-unmatch-customer", new JsonObject { ["managerCuRefNo"] = manager, ["customerCuRefNo"] = customer });

    private Task<Reply> ListAsync(string identity) => GetAsync("customer/matched-customer-list", "identityId", identity);

    private Task<Reply> DetailAsync(string identity, string cuRefNo) =>
        GetAsync("customer/detail", "identityId", identity, "cuRefNo", cuRefNo);
}
