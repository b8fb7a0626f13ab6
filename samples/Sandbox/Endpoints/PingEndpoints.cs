using System.Text.Json.Nodes;
using BizKitHub.Sandbox.Customers;
using BizKitHub.Sandbox.Http;

namespace BizKitHub.Sandbox.Endpoints;

/// <summary>What needs no key: liveness, a deliberate crash, and the mails, which outside a test there is no other way to read.</summary>
internal sealed class PingEndpoints(Organisation organisation)
{
    public IEnumerable<Route> Routes =>
    [
        Route.Open("/api/v1/ping", _ => Outcome.Success),
        Route.Open("/api/v1/ping/error", _ => throw new InvalidOperationException("This operation always fails.")),
        Route.Open("/sandbox/mailbox", _ => Mailbox()),
    ];

    private JsonArray Mailbox() => new(
    [
        .. organisation.Mailbox.Mails.Select(mail => new JsonObject
        {
            ["recipient"] = mail.Recipient,
            ["kind"] = mail.Kind.ToString(),
            ["token"] = mail.Token,
        }),
    ]);
}
