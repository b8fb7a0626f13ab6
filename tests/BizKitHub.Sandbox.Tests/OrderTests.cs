using System.Globalization;

namespace BizKitHub.Sandbox.Tests;

public sealed class OrderTests : SandboxTest
{
    [Fact]
    public async Task CustomerWithoutOrders_HasAnEmptyList()
    {
        var reply = await ListAsync(Sandbox.SignIn(Jan));

        Assert.Equal("""{"items":[]}""", reply.Body.ToJsonString());
    }

    [Fact]
    public async Task Order_HasTheDocumentedShape()
    {
        var hash = Sandbox.AddOrder(Jan, "Yearly plan", 1_234.5m);

        var order = Assert.Single((await ListAsync(Sandbox.SignIn(Jan))).Items());

        Assert.Equal(["id", "orderNumber", "status", "price", "insertedDate", "updatedDate", "lines"], order.Select(field => field.Key));
        Assert.Equal(hash, (string?)order["id"]);
        Assert.Equal("26000001", (string?)order["orderNumber"]);
        Assert.Equal("1 234,5 Kč", (string?)order["price"]);
        Assert.Equal("2026-03-01T12:00:00.000Z", (string?)order["insertedDate"]);
        Assert.Equal(["label", "code", "backgroundColor", "textColor"], order["status"]!.AsObject().Select(field => field.Key));
        var line = Assert.Single(order["lines"]!.AsArray())!.AsObject();
        Assert.Equal(["id", "label", "count", "storno", "price", "insertedDate"], line.Select(field => field.Key));
        Assert.Equal("Yearly plan", (string?)line["label"]);
    }

    [Fact]
    public async Task Orders_ComeNewestFirstAndPageByPage()
    {
        for (var price = 1; price <= 40; price++)
        {
            Sandbox.AddOrder(Jan, "Plan", price);
        }

        Sandbox.AddOrder("other@example.com", "Plan", 99);
        var identity = Sandbox.SignIn(Jan);

        var first = (await ListAsync(identity, 1)).Items();
        Assert.Equal(32, first.Count);
        Assert.Equal("40 Kč", (string?)first[0]["price"]);
        Assert.Equal(8, (await ListAsync(identity, 2)).Items().Count);
        Assert.Empty((await ListAsync(identity, 3)).Items());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("two")]
    [InlineData("")]
    public async Task WhatIsNoPage_IsRefused(string page)
    {
        (await GetAsync("customer/order-list", "identityId", Sandbox.SignIn(Jan), "page", page)).ShouldRefuseField("page");
    }

    private Task<Reply> ListAsync(string identity, int page = 1) =>
        GetAsync("customer/order-list", "identityId", identity, "page", page.ToString(CultureInfo.InvariantCulture));
}
