using System.Globalization;
using System.Text.Json.Nodes;
using BizKitHub.Sandbox.Customers;
using BizKitHub.Sandbox.Http;
using BizKitHub.Sandbox.Values;

namespace BizKitHub.Sandbox.Endpoints;

/// <summary>The signed-in customer's orders. Orders come from the code that hosts the sandbox: ordering is another group of the API.</summary>
internal sealed class OrderEndpoints(Organisation organisation)
{
    private const int PageSize = 32;

    // Czech amounts: spaces between thousands, a decimal comma, and no decimals where there are none.
    private static NumberFormatInfo Czech { get; } = new() { NumberGroupSeparator = " ", NumberDecimalSeparator = "," };

    public IEnumerable<Route> Routes => [Route.Get("customer/order-list", List)];

    private JsonObject List(Fields fields)
    {
        var page = fields.Page();
        var orders = organisation.Orders.Of(organisation.SignedIn(fields.Text("identityId")));
        return new JsonObject { ["items"] = new JsonArray([.. orders.Chunk(PageSize).ElementAtOrDefault(page - 1)?.Select(Item) ?? []]) };
    }

    private static JsonObject Item(Order order) => new()
    {
        ["id"] = order.Hash,
        ["orderNumber"] = order.Number,
        ["status"] = new JsonObject { ["label"] = "Zaplaceno", ["code"] = "paid", ["backgroundColor"] = "#108040", ["textColor"] = "#fff" },
        ["price"] = Price(order),
        ["insertedDate"] = Timestamp.Of(order.InsertedDate),
        ["updatedDate"] = Timestamp.Of(order.InsertedDate),
        ["lines"] = new JsonArray(Line(order)),
    };

    private static JsonObject Line(Order order) => new()
    {
        ["id"] = order.LineId,
        ["label"] = order.Label,
        ["count"] = 1,
        ["storno"] = false,
        ["price"] = Price(order),
        ["insertedDate"] = Timestamp.Of(order.InsertedDate),
    };

    private static string Price(Order order) => $"{order.Price.ToString("#,0.##", Czech)} Kč";
}
