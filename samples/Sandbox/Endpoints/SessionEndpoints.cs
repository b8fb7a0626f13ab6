using System.Text.Json.Nodes;
using BizKitHub.Sandbox.Customers;
using BizKitHub.Sandbox.Http;

namespace BizKitHub.Sandbox.Endpoints;

/// <summary>Opening and ending sessions. E-codes are those of the login pages; other pages give the same numbers other meanings.</summary>
internal sealed class SessionEndpoints(Organisation organisation)
{
    private const int AttemptsPerBlock = 5;

    public IEnumerable<Route> Routes =>
    [
        Route.Post("customer/login", Login),
        Route.Post("customer/magic-auth", MagicAuth),
        Route.Post("customer/logout", Logout),
    ];

    private JsonObject Login(Fields fields)
    {
        var email = fields.Email();
        var password = fields.Text("password");
        if (organisation.Customers.FindByEmail(email) is not { } customer)
        {
            return Outcome.Failure("E002", "No contact has this e-mail.");
        }

        if (!customer.Account.IsRegistered)
        {
            return Outcome.Failure("E003", "This contact has no password account.");
        }

        return CheckPassword(customer, password) ?? OpenSession(customer);
    }

    private JsonObject? CheckPassword(Customer customer, string password)
    {
        // Counted before the password is looked at: parallel guesses must not slip through.
        if (organisation.LoginAttempts.Take(customer.Email, AttemptsPerBlock).IsExceeded)
        {
            return Outcome.Failure("E006", "Too many attempts.");
        }

        if (!customer.Account.Matches(password))
        {
            return Outcome.Failure("E004", "Wrong e-mail or password.");
        }

        organisation.LoginAttempts.Forget(customer.Email);
        return customer.Account.IsConfirmed ? null : Outcome.Failure("E007", "The e-mail has not been confirmed yet.");
    }

    private JsonObject MagicAuth(Fields fields)
    {
        var email = fields.Email();
        var profile = new CustomerProfile
        {
            FirstName = fields.OptionalName("firstName"),
            LastName = fields.OptionalName("lastName"),
            Referrer = organisation.Referrer(fields),
        };
        return OpenSession(organisation.Customers.FindOrCreate(email, profile, out _));
    }

    private JsonObject OpenSession(Customer customer) =>
        customer.Profile.IsBanned
            ? Outcome.Failure("E005", "This account is banned.")
            : new JsonObject { ["success"] = true, ["identityId"] = organisation.Identities.Open(customer) };

    private JsonObject Logout(Fields fields)
    {
        // Signing out twice leaves nobody signed in either, so an unknown identity is no failure.
        organisation.Identities.End(fields.Text("identityId"));
        return Outcome.Success;
    }
}
