using System.Text.Json.Nodes;
using BizKitHub.Sandbox.Customers;
using BizKitHub.Sandbox.Errors;
using BizKitHub.Sandbox.Http;

namespace BizKitHub.Sandbox.Endpoints;

/// <summary>Opening a password account and confirming it with the mailed token.</summary>
internal sealed class RegistrationEndpoints(Organisation organisation)
{
    private const int AttemptsPerBlock = 5;

    public IEnumerable<Route> Routes =>
    [
        Route.Post("customer/register-account", Register),
        Route.Post("customer/register-account-verify", Verify),
    ];

    private JsonObject Register(Fields fields)
    {
        var email = fields.Email();
        var password = fields.Text("password");
        var returnUrl = fields.OptionalText("returnUrl");
        var change = new ProfileChange(fields, organisation);

        if (organisation.RegistrationAttempts.Take(email, AttemptsPerBlock).IsExceeded)
        {
            return Outcome.Failure("E004", "Too many attempts to register.");
        }

        if (string.IsNullOrWhiteSpace(password))
        {
            return Outcome.Failure("E001", "Registration failed: the password is blank.");
        }

        var customer = organisation.Customers.FindOrCreate(email, new CustomerProfile(), out _);
        return Refuse(customer, password) ?? Accept(customer, change, returnUrl);
    }

    private static JsonObject? Refuse(Customer customer, string password)
    {
        if (customer.Profile.IsBanned)
        {
            return Outcome.Failure("E003", "This account is banned.");
        }

        return customer.Account.TryRegister(password) ? null : Outcome.Failure("E002", "This e-mail is registered already.");
    }

    private JsonObject Accept(Customer customer, ProfileChange change, string? returnUrl)
    {
        customer.Change(change.ApplyTo);
        var token = organisation.Registrations.Issue(new PendingRegistration(customer, returnUrl));
        organisation.Mailbox.Send(new SentMail(customer.Email, MailKind.Registration, token));
        return Outcome.Success;
    }

    private JsonObject Verify(Fields fields)
    {
        // The documented answer always names the e-mail, so it has no room for a failure.
        if (!organisation.Registrations.TryRedeem(fields.Text("token"), out var registration))
        {
            throw new Refusal(ErrorCodes.NotFound, "The token is unknown or was used before.");
        }

        registration.Customer.Account.Confirm();
        var answer = Outcome.Success;
        answer["email"] = registration.Customer.Email;
        answer.AddIfKnown("returnUrl", registration.ReturnUrl);
        return answer;
    }
}
