using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BizKitHub.Storefront.Pages;

/// <summary>Stands in for a page that failed, whatever it was asked for with.</summary>
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : PageModel
{
    /// <summary>How long the API asks to be left alone, where that is what went wrong.</summary>
    public TimeSpan? RetryAfter { get; private set; }

    public void OnGet() => Explain();

    public void OnPost() => Explain();

    private void Explain()
    {
        Exception? failure = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (failure is BizKitHubApiException { RetryAfter: { } wait })
        {
            // The shop has used up its requests, not the visitor: 503, not 429.
            RetryAfter = wait;
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            Response.Headers.RetryAfter = Wording.Seconds(wait).ToString(CultureInfo.InvariantCulture);
        }
    }
}
