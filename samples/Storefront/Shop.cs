using Microsoft.AspNetCore.Authentication.Cookies;

namespace BizKitHub.Storefront;

/// <summary>What the shop is made of: the client, the pages, a cookie for the session.</summary>
internal static class Shop
{
    // Everything the pages need is their own; nothing is loaded from elsewhere, and there are no scripts.
    private const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void AddShop(this WebApplicationBuilder builder)
    {
        // The key and all other options come from the section "BizKitHub" of the configuration, and are checked at the start.
        builder.Services.AddBizKitHubClient();

        builder.Services.AddSingleton<OneTimeForms>();
        builder.Services.AddRazorPages();
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
        {
            options.Cookie.Name = "storefront";
            options.LoginPath = "/sign-in";
            options.ExpireTimeSpan = Session.Lifetime;
        });
    }

    public static void UseShop(this WebApplication shop)
    {
        shop.UseExceptionHandler("/error");
        shop.Use((context, next) =>
        {
            context.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
            context.Response.Headers.XContentTypeOptions = "nosniff";
            return next(context);
        });
        shop.UseStaticFiles();
        shop.UseAuthentication();
        shop.MapRazorPages();
    }
}
