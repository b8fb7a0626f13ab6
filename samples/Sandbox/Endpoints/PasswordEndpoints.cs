using System.Text.Json.Nodes;
using BizKitHub.Sandbox.Customers;
using BizKitHub.Sandbox.Http;

namespace BizKitHub.Sandbox.Endpoints;

/// <summary>Resetting a forgotten password with a mailed token.</summary>
internal sealed class PasswordEndpoints(Organisation organisation)
{
    private static TimeSpan UsualLifetime => TimeSpan.FromHours(24);

    public IEnumerable<Route> Routes =>
    [
        Route.Post("customer/reset-password", Reset),
        Route.Post("customer/set-new-password", SetNew),
    ];

    private JsonObject Reset(Fields fields)
    {
        var email = fields.Email();
        var lifetime = fields.OptionalRelativeTime("expirationTime") ?? UsualLifetime;
        if (organisation.Customers.FindByEmail(email) is { } customer)
        {
            var token = organisation.Resets.Issue(new PendingReset(customer, organisation.Clock.GetUtcNow() + lifetime));
            organisation.Mailbox.Send(new SentMail(email, MailKind.PasswordReset, token));
        }

        // The answer has only one form, so an e-mail nobody has gets it too, and no mail.
        return Outcome.Success;
    }

    private JsonObject SetNew(Fields fields)
    {
        var token = fields.Text("token");
        var password = fields.Text("password");
        if (string.IsNullOrWhiteSpace(password))
        {
            return Outcome.Failure("E001", "The change failed: the password is blank.");
        }

        if (!organisation.Resets.TryRedeem(token, out var reset))
        {
            return Outcome.Failure("E003", "There is no such request for a new password.");
        }

        return Refuse(token, reset, password) ?? Outcome.Success;
    }

    private JsonObject? Refuse(string token, PendingReset reset, string password)
    {
        if (reset.ExpiresAt <= organisation.Clock.GetUtcNow())
        {
            organisation.Resets.Restore(token, reset);
            return Outcome.Failure("E004", "The request for a new password has expired.");
        }

        if (reset.Customer.Account.TryReplace(password))
        {
            organisation.LoginAttempts.Forget(reset.Customer.Email);
            return null;
        }

        organisation.Resets.Restore(token, reset);
        return Outcome.Failure("E002", "This password was used before.");
    }
}
