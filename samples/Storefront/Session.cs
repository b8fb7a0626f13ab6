using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace BizKitHub.Storefront;

/// <summary>
/// Keeps a customer's identity where no page and no script can read it: in the encrypted cookie of ASP.NET Core. That the cookie is there
/// does not say that the session still lives; only the API knows, and it is asked on every page.
/// </summary>
internal static class Session
{
    private const string IdentityClaim = "identityId";

    /// <summary>An identity lives for three months.</summary>
    public static TimeSpan Lifetime => TimeSpan.FromDays(90);

    /// <summary>The identity that the cookie holds, if there is one.</summary>
    public static string? IdentityId(this ClaimsPrincipal user) => user.FindFirstValue(IdentityClaim);

    /// <summary>The address that the API wants to know of every visitor.</summary>
    public static string? VisitorAddress(this HttpContext context) => context.Connection.RemoteIpAddress?.ToString();

    public static Task OpenSessionAsync(this HttpContext context, string identityId) => context.SignInAsync(new ClaimsPrincipal(
        new ClaimsIdentity([new Claim(IdentityClaim, identityId)], CookieAuthenticationDefaults.AuthenticationScheme)));

    public static Task CloseSessionAsync(this HttpContext context) => context.SignOutAsync();
}
