using System.ComponentModel.DataAnnotations;
using System.Net;
using BizKitHub.Sandbox;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BizKitHub.Storefront.Pages;

/// <summary>Takes the code that was mailed after registration.</summary>
public sealed class ConfirmModel(ICustomerClient customers, SandboxServer? sandbox = null) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Enter the code.")]
    public string Code { get; set; } = "";

    /// <summary>The latest mail, where the API is a sandbox in this process.</summary>
    public SentMail? SandboxMail => sandbox?.Mailbox is [.., var latest] ? latest : null;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        try
        {
            var request = new CustomerRegisterAccountVerifyRequest { Token = Code.Trim() };
            CustomerRegisterAccountVerifyResponse confirmed = await customers.RegisterAccountVerifyAsync(request, cancellationToken);
            Notice.Good($"{confirmed.Email} is confirmed. You can sign in now.").LeaveIn(TempData);
            return RedirectToPage("/SignIn");
        }
        catch (BizKitHubApiException refusal) when (refusal.StatusCode == HttpStatusCode.NotFound)
        {
            ModelState.AddModelError("", "This code is not known, or was used before.");
            return Page();
        }
    }
}
