using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Files;
using BizKitHub.Generator.Parse.Reading;
using BizKitHub.Generator.Parse.References;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Parse.Tests.References;

/// <summary>What a part of a document is called when it becomes a component and has no name.</summary>
public sealed class ComponentNamesTests
{
    [Theory]
    [InlineData("Customer", true)]
    [InlineData("a.b-c_d", true)]
    [InlineData(" a ", true)]
    [InlineData("", false)]
    [InlineData("  ", false)]
    [InlineData("a/b", false)]
    [InlineData("/a", false)]
    [InlineData("~", false)]
    [InlineData("a%", false)]
    [InlineData("a#b", false)]
    [InlineData("a?", false)]
    [InlineData(@"a\b", false)]
    public void Name_ThatMeansSomethingInAPointer_IsUnsafe(string name, bool isSafe) => Assert.Equal(isSafe, ComponentNames.IsSafe(name));

    [Theory]
    [InlineData("a/b~c%d#e?f\\g", "a_b_c_d_e_f_g")]
    [InlineData("plain", "plain")]
    [InlineData("/", "_")]
    [InlineData("", "Unnamed")]
    [InlineData(" ", "Unnamed")]
    public void UnsafeName_IsReplaced(string name, string safe) => Assert.Equal(safe, ComponentNames.MakeSafe(name));

    [Theory]
    [InlineData("#/paths/~1users/get/responses/200/content/application~1json/schema", "UsersGetResponse")]
    [InlineData("#/paths/~1users~1{id}/get/parameters/0", "UsersIdGet0")]
    [InlineData("#/paths/~1users/get/parameters/1/schema/items", "UsersGet1Item")]
    [InlineData("#/paths/~1users/post/requestBody/content/application~1json/schema", "UsersPostRequest")]
    [InlineData("#/paths/~1users/post/requestBody", "UsersPostRequest")]
    [InlineData("#/components/schemas/Order/properties/lines/items", "OrderLinesItem")]
    [InlineData("#/components/schemas/Order/additionalProperties", "OrderValue")]
    [InlineData("#/components/schemas/Order/allOf/0", "Order0")]
    [InlineData("#/components/schemas/Order/anyOf/0", "Order0")]
    [InlineData("#/components/schemas/Order/oneOf/0", "Order0")]
    [InlineData("#/components/schemas/Order/patternProperties/^x-", "OrderPatternPropertiesX")]
    [InlineData("#/components/schemas/Order/$defs/line-item", "LineItem")]
    [InlineData("#/components/schemas/Order/$defs/line-item/properties/unit_price", "LineItemUnit_price")]
    [InlineData("#/components/schemas/Order/definitions/tax 2", "Tax2")]
    [InlineData("#/components/schemas/Order/properties/příliš", "OrderPLi")]
    [InlineData("#/components/schemas/Order/properties/2024", "Order")]
    [InlineData("#/components/schemas/Order/properties/azAZ09", "OrderAzAZ09")]
    [InlineData("#/components/schemas/Order/properties/a~1b", "Order")]
    [InlineData("#/components/schemas/Order/properties/", "Order")]
    [InlineData("#/components", "Unnamed")]
    [InlineData("#/components/schemas/Order/$defs/€", "Unnamed")]
    [InlineData("#", "Unnamed")]
    public void PartOfTheDocument_IsCalledByItsPlace(string location, string name) => Assert.Equal(name, NameOf(Document, location));

    [Theory]
    [InlineData("#", "Common")]
    [InlineData("#/definitions/money", "money")]
    [InlineData("#/definitions/a~1b", "a_b")]
    [InlineData("#/$defs/my-code", "my-code")]
    [InlineData("#/parameters/limit", "limit")]
    [InlineData("#/responses/bad", "bad")]
    [InlineData("#/components/schemas/my-price", "my-price")]
    [InlineData("#/components/schemas/my-price/properties/net", "MyPriceNet")]
    [InlineData("#/shared/money", "SharedMoney")]
    [InlineData("#/other/definitions/money", "Money")]
    [InlineData("#/other/components/schemas/money", "OtherMoney")]
    [InlineData("#/components/schemas", "Unnamed")]
    [InlineData("#/list/0/x", "List0X")]
    [InlineData("#/list/0/x/y", "List0XY")]
    public void PartOfAnotherFile_IsCalledByItsNameThere(string location, string name)
    {
        var files = new ForeignFiles(
            new PlacedFile("api.yaml", SourceText.From(""), 0),
            Document,
            [new SpecFile("common.yaml", SourceText.From(Common))],
            new SourceMap(0),
            new RepairLog(),
            ParseLimits.Default,
            TestContext.Current.CancellationToken);

        Assert.Equal(name, ComponentNames.ForPlace(Follow(files.Find("common.yaml", Document)!, location), files));
    }

    private const string Common = """
        {
          "definitions": {"money": {}, "a/b": {}},
          "$defs": {"my-code": {}},
          "parameters": {"limit": {}},
          "responses": {"bad": {}},
          "components": {"schemas": {"my-price": {"properties": {"net": {}}}}},
          "shared": {"money": {}},
          "other": {"definitions": {"money": {}}, "components": {"schemas": {"money": {}}}},
          "list": [{"x": {"y": {}}}]
        }
        """;

    private static JsonObject Document { get; } = JsonNode.Parse("""
        {
          "paths": {
            "/users": {
              "get": {
                "parameters": [{}, {"schema": {"items": {}}}],
                "responses": {"200": {"content": {"application/json": {"schema": {}}}}}
              },
              "post": {"requestBody": {"content": {"application/json": {"schema": {}}}}}
            },
            "/users/{id}": {"get": {"parameters": [{}]}}
          },
          "components": {
            "schemas": {
              "Order": {
                "properties": {"lines": {"items": {}}, "příliš": {}, "2024": {}, "azAZ09": {}, "a/b": {}, "": {}},
                "additionalProperties": {}, "allOf": [{}], "anyOf": [{}], "oneOf": [{}],
                "patternProperties": {"^x-": {}},
                "$defs": {"line-item": {"properties": {"unit_price": {}}}, "€": {}},
                "definitions": {"tax 2": {}}
              }
            }
          }
        }
        """)!.AsObject();

    private static string NameOf(JsonObject document, string location) => ComponentNames.ForPlace(
        Follow(document, location),
        new ForeignFiles(
            new PlacedFile("api.yaml", SourceText.From(""), 0), document, [], new SourceMap(0), new RepairLog(), ParseLimits.Default, TestContext.Current.CancellationToken));

    private static JsonNode Follow(JsonNode root, string location)
    {
        JsonNode? current = root;
        foreach (var token in JsonPointer.Tokens(location))
        {
            Assert.True(JsonPointer.TryStep(current, token, out current), $"{location} stops at {token}");
        }

        return current!;
    }
}
