using System.Text.Json.Nodes;
using BizKitHub.Sandbox.Customers;
using BizKitHub.Sandbox.Errors;
using BizKitHub.Sandbox.Http;

namespace BizKitHub.Sandbox.Endpoints;

/// <summary>
/// Links between a manager and a customer. The contract leaves the answer of <c>matched-customer-list</c> untyped: its shape here is the
/// sandbox's own.
/// </summary>
internal sealed class MatchEndpoints(Organisation organisation)
{
    public IEnumerable<Route> Routes =>
    [
        Route.Get("customer/matched-customer-list", List),
        Route.Post("customer/customer-match-customer", Match),
        Route.Post("customer/customer-unmatch-customer", Unmatch),
    ];

    private JsonObject List(Fields fields)
    {
        var query = fields.OptionalText("query") ?? "";
        var customer = organisation.SignedIn(fields.Text("identityId"));
        var answer = Outcome.Success;
        answer["items"] = new JsonArray(
        [
            .. organisation.Links.Of(customer)
                .Where(link => Mentions(link.Other, query))
                .Select(link => Item(link.Other, link.Notice)),
        ]);
        return answer;
    }

    private static bool Mentions(Customer customer, string query) =>
        $"{customer.Profile.FirstName} {customer.Profile.LastName} {customer.Email}".Contains(query, StringComparison.OrdinalIgnoreCase);

    private static JsonObject Item(Customer customer, string? notice)
    {
        var item = ProfileJson.Person("cuRefNo", customer);
        item.AddIfKnown("notice", notice);
        return item;
    }

    private JsonObject Match(Fields fields)
    {
        var managerCuRefNo = fields.CuRefNo("managerCuRefNo");
        var notice = fields.OptionalText("notice");
        var customer = OtherSide(fields);
        var manager = organisation.WithCuRefNo(managerCuRefNo);
        if (manager == customer)
        {
            throw Refusal.OfField("managerCuRefNo", "nobody manages themselves");
        }

        organisation.Links.Link(manager, customer, notice);
        return Outcome.Success;
    }

    // Both ways of naming the customer are optional, and one is needed; the reference number is the surer one.
    private Customer OtherSide(Fields fields)
    {
        var email = fields.OptionalEmail("customerEmail");
        if (fields.OptionalText("customerCuRefNo") is { } cuRefNo)
        {
            return organisation.WithCuRefNo(cuRefNo);
        }

        return organisation.WithEmail(email ?? throw Refusal.OfField("customerCuRefNo", "required, unless customerEmail is given"));
    }

    private JsonObject Unmatch(Fields fields)
    {
        var managerCuRefNo = fields.CuRefNo("managerCuRefNo");
        var customerCuRefNo = fields.Text("customerCuRefNo");
        return organisation.Links.Unlink(organisation.WithCuRefNo(managerCuRefNo), organisation.WithCuRefNo(customerCuRefNo))
            ? Outcome.Success
            : throw new Refusal(ErrorCodes.NotFound, "The two are not linked.");
    }
}
