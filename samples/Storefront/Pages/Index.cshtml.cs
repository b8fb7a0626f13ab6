using System.Net;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BizKitHub.Storefront.Pages;

/// <summary>The shop itself: who is here, with how much credit, and what it can be spent on.</summary>
public sealed class IndexModel(ICustomerClient customers, OneTimeForms forms) : PageModel
{
    private const int MovementsShown = 5;

    public CustomerGetAccountInfoResponse.LoggedIn? Account { get; private set; }

    public IReadOnlyList<CustomerCreditLogItem> Movements { get; private set; } = [];

    public string? FormToken { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (User.IdentityId() is not { } identityId)
        {
            return Page();
        }

        switch (await customers.GetAccountInfoAsync(identityId, HttpContext.VisitorAddress(), cancellationToken))
        {
            case CustomerGetAccountInfoResponse.LoggedIn account:
                CustomerCreditLogResponse log = await customers.CreditLogAsync(identityId, cancellationToken);
                Movements = [.. log.Items.Take(MovementsShown)];
                Account = account;
                FormToken = forms.Issue(identityId);
                break;

            case CustomerGetAccountInfoResponse.NotLoggedIn:
                await HttpContext.CloseSessionAsync();
                Notice.Sorry("Your session has ended. Please sign in again.").LeaveIn(TempData);
                return RedirectToPage("/SignIn");
        }

        return Page();
    }

    public async Task<IActionResult> OnPostSpendAsync(string? service, string? form)
    {
        if (Catalogue.Find(service) is not { } chosen)
        {
            return BadRequest();
        }

        if (User.IdentityId() is { } identityId)
        {
            Notice notice = forms.TryTake(identityId, form)
                ? await SpendAsync(identityId, chosen)
                : Notice.Sorry("This order was sent before, or its page is too old. It took no credit now.");
            notice.LeaveIn(TempData);
        }

        return RedirectToPage();
    }

    private async Task<Notice> SpendAsync(string identityId, Service service)
    {
        try
        {
            // No cancellation token: who closes the window has pressed the button all the same.
            CustomerCreditSpendResponse spent = await customers.CreditSpendAsync(new CustomerCreditSpendRequest
            {
                IdentityId = identityId,
                Amount = service.Price,
                Description = service.Id,
                CustomerRealIp = HttpContext.VisitorAddress(),
            });
            return Notice.Good($"Thank you: “{service.Name}” is ordered. {Wording.Credits(spent.NewCreditBalance)} credits are left.");
        }
        catch (BizKitHubApiException failure)
        {
            return Notice.Sorry(Explain(failure, service));
        }
    }

    private static string Explain(BizKitHubApiException failure, Service service) => failure switch
    {
        { ErrorCode: "INTERNAL_VALIDATION_FAILED" } =>
            $"“{service.Name}” costs {Wording.Credits(service.Price)} credits, which is more than you have. No credit was taken.",
        { ErrorCode: "INTERNAL_USER_MUST_BE_AUTHORIZED" } => "Your session has ended, so no credit was taken. Please sign in again.",
        { StatusCode: HttpStatusCode.TooManyRequests, RetryAfter: { } wait } => $"We are very busy. No credit was taken. {Wording.TryAgain(wait)}",
        { StatusCode: >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError } => "The order was refused. No credit was taken.",

        // The request may have arrived and its answer may be lost. The client never sends a spending twice, and neither should the customer.
        _ => "We do not know whether the order went through. Look at your latest movements before you order again.",
    };
}
