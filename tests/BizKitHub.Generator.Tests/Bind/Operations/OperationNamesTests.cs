using BizKitHub.Generator.Bind;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Bind.Operations;

/// <summary>What groups and methods are called, and what they are called in errors and telemetry.</summary>
public sealed class OperationNamesTests
{
    private const string Done = "responses: { '204': { description: Done. } } }";

    [Fact]
    public void Method_IsWhatThePathSaysAfterItsTag_OrTheIdOrTheVerb() => AreCalled(
        """
        POST /api/v1/shop/order/create: Order.Create order.create (-) postApiV1ShopOrderCreate
        GET /api/v1/shop/order/list: Order.List order.list (-) -
        POST /api/v1/shop/order/list: Order.PostList order.PostList (-) searchOrders
        PUT /api/v1/shop/order/list: Order.PutList order.PutList (-) -
        GET /api/v1/shop/order/item/add: Order.ItemAdd order.item/add (-) -
        GET /api/v1/shop/order: Order.Get order.Get (-) -
        POST /api/v1/shop/order: Order.Make order.Make (-) order_make
        GET /api/v1/shop/order/{id}: Order.Find order.Find (-) Order.find
        PUT /api/v1/shop/order/{id}: Order.UpdateOrder order.UpdateOrder (-) update_order_api_v1_shop_order__id__put
        DELETE /api/v1/shop/order/{id}: Order.DeleteById order.DeleteById (-) deleteApiV1ShopOrderId
        PATCH /api/v1/shop/order/{id}: Order.OtherChange order.OtherChange (-) other-change
        HEAD /api/v1/shop/order/{id}: Order.Minus order.Minus (-) -
        OPTIONS /api/v1/shop/order/{id}: Order.Order order.Order (-) order-
        GET /api/v1/shop/orders/recent: Order.Recent order.recent (-) -
        GET /api/v1/shop/cart/{id}/item/{item}: Cart.GetByIdItemByItem cart.GetByIdItemByItem (-) -
        POST /api/v1/shop/cart/{id}/item/{item}: Cart.PostByIdItemByItem cart.PostByIdItemByItem (-) -
        GET /api/v1/shop/lonely/thing: Lonely.Thing Lonely.thing (-) -
        GET /api/v1/shop/{x}/y: Y.Get Y.Get (-) -
        GET /api/v1/shop/{x}: Shop.GetByX Shop.GetByX (-) -
        GET /api/v1/shop/elsewhere: OtherTag.Elsewhere other tag.elsewhere (-) -
        """,
        ("/api/v1/shop/order/create", "post", "order", "postApiV1ShopOrderCreate"),
        ("/api/v1/shop/order/list", "get", "order", ""),
        ("/api/v1/shop/order/list", "post", "order", "searchOrders"),
        ("/api/v1/shop/order/list", "put", "order", ""),
        ("/api/v1/shop/order/item/add", "get", "order", ""),
        ("/api/v1/shop/order", "get", "order", ""),
        ("/api/v1/shop/order", "post", "order", "order_make"),
        ("/api/v1/shop/order/{id}", "get", "order", "Order.find"),
        ("/api/v1/shop/order/{id}", "put", "order", "update_order_api_v1_shop_order__id__put"),
        ("/api/v1/shop/order/{id}", "delete", "order", "deleteApiV1ShopOrderId"),
        ("/api/v1/shop/order/{id}", "patch", "order", "other-change"),
        ("/api/v1/shop/order/{id}", "head", "order", "-"),
        ("/api/v1/shop/order/{id}", "options", "order", "order-"),
        ("/api/v1/shop/orders/recent", "get", "order", ""),
        ("/api/v1/shop/cart/{id}/item/{item}", "get", "cart", ""),
        ("/api/v1/shop/cart/{id}/item/{item}", "post", "cart", ""),
        ("/api/v1/shop/lonely/thing", "get", "", ""),
        ("/api/v1/shop/{x}/y", "get", "", ""),
        ("/api/v1/shop/{x}", "get", "", ""),
        ("/api/v1/shop/elsewhere", "get", "other tag", ""));

    [Fact]
    public void PathsThatShareNothing_HaveNoPrefix() => AreCalled(
        """
        GET /: Root.Get Root.Get (-) -
        POST /: Root.Post Root.Post (-) -
        GET /{a}: Root.GetByA Root.GetByA (-) -
        PUT /a: A.Put A.Put (-) -
        GET /a/b/c: A.BC A.b/c (-) -
        """,
        ("/", "get", "", ""),
        ("/", "post", "", ""),
        ("/{a}", "get", "", ""),
        ("/a", "put", "", ""),
        ("/a/b/c", "get", "", ""));

    [Fact]
    public void PrefixThatVaries_IsNone() => AreCalled(
        """
        GET /{tenant}/a/b: A.B A.b (-) -
        GET /{tenant}/a/c: A.C A.c (-) -
        """,
        ("/{tenant}/a/b", "get", "", ""),
        ("/{tenant}/a/c", "get", "", ""));

    /// <summary>One path is all prefix but for its last segment.</summary>
    [Fact]
    public void OnlyPath_IsCalledAfterItsEnd() => AreCalled("GET /api/v1/status: Status.Get Status.Get (-) -", ("/api/v1/status", "get", "", ""));

    [Fact]
    public void TagsThatMeanTheSame_AreOneGroup()
    {
        BindResult result = Paths(("/post-feedback/a", "get", "post-feedback", ""), ("/post-feedback/b", "get", "postFeedback", ""), ("/x/c", "get", "POSTFEEDBACK", ""));

        GroupModel group = Assert.Single(result.Client.Groups);
        Assert.Equal("PostFeedback", group.Name.Text);
        Assert.Equal(["A", "B", "XC"], group.Operations.Select(o => o.Name.Text));
    }

    [Fact]
    public void GroupThatIsCalledLikeTheClientOrItsMembers_MakesRoom()
    {
        BindResult result = Paths(
            ("/a/a", "get", "shop", ""), ("/b/b", "get", "dispose", ""), ("/c/c", "get", "options", ""), ("/d/d", "get", "telemetryName", ""), ("/e/e", "get", "with", ""),
            ("/f/f", "get", "shopClient", ""), ("/g/g", "get", "shopClientView", ""), ("/h/h", "get", "toString", ""), ("/i/i", "get", "thing", ""));

        Lines.AssertEqual(
            """
            Shop ShopGroupClient
            DisposeGroup DisposeGroupClient
            OptionsGroup OptionsGroupClient
            TelemetryNameGroup TelemetryNameGroupClient
            WithGroup WithGroupClient
            ShopClientGroup ShopClientGroupClient
            ShopClientViewGroup ShopClientViewGroupClient
            ToStringGroup ToStringGroupClient
            Thing ThingClient
            """,
            result.Client.Groups.Select(g => $"{g.Name.Text} {g.Class.Text}"));
    }

    [Fact]
    public void MethodsOfOneName_AreToldApart_WithAWarning()
    {
        BindResult result = Paths(("/thing/a-b", "get", "thing", ""), ("/thing/a_b", "get", "thing", "shortA"), ("/thing/aB", "get", "thing", ""));

        Assert.Equal(["AB", "AB2", "AB3"], result.Operations().Select(o => o.Name.Text));
        Assert.Equal(
            ["BKH004 (6,17): 'shortA' meets another name in C#; it is called 'AB2' here", "BKH004 (7,16): '/thing/aB' meets another name in C#; it is called 'AB3' here"],
            result.Messages());
    }

    [Fact]
    public void Group_IsDescribedByItsTag()
    {
        BindResult result = Bound.Paths(
            "/a/a: { get: { tags: [a], " + Done + " }\n/b/b: { get: { tags: [b], " + Done + " }",
            "tags: [{ name: a, summary: Short., description: Long. }, { name: c, description: Other. }]");

        Assert.Equal(["a Short. Long.", "b  "], result.Client.Groups.Select(g => $"{g.Operations[0].WireName[..1]} {g.Documentation.Summary} {g.Documentation.Remarks}"));
    }

    private static void AreCalled(string expected, params (string Path, string Verb, string Tag, string Id)[] operations) => Lines.AssertEqual(
        expected,
        Paths(operations).Client.Groups.SelectMany(g => g.Operations.Select(o => $"{o.Verb} {o.PathTemplate}: {g.Name.Text}.{o.Name.Text} {o.WireName} ({o.WireGroup ?? "-"}) {o.OperationId ?? "-"}")));

    private static BindResult Paths(params (string Path, string Verb, string Tag, string Id)[] operations) => Bound.Paths(string.Join('\n', operations
        .GroupBy(o => o.Path)
        .Select(g => g.Key + ": { " + string.Join(", ", g.Select(o => o.Verb + ": { " + (o.Tag.Length > 0 ? $"tags: ['{o.Tag}'], " : "") + (o.Id.Length > 0 ? $"operationId: '{o.Id}', " : "") + Done)) + " }")));
}
