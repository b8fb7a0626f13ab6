using static BizKitHub.Generator.Tests.Surface.ContractEdit;

namespace BizKitHub.Generator.Tests.Surface;

/// <summary>What the next version of the home contract may do and no caller feels.</summary>
public class HarmlessEditTests
{
    private const string Create = "customer/create";
    private const string Captcha = "security/captcha-verify";

    private static readonly Dictionary<string, Action<ContractEdit>> Edits = new()
    {
        ["another description"] = e => e.Operation(Create)["description"] = "Other words.",
        ["another summary"] = e => e.Operation(Create)["summary"] = "Other words.",
        ["other examples"] = e => Properties(e.Request(Create))["companyName"]!["examples"] = Json("""["Acme"]"""),
        ["another version"] = e => e.Document["info"]!["version"] = "9.9.9",
        ["another operation id"] = e => e.Operation(Create)["operationId"] = "create",
        ["a deprecated operation"] = e => e.Operation(Create)["deprecated"] = true,
        ["a new optional property of a request"] = e => Properties(e.Request(Create))["country"] = Json("""{ "type": "string" }"""),
        ["a new optional property of an answer"] = e => Properties(e.Account)["country"] = Json("""{ "type": "string" }"""),
        ["a new required property of an answer"] = e =>
        {
            Properties(e.Account)["country"] = Json("""{ "type": "string" }""");
            Require(e.Account, "country");
        },
        ["a new operation"] = e => e.Paths["/api/v1/branch/map"] = Json("""{ "get": { "tags": ["branch"], "responses": { "204": { "description": "Done." } } } }"""),
        ["a new listed value"] = e => Properties(e.Request("post/create"))["visibility"]!["enum"]!.AsArray().Add("team"),
        ["a new case of a union"] = e => e.Answer("customer/get-account-info")["oneOf"]!.AsArray().Add(Json("""{ "type": "string" }""")),
        ["a new optional parameter"] = e => e.Parameters("branch/detail").Add(Json("""{ "name": "locale", "in": "query", "schema": { "type": "string" } }""")),
        ["a property of a request that is no longer required"] = e => Relax(e.Request(Create), "email"),
        ["a parameter that is no longer required"] = e => e.Parameters(Captcha)[1]!["required"] = false,
        ["a property of an answer that is never missing"] = e => Require(e.Account, "firstName"),
        ["a text of an answer that is never null"] = e => Properties(e.Account)["email"] = Json("""{ "type": "string" }"""),
        ["a looser constraint"] = e => e.Parameters("branch/detail")[0]!["schema"]!["maxLength"] = 500,
        ["a tighter constraint"] = e => e.Parameters("branch/detail")[0]!["schema"]!["maxLength"] = 5,
        ["another order of paths"] = e => e.Document["paths"] = Reversed(e.Paths),
        ["another order of properties"] = e => e.Request(Create)["properties"] = Reversed(Properties(e.Request(Create))),
        ["another order of listed values"] = e => Properties(e.Request("post/create"))["visibility"]!["enum"] =
            Reversed(Properties(e.Request("post/create"))["visibility"]!["enum"]!.AsArray()),
        ["another order of optional parameters"] = e => e.Operation("product/feed")["parameters"] = Reversed(e.Parameters("product/feed")),
        ["another address of the server"] = e => e.Document["servers"]![0]!["url"] = "https://api2.bizkithub.com",
        ["a second server"] = e => e.Document["servers"]!.AsArray().Add(Json("""{ "url": "https://test.bizkithub.com", "description": "Test" }""")),
        ["one more status of failure"] = e => e.Operation(Create)["responses"]!["418"] = e.Operation("branch/detail")["responses"]!["404"]!.DeepClone(),
        ["a path that moves, and the name stays"] = e => e.Move("branch/detail", "Branch/detail"),
    };

    public static TheoryData<string> Names => new(Edits.Keys);

    [Fact]
    public void ThereAreAtLeastTwenty() => Assert.InRange(Edits.Count, 20, int.MaxValue);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task HarmlessEdit_IsNotTold(string edit) => Assert.Empty(await SurfaceTrial.BreaksAsync(Accepted, Of(Edits[edit])));

    [Fact]
    public async Task Addition_IsAWordInTheEditor_AtTheTopOfTheFile() => Assert.Equal(
        ["BKH008 (1): This file does not say yet what the contract says of CustomerCreateRequest.Country"],
        await SurfaceTrial.ComplaintsAsync(Accepted, Of(Edits["a new optional property of a request"])));

    [Fact]
    public async Task ContractItself_HasNothingToTell() => Assert.Empty(await SurfaceTrial.ComplaintsAsync(Accepted, Contract));

    [Fact]
    public async Task EmptyFile_LacksEverything()
    {
        string complaint = Assert.Single(await SurfaceTrial.ComplaintsAsync("", Contract));

        Assert.Matches("^BKH008 \\(1\\): .* AddressCreateRequest, AddressCreateRequest.City, AddressCreateRequest.CityPart and [0-9]+ more$", complaint);
    }
}
