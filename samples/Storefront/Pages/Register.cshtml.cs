using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BizKitHub.Storefront.Pages;

/// <summary>Opens a password account, which counts once its e-mail is confirmed.</summary>
public sealed class RegisterModel(ICustomerClient customers) : PageModel
{
    // The organisation tells its customers apart by groups; this one says where they came from.
    private static readonly string[] Groups = ["storefront"];

    [BindProperty]
    [Required(ErrorMessage = "Enter your e-mail address.")]
    [EmailAddress(ErrorMessage = "This is no e-mail address.")]
    public string Email { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Choose a password.")]
    [MinLength(8, ErrorMessage = "Choose a longer password.")]
    [DataType(DataType.Password)]
    public string Password { get; set; } = "";

    [BindProperty]
    public bool Newsletter { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var request = new CustomerRegisterAccountRequest
        {
            Email = Email,
            Password = Password,
            Newsletter = Newsletter,
            Groups = Groups,
            CustomerRealIp = HttpContext.VisitorAddress(),
        };
        try
        {
            switch (await customers.RegisterAccountAsync(request, cancellationToken))
            {
                case CustomerRegisterAccountResponse.Success:
                    Notice.Good($"We have sent a code to {Email}.").LeaveIn(TempData);
                    return RedirectToPage("/Confirm");

                case CustomerRegisterAccountResponse.NotSuccess refusal:
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

    // The same numbers mean other things than when signing in.
    private static string Explain(CustomerRegisterAccountResponse.NotSuccess refusal) => refusal.ErrorCode switch
    {
        "E002" => "This e-mail has an account. Sign in instead.",
        "E003" => "This account is closed.",
        "E004" => "Too many attempts. Wait ten minutes, please.",
        _ => refusal.Message,
    };
}
