using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BizKitHub.Storefront.Pages;

/// <summary>Ends the session, at the API and here. Only a form gets here; a link would let any other site sign our customers out.</summary>
public sealed class SignOutModel(ICustomerClient customers) : PageModel
{
    public IActionResult OnGet() => RedirectToPage("/Index");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (User.IdentityId() is { } identityId)
        {
            await customers.LogoutAsync(new CustomerLogoutRequest { IdentityId = identityId }, cancellationToken);
            await HttpContext.CloseSessionAsync();
        }

        Notice.Good("You are signed out.").LeaveIn(TempData);
        return RedirectToPage("/Index");
    }
}
