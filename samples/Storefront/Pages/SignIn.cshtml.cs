using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BizKitHub.Storefront.Pages;

/// <summary>Opens a session with e-mail and password.</summary>
public sealed class SignInModel(ICustomerClient customers) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Enter your e-mail address.")]
    [EmailAddress(ErrorMessage = "This is no e-mail address.")]
    public string Email { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Enter your password.")]
    [DataType(DataType.Password)]
    public string Password { get; set; } = "";

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        try
        {
            var request = new CustomerLoginRequest { Email = Email, Password = Password, CustomerRealIp = HttpContext.VisitorAddress() };
            switch (await customers.LoginAsync(request, cancellationToken))
            {
                case CustomerLoginResponse.Success session:
                    await HttpContext.OpenSessionAsync(session.IdentityId);
                    return RedirectToPage("/Index");

                case CustomerLoginResponse.NotSuccess refusal:
                    ModelState.AddModelError("", Explain(refusal));
                    break;
            }
        }
        catch (BizKitHubApiException refusal) when (refusal.ErrorCode == "INTERNAL_VALIDATION_FAILED")
        {
            // The API is stricter about addresses than a browser.
            ModelState.AddModelError(nameof(Email), "This is no e-mail address.");
        }

        return Page();
    }

    private static string Explain(CustomerLoginResponse.NotSuccess refusal) => refusal.ErrorCode switch
    {
        // Who has an account here is nobody else's business.
        "E002" or "E003" or "E004" => "E-mail and password do not belong together.",
        "E005" => "This account is closed.",
        "E006" => "Too many attempts. Wait ten minutes, please.",
        "E007" => "Your e-mail is not confirmed yet. The code is in the mail that we sent you.",
        _ => refusal.Message,
    };
}
