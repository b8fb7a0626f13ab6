using System.Text.Json.Nodes;
using BizKitHub.Sandbox.Customers;

namespace BizKitHub.Sandbox.Endpoints;

/// <summary>
/// Writes the parts of a profile that several answers share, in the documented order. What is not known is left out, what is empty is
/// written empty. Premium membership and subscriptions are sold by other groups of the API, so here nobody has them.
/// </summary>
internal static class ProfileJson
{
    public static void AddName(this JsonObject answer, CustomerProfile profile)
    {
        answer.AddIfKnown("phone", profile.Phone);
        answer.AddIfKnown("firstName", profile.FirstName);
        answer.AddIfKnown("lastName", profile.LastName);
        answer.AddIfKnown("companyName", profile.CompanyName);
    }

    public static void AddStanding(this JsonObject answer, CustomerProfile profile)
    {
        answer["premium"] = false;
        answer["ban"] = profile.IsBanned;
        // Groups have display names in the administration, which is not part of this stand-in: the slug serves as both.
        answer["groups"] = new JsonArray([.. profile.Groups.Select(slug => new JsonObject { ["name"] = slug, ["slug"] = slug })]);
        answer["meta"] = new JsonObject();
    }

    public static void AddRelations(this JsonObject answer, CustomerProfile profile)
    {
        if (profile.Referrer is { } referrer)
        {
            answer["referral"] = Person("code", referrer);
        }

        answer["runningSubscriptionList"] = new JsonArray();
    }

    /// <summary>A customer in short; what the reference number is called depends on the place.</summary>
    public static JsonObject Person(string cuRefNoName, Customer customer)
    {
        var person = new JsonObject { [cuRefNoName] = customer.CuRefNo, ["email"] = customer.Email };
        person.AddIfKnown("firstName", customer.Profile.FirstName);
        person.AddIfKnown("lastName", customer.Profile.LastName);
        return person;
    }

    public static void AddIfKnown(this JsonObject answer, string name, string? value)
    {
        if (value is not null)
        {
            answer[name] = value;
        }
    }
}
