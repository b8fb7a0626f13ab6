using System.Text.Json.Nodes;
using BizKitHub.Sandbox.Customers;
using BizKitHub.Sandbox.Errors;
using BizKitHub.Sandbox.Http;

namespace BizKitHub.Sandbox.Endpoints;

/// <summary>Superiors and subordinates. The contract leaves the answer of <c>hierarchy</c> untyped: its shape here is the sandbox's own.</summary>
internal sealed class HierarchyEndpoints(Organisation organisation)
{
    public IEnumerable<Route> Routes =>
    [
        Route.Get("customer/hierarchy", Hierarchy),
        Route.Post("customer/set-parent", SetParent),
    ];

    private JsonObject Hierarchy(Fields fields)
    {
        var (superior, subordinates, colleagues) = organisation.Tree.Around(organisation.WithCuRefNo(fields.CuRefNo()));
        var answer = Outcome.Success;
        if (superior is not null)
        {
            answer["superior"] = ProfileJson.Person("cuRefNo", superior);
        }

        answer["subordinates"] = People(subordinates);
        answer["colleagues"] = People(colleagues);
        return answer;
    }

    private static JsonArray People(IEnumerable<Customer> customers) =>
        new([.. customers.Select(customer => ProfileJson.Person("cuRefNo", customer))]);

    private JsonObject SetParent(Fields fields)
    {
        var cuRefNo = fields.CuRefNo();
        var parentCuRefNo = fields.NullableCuRefNo("parentCuRefNo");
        var customer = organisation.WithCuRefNo(cuRefNo);
        if (parentCuRefNo is null)
        {
            organisation.Tree.Detach(customer);
        }
        else if (!organisation.Tree.TrySetSuperior(customer, organisation.WithCuRefNo(parentCuRefNo)))
        {
            throw Refusal.OfField("parentCuRefNo", "would put the customer above themselves");
        }

        return Outcome.Success;
    }
}
