using static BizKitHub.Generator.Tests.Surface.ContractEdit;

namespace BizKitHub.Generator.Tests.Surface;

/// <summary>What the next version of the home contract may do to its callers, and what each of them is told.</summary>
public class BreakingEditTests
{
    private const string Create = "customer/create";
    private const string Account = "customer/get-account-info";
    private const string Captcha = "security/captcha-verify";

    private static readonly Dictionary<string, (Action<ContractEdit> Change, string[] Told)> Edits = new()
    {
        ["an operation is removed"] = (e => e.Paths.Remove("/api/v1/branch/detail"), ["client.Branch.DetailAsync was removed"]),
        ["an operation is renamed"] = (e => e.Move("branch/detail", "branch/info"), [
            "BranchDetailAddress is named BranchInfoAddress now",
            "BranchDetailOperatingCompany is named BranchInfoOperatingCompany now",
            "BranchDetailResponse is named BranchInfoResponse now",
            "client.Branch.DetailAsync is named client.Branch.InfoAsync now",
        ]),
        ["a group is renamed"] = (e => e.Operation("security/captcha-verify")["tags"] = Json("""["captcha"]"""), [
            "SecurityCaptchaVerifyResponse is named CaptchaSecurityCaptchaVerifyResponse now",
            "client.Security.CaptchaVerifyAsync is named client.Captcha.SecurityCaptchaVerifyAsync now",
        ]),
        ["a property of a request is removed"] = (e => Properties(e.Request(Create)).Remove("companyName"), ["CustomerCreateRequest.CompanyName was removed"]),
        ["a property of a request is renamed"] = (e => Rename(Properties(e.Request(Create)), "companyName", "companyTitle"), ["CustomerCreateRequest.CompanyName is named CustomerCreateRequest.CompanyTitle now"]),
        ["a property of a request has another type"] = (e => Properties(e.Request(Create))["companyName"] = Json("""{ "type": "integer" }"""), ["CustomerCreateRequest.CompanyName is long? now, and was string?"]),
        ["a property of a request becomes required"] = (e => Require(e.Request(Create), "companyName"), ["CustomerCreateRequest.CompanyName is required now"]),
        ["a request has a new required property"] = (
            e =>
            {
                Properties(e.Request(Create))["country"] = Json("""{ "type": "string" }""");
                Require(e.Request(Create), "country");
            },
            ["CustomerCreateRequest.Country is new and required"]),
        ["a property of an answer is removed"] = (e => Properties(e.Account).Remove("phone"), ["CustomerGetAccountInfoResponse.LoggedIn.Phone was removed"]),
        ["a property of an answer is renamed"] = (e => Rename(Properties(e.Account), "firstName", "givenName"), ["CustomerGetAccountInfoResponse.LoggedIn.FirstName is named CustomerGetAccountInfoResponse.LoggedIn.GivenName now"]),
        ["a property of an answer has another type"] = (e => Properties(e.Account)["creditBalance"] = Json("""{ "type": "string" }"""), ["CustomerGetAccountInfoResponse.LoggedIn.CreditBalance is string now, and was decimal"]),
        ["a property of an answer may be missing"] = (e => Relax(e.Account, "cuRefNo"), ["CustomerGetAccountInfoResponse.LoggedIn.CuRefNo is string? now, and was string"]),
        ["a property of an answer may be null"] = (e => Properties(e.Account)["creditBalance"] = Json("""{ "type": ["number", "null"] }"""), ["CustomerGetAccountInfoResponse.LoggedIn.CreditBalance is decimal? now, and was decimal"]),
        ["a number in an answer is no longer nullable"] = (e => Require(e.Account, "premium"), ["CustomerGetAccountInfoResponse.LoggedIn.Premium is bool now, and was bool?"]),
        ["a listed value is removed"] = (e => Properties(e.Request("post/create"))["visibility"]!["enum"]!.AsArray().RemoveAt(3), ["PostCreateVisibility.Subscribe was removed"]),
        ["a listed value is spelled in another way"] = (e => Properties(e.Request("post/create"))["visibility"]!["enum"]![1] = "PRIVATE", ["PostCreateVisibility.Private stands for \"PRIVATE\" now, and stood for \"private\""]),
        ["a case of a union is renamed"] = (
            e =>
            {
                foreach (System.Text.Json.Nodes.JsonNode? one in e.Answer(Account)["oneOf"]!.AsArray())
                {
                    Rename(Properties(one!.AsObject()), "loggedIn", "signedIn");
                    Relax(one.AsObject(), "loggedIn");
                    Require(one.AsObject(), "signedIn");
                }
            },
            [
            "CustomerGetAccountInfoResponse.LoggedIn is named CustomerGetAccountInfoResponse.SignedIn now",
            "CustomerGetAccountInfoResponse.NotLoggedIn is named CustomerGetAccountInfoResponse.NotSignedIn now",
        ]),
        ["a union is no longer one"] = (e => e.Answer(Account)["oneOf"]!.AsArray().RemoveAt(1), ["CustomerGetAccountInfoResponse is a record now, and was a union"]),
        ["a parameter is removed"] = (e => e.Parameters("post/category").RemoveAt(2), ["the parameter identityId of client.Post.CategoryAsync was removed"]),
        ["a parameter is renamed"] = (e => e.Parameters("branch/detail")[0]!["name"] = "handle", ["the parameter slug of client.Branch.DetailAsync is named handle now"]),
        ["a parameter becomes required"] = (e => e.Parameters("product-category/tree")[0]!["required"] = true, ["the parameter maxDepth of client.ProductCategory.TreeAsync is required now"]),
        ["a parameter has another type"] = (e => e.Parameters("product-category/tree")[0]!["schema"]!["type"] = "string", ["the parameter maxDepth of client.ProductCategory.TreeAsync is string now, and was long"]),
        ["an operation has a new required parameter"] = (
            e => e.Parameters("branch/detail").Add(Json("""{ "name": "locale", "in": "query", "required": true, "schema": { "type": "string" } }""")), ["the parameter locale of client.Branch.DetailAsync is new and required"]),
        ["required parameters change places"] = (e => e.Operation(Captcha)["parameters"] = Reversed(e.Parameters(Captcha)), ["client.Security.CaptchaVerifyAsync takes its parameters in another order now: code, token"]),
        ["an answer has no body"] = (e => e.Operation("branch/detail")["responses"]!["200"] = Json("""{ "description": "Done." }"""), ["client.Branch.DetailAsync returns nothing now, and returned BranchDetailResponse"]),
        ["errors have no type"] = (
            e =>
            {
                foreach (string status in e.Operation("branch/detail")["responses"]!.AsObject().Select(r => r.Key).Where(k => k != "200").ToList())
                {
                    e.Operation("branch/detail")["responses"]![status] = Json("""{ "description": "Refused." }""");
                }
            },
            ["client.Branch.DetailAsync does not fail with ErrorResponse any more"]),
        ["the key travels in one place only"] = (e => e.Document["security"]!.AsArray().RemoveAt(1), [
            "options.Authentication.Bearer was removed",
            "options.Authentication.Query was removed",
        ]),
        ["the API has another title"] = (e => e.Document["info"]!["title"] = "Acme API", ["the client BizKitHub.BizKitHubClient is named Acme.AcmeClient now"]),
        ["the API names no server"] = (e => e.Document.Remove("servers"), ["options.BaseAddress has no default any more"]),
    };

    public static TheoryData<string> Names => new(Edits.Keys);

    [Fact]
    public void ThereAreAtLeastTwenty() => Assert.InRange(Edits.Count, 20, int.MaxValue);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task BreakingEdit_IsTold(string edit) => Assert.Equal(
        string.Join('\n', Edits[edit].Told),
        string.Join('\n', await SurfaceTrial.BreaksAsync(Accepted, Of(Edits[edit].Change))));
}
