using System.Text.Json;
using BizKitHub.Generator.Live.Tests.Support;

namespace BizKitHub.Generator.Live.Tests.SandboxCalls;

/// <summary>Profiles, and what customers are to each other.</summary>
public sealed class RelationTests : SandboxTest
{
    [Fact]
    public async Task AProfile_IsChangedAndReadBack()
    {
        await CreateAsync(Jan);
        CustomerUpdateProfileResponse changed = await Customer.UpdateProfileAsync(
            new CustomerUpdateProfileRequest
            {
                Email = Jan,
                Name = "Jan Barášek",
                Phone = "+420 777123456",
                CompanyName = "BizKitHub",
                PrimaryLocale = "cs",
                Groups = ["trainer"],
            },
            Cancelled);
        Assert.True(changed.AdditionalProperties["success"].GetBoolean());

        var account = Assert.IsType<CustomerGetAccountInfoResponse.LoggedIn>(
            await Customer.GetAccountInfoAsync(Clients.IdentityId, cancellationToken: Cancelled));
        Assert.Equal(("Jan", "Barášek", "+420 777123456"), (account.FirstName, account.LastName, account.Phone));
        CustomerGroup group = Assert.Single(account.Groups!);
        Assert.Equal("trainer", group.Slug);
    }

    [Fact]
    public async Task ASuperior_IsSetAndRemovedByNull()
    {
        string jan = await CreateAsync(Jan);
        string eva = await CreateAsync(Eva);

        CustomerSetParentResponse set = await Customer.SetParentAsync(
            new CustomerSetParentRequest { CuRefNo = jan, ParentCuRefNo = eva }, Cancelled);
        Assert.True(set.Success);
        Assert.Equal(Eva, (await HierarchyAsync(jan))["superior"].GetProperty("email").GetString());

        await Customer.SetParentAsync(new CustomerSetParentRequest { CuRefNo = jan, ParentCuRefNo = new(null) }, Cancelled);
        Assert.False((await HierarchyAsync(jan)).ContainsKey("superior"));
        Assert.Equal(
            [$$"""{"cuRefNo":"{{jan}}","parentCuRefNo":"{{eva}}"}""", $$"""{"cuRefNo":"{{jan}}","parentCuRefNo":null}"""],
            Sandbox.Requests.Where(request => request.Path == "/api/v1/customer/set-parent").Select(request => request.Body));
    }

    [Fact]
    public async Task ALink_IsMadeListedUsedAndBroken()
    {
        string jan = await CreateAsync(Jan);
        string eva = await CreateAsync(Eva);
        string identityId = Sandbox.SignIn(Jan);
        await Customer.CustomerMatchCustomerAsync(
            new CustomerCustomerMatchCustomerRequest { ManagerCuRefNo = jan, CustomerEmail = Eva, Notice = "trains on Mondays" }, Cancelled);

        JsonElement item = Assert.Single(await MatchedAsync(identityId, "eva"));
        Assert.Equal("trains on Mondays", item.GetProperty("notice").GetString());
        Assert.Empty(await MatchedAsync(identityId, "nobody"));

        CustomerDetailResponse detail = await Customer.DetailAsync(identityId, eva, "1.1.1.1", Cancelled);
        Assert.Equal((true, eva, Eva, 510m), (detail.LoggedIn, detail.CuRefNo, detail.Email, detail.CreditBalance));

        await Customer.CustomerUnmatchCustomerAsync(
            new CustomerCustomerUnmatchCustomerRequest { ManagerCuRefNo = jan, CustomerCuRefNo = eva }, Cancelled);
        var exception = await Assert.ThrowsAnyAsync<BizKitHubApiException>(() => Customer.DetailAsync(identityId, eva, cancellationToken: Cancelled));
        Assert.Equal("PUBLIC_CUSTOMER_DETAIL_NOT_PERMITTED", exception.ErrorCode);
    }

    [Fact]
    public async Task Orders_AreListedPageByPage()
    {
        string hash = Sandbox.AddOrder(Jan, "Kolo 29\"", 12_499.50m);
        string identityId = Sandbox.SignIn(Jan);

        CustomerOrderListResponse list = await Customer.OrderListAsync(identityId, "1", Cancelled);
        CustomerOrderListItem order = Assert.Single(list.Items);
        Assert.Equal((hash, "12 499,5 Kč", "paid"), (order.Id, order.Price, order.Status.Code));
        CustomerOrderListLine line = Assert.Single(order.Lines);
        Assert.Equal(("Kolo 29\"", 1m, false), (line.Label, line.Count, line.Storno));
        Assert.Equal(TimeSpan.Zero, order.InsertedDate.Offset);

        Assert.Empty((await Customer.OrderListAsync(identityId, "2", Cancelled)).Items);
    }

    [Fact]
    public async Task AKeyOfACustomer_ComesWithItsLastDay()
    {
        string identityId = Sandbox.SignIn(Jan);
        CustomerCreateApiKeyResponse key = await Customer.CreateApiKeyAsync(
            new CustomerCreateApiKeyRequest { IdentityId = identityId, Description = "User Jan Barášek", WorkspaceCode = "my-workspace" }, Cancelled);

        Assert.Equal(32, key.ApiKey.Length);
        Assert.True(key.ExpirationDate > DateTimeOffset.UnixEpoch);
    }

    private async Task<IReadOnlyDictionary<string, JsonElement>> HierarchyAsync(string cuRefNo) =>
        (await Customer.HierarchyAsync(cuRefNo, Cancelled)).AdditionalProperties;

    private async Task<IEnumerable<JsonElement>> MatchedAsync(string identityId, string query) =>
        (await Customer.MatchedCustomerListAsync(identityId, query, Cancelled)).AdditionalProperties["items"].EnumerateArray();
}
