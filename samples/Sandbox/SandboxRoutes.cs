using BizKitHub.Sandbox.Customers;
using BizKitHub.Sandbox.Endpoints;
using BizKitHub.Sandbox.Http;

namespace BizKitHub.Sandbox;

/// <summary>The list of everything the sandbox answers.</summary>
internal static class SandboxRoutes
{
    public static RouteTable For(Organisation organisation) => new(
    [
        .. new AccountEndpoints(organisation).Routes,
        .. new CreditEndpoints(organisation).Routes,
        .. new SessionEndpoints(organisation).Routes,
        .. new RegistrationEndpoints(organisation).Routes,
        .. new PasswordEndpoints(organisation).Routes,
        .. new HierarchyEndpoints(organisation).Routes,
        .. new MatchEndpoints(organisation).Routes,
        .. new CustomerKeyEndpoints(organisation).Routes,
        .. new OrderEndpoints(organisation).Routes,
        .. new PingEndpoints(organisation).Routes,
    ]);
}
