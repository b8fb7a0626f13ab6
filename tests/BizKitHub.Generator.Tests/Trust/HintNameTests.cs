using BizKitHub.Generator.Emit;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Trust;

/// <summary>Emitted files have names that every file system takes, within the output folder.</summary>
public class HintNameTests
{
    [Theory]
    [InlineData("../../../../etc/passwd")]
    [InlineData("..\\..\\C:\\evil:stream")]
    [InlineData("NUL")]
    [InlineData("a\\0b")]
    public void TitleAndTagAndSchema_NameNoOtherFolder(string name)
    {
        Generation generation = Generation.Of(Document(name));

        Assert.NotEmpty(generation.Sources);
        Assert.All(generation.Sources.Keys, hint => Assert.Matches("^[A-Za-z0-9_]+([.][A-Za-z0-9_]+)*[.]g[.]cs$", hint));
    }

    [Fact]
    public void LongNames_MakeShortFileNamesThatDiffer()
    {
        string shared = new('a', 400);
        Generation generation = Generation.Of(Document(shared + "1", shared + "2"));

        Assert.All(generation.Sources.Keys, hint => Assert.InRange(hint.Length, 1, HintNames.Longest));
        Assert.Equal(2, generation.TypeNames.Count(n => n.StartsWith("IA", StringComparison.Ordinal)));
        generation.AssertCompiles();
    }

    [Fact]
    public void Name_IsWholeAsLongAsItIsShort_AndEndsWithAMarkElse()
    {
        var shop = new ClientIdentity(new Identifier[] { new("Shop") }.ToEquatableArray(), new("ShopClient"), new("Shop"), IsPublic: true);

        Assert.Equal("Shop.ShopClient.Group.Thing.g.cs", HintNames.Of(shop, "Group.Thing"));
        Assert.Equal("Shop.ShopClient." + new string('a', 179) + ".g.cs", HintNames.Of(shop, new('a', 179)));
        Assert.Equal("Shop.ShopClient." + new string('a', 163) + "BFB331E357507430.g.cs", HintNames.Of(shop, new('a', 180)));
        Assert.Equal("Shop.ShopClient." + new string('a', 163) + "0DF2164D5DB5A5A3.g.cs", HintNames.Of(shop, new('a', 181)));
    }

    /// <summary>The compiler refuses two files whose names differ in case only, and so do file systems.</summary>
    [Theory]
    [InlineData("dispose", "disposegroup")]
    [InlineData("sHARED", "shared")]
    [InlineData("webHOOKS", "webhooks")]
    [InlineData("sHARED", "other")]
    public void NamesThatDifferInCaseOnly_AreFilesOfTheirOwnOrOne(string first, string second)
    {
        Generation generation = Generation.Of(Document(first, second));

        string[] hints = [.. generation.Sources.Keys];
        Assert.Equal(hints.Length, hints.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        generation.AssertCompiles();
    }

    [Fact]
    public void ClientsThatDifferInCaseOnly_AreAConflict()
    {
        Project project = Project.With(Document("a"), "/project/a.openapi.json");
        Generation generation = Generation.Of(project with
        {
            Documents = project.Documents.Add("/project/b.openapi.json", Document("a")),
            Metadata = new Dictionary<string, IReadOnlyDictionary<string, string>>
            {
                ["/project/b.openapi.json"] = new Dictionary<string, string> { ["ClientName"] = "Aclient", ["Namespace"] = "A" },
            },
        });

        Assert.StartsWith("BKH001", Assert.Single(generation.Problems), StringComparison.Ordinal);
        generation.AssertCompiles();
    }

    private static string Document(string name, string? other = null)
    {
        string Json(string text) => System.Text.Json.JsonSerializer.Serialize(text);
        string Operation(string tag) => $$"""
            { "post": { "tags": [{{Json(tag)}}], "requestBody": { "content": { "application/json": { "schema": { "type": "object", "properties": { "own": { "type": "object", "properties": { {{Json(tag)}}: { "type": "string" } } } } } } } },
              "responses": { "200": { "description": "a", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } } } } }
            """;
        return $$"""
            { "openapi": "3.1.0", "info": { "title": {{Json(name)}}, "version": "1" }, "servers": [{ "url": "https://a.example" }],
              "paths": { "/a/b": {{Operation(name)}}, "/a/c": {{Operation(other ?? name)}} },
              "components": { "schemas": { "Thing": { "type": "object", "properties": { "a": { "type": "string" } } }, {{Json(name + "Type")}}: { "type": "string" } } } }
            """;
    }
}
