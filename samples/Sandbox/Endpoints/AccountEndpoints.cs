using System.Text.Json.Nodes;
using BizKitHub.Sandbox.Customers;
using BizKitHub.Sandbox.Errors;
using BizKitHub.Sandbox.Http;

namespace BizKitHub.Sandbox.Endpoints;

/// <summary>Creating, showing and changing a customer.</summary>
internal sealed class AccountEndpoints(Organisation organisation)
{
    public IEnumerable<Route> Routes =>
    [
        Route.Post("customer/create", Create),
        Route.Get("customer/get-account-info", GetAccountInfo),
        Route.Get("customer/detail", Detail),
        Route.Post("customer/update-profile", UpdateProfile),
    ];

    private JsonObject Create(Fields fields)
    {
        var email = fields.Email();
        var companyName = fields.OptionalName("companyName");
        fields.OptionalText("companyRegistrationNumber");
        fields.OptionalText("taxIdentificationNumber");

        var profile = new CustomerProfile { CompanyName = companyName };
        var customer = organisation.Customers.FindOrCreate(email, profile, out var isNew);
        if (email == WellKnownIdentity.Email)
        {
            organisation.Identities.OpenOnce(WellKnownIdentity.Id, customer);
        }

        return Created(customer, isNew);
    }

    private static JsonObject Created(Customer customer, bool isNew)
    {
        var profile = customer.Profile;
        var answer = new JsonObject
        {
            ["success"] = true,
            ["newAccount"] = isNew,
            ["cuRefNo"] = customer.CuRefNo,
            ["creditBalance"] = customer.Credit.Balance,
        };
        // No e-mail here: the documented answer has none, unlike the two below.
        answer.AddName(profile);
        answer.AddStanding(profile);
        answer["customFields"] = new JsonObject();
        answer.AddRelations(profile);
        return answer;
    }

    private JsonObject GetAccountInfo(Fields fields)
    {
        var identityId = fields.Text("identityId");
        return organisation.Identities.Find(identityId) is { } customer
            ? Snapshot(new JsonObject { ["loggedIn"] = true, ["identityId"] = identityId }, customer)
            : new JsonObject { ["loggedIn"] = false };
    }

    private JsonObject Detail(Fields fields)
    {
        var cuRefNo = fields.CuRefNo();
        var caller = organisation.SignedIn(fields.Text("identityId"));
        return organisation.Customers.FindByCuRefNo(cuRefNo) is { } customer && organisation.Links.Manages(caller, customer)
            ? Snapshot(new JsonObject { ["loggedIn"] = true }, customer)
            : throw new Refusal(ErrorCodes.DetailNotPermitted);
    }

    private static JsonObject Snapshot(JsonObject answer, Customer customer)
    {
        var profile = customer.Profile;
        answer["cuRefNo"] = customer.CuRefNo;
        answer["creditBalance"] = customer.Credit.Balance;
        answer["email"] = customer.Email;
        answer.AddName(profile);
        answer.AddStanding(profile);
        answer.AddRelations(profile);
        return answer;
    }

    private JsonObject UpdateProfile(Fields fields)
    {
        var change = new ProfileChange(fields, organisation);
        var customer = organisation.WithEmail(fields.Email());
        if (change.Referrer == customer)
        {
            throw Refusal.OfField("referralId", "nobody refers themselves");
        }

        customer.Change(change.ApplyTo);
        return Outcome.Success;
    }
}
