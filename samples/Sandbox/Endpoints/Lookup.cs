using BizKitHub.Sandbox.Customers;
using BizKitHub.Sandbox.Errors;
using BizKitHub.Sandbox.Http;

namespace BizKitHub.Sandbox.Endpoints;

/// <summary>Finds what a request refers to, or ends the request with the error for it.</summary>
internal static class Lookup
{
    public static Customer SignedIn(this Organisation organisation, string identityId) =>
        organisation.Identities.Find(identityId) ?? throw new Refusal(ErrorCodes.MustBeSignedIn);

    public static Customer WithCuRefNo(this Organisation organisation, string cuRefNo) =>
        organisation.Customers.FindByCuRefNo(cuRefNo) ?? throw new Refusal(ErrorCodes.NotFound, "No customer has this reference number.");

    public static Customer WithEmail(this Organisation organisation, string email) =>
        organisation.Customers.FindByEmail(email) ?? throw new Refusal(ErrorCodes.NotFound, "No customer has this e-mail.");

    /// <summary>The customer behind a request's <c>referralId</c>, if it has one.</summary>
    public static Customer? Referrer(this Organisation organisation, Fields fields) =>
        fields.OptionalCuRefNo("referralId") is { } cuRefNo ? organisation.WithCuRefNo(cuRefNo) : null;
}
