using System.Text.Json.Nodes;
using BizKitHub.Sandbox.Customers;
using BizKitHub.Sandbox.Http;
using BizKitHub.Sandbox.Values;

namespace BizKitHub.Sandbox.Endpoints;

/// <summary>
/// Keys of customers. As in the documentation they do not have the form of an organisation's key, and so do not open this API: they
/// identify a customer to whoever runs the storefront.
/// </summary>
internal sealed class CustomerKeyEndpoints(Organisation organisation)
{
    private const int LifetimeInDays = 90;

    public IEnumerable<Route> Routes => [Route.Post("customer/create-api-key", Create)];

    private JsonObject Create(Fields fields)
    {
        fields.OptionalText("description");
        fields.OptionalText("workspaceCode");
        organisation.SignedIn(fields.Text("identityId"));
        var answer = Outcome.Success;
        answer["apiKey"] = Identifier.NewLong();
        answer["expirationDate"] = Timestamp.Of(organisation.Clock.GetUtcNow().AddDays(LifetimeInDays));
        return answer;
    }
}
