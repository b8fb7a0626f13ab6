namespace BizKitHub.Sandbox.Endpoints;

/// <summary>
/// The identity printed throughout the documentation. It opens when its customer is first created by <c>customer/create</c>, so that
/// examples copied from there work as they stand.
/// </summary>
internal static class WellKnownIdentity
{
    public const string Id = "Z9CPkS2o3UV163VQn5OUv0T8BQi8Fvdg";

    public const string Email = "jan@barasek.com";
}
