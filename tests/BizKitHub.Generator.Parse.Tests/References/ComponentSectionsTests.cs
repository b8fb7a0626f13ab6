using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Grammar;
using BizKitHub.Generator.Parse.References;

namespace BizKitHub.Generator.Parse.Tests.References;

/// <summary>Where a document keeps its shared parts, and which of them an author may have meant.</summary>
public sealed class ComponentSectionsTests
{
    private static readonly ObjectShape[] Shapes =
    [
        SchemaGrammar.Schema, OpenApiGrammar.Parameter, OpenApiGrammar.Response, OpenApiGrammar.Header, OpenApiGrammar.PathItem,
    ];

    [Fact]
    public void Swagger_HasThreeSections() => Assert.Equal(
        ["#/definitions", "#/parameters", "#/responses", null, null],
        Shapes.Select(s => new ComponentSections([], SpecVersion.Swagger20).PointerOf(s)));

    [Fact]
    public void OpenApi3_HasOneForEveryKind() => Assert.Equal(
        ["#/components/schemas", "#/components/parameters", "#/components/responses", "#/components/headers", "#/components/pathItems"],
        Shapes.Select(s => new ComponentSections([], SpecVersion.OpenApi30).PointerOf(s)));

    [Fact]
    public void Sections_AreFound()
    {
        var swagger = Parse("""{"definitions": {"d": {}}, "parameters": {"p": {}}, "responses": {"r": {}}, "components": {"headers": {"h": {}}}}""");
        var openApi = Parse("""{"components": {"schemas": {"s": {}}, "parameters": {"p": {}}, "headers": 3}, "definitions": {"d": {}}}""");

        Assert.Equal(["d", "p", "r", null, null], Shapes.Select(s => new ComponentSections(swagger, SpecVersion.Swagger20).Find(s)?.Single().Key));
        Assert.Equal(["s", "p", null, null, null], Shapes.Select(s => new ComponentSections(openApi, SpecVersion.OpenApi32).Find(s)?.Single().Key));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("3")]
    [InlineData("null")]
    public void ComponentsThatAreNone_HoldNothing(string components) =>
        Assert.Null(new ComponentSections(Parse($$"""{"components": {{components}}}"""), SpecVersion.OpenApi31).Find(SchemaGrammar.Schema));

    [Theory]
    [InlineData("#/components/schemas/Custmer", "#/components/schemas/Customer")]
    [InlineData("#/components/schemas/Cuxtomxr", "#/components/schemas/Customer")]
    [InlineData("#/components/schemas/Customers", "#/components/schemas/Customer")]
    [InlineData("#/components/schemas/CUSTOMER", "#/components/schemas/Customer")]
    [InlineData("#/definitions/XCustomerX", "#/components/schemas/Customer")]
    [InlineData("Customer", "#/components/schemas/Customer")]
    [InlineData("#/components/schemas/Ordr", "#/components/schemas/Order")]
    [InlineData("#/components/schemas/Orders", "#/components/schemas/Order")]
    [InlineData("#/components/schemas/Orders3", "#/components/schemas/Orders2")]
    [InlineData("#/components/schemas/Items", "#/components/schemas/Item")]
    [InlineData("#/components/schemas/x", "#/components/schemas/X")]
    [InlineData("#/components/schemas/a%2Fb", "#/components/schemas/a~1b")]
    public void BrokenReference_LeadsToTheNearestName(string text, string? guess) => Assert.Equal(guess, Guess(text));

    [Theory]
    [InlineData("#/components/schemas/Cuxxomxr")]
    [InlineData("#/components/schemas/Cust")]
    [InlineData("#/components/schemas/Customerxxx")]
    [InlineData("#/components/schemas/Ite")]
    [InlineData("#/components/schemas/Ordre")]
    [InlineData("#/components/schemas/Y")]
    [InlineData("#/components/schemas/")]
    [InlineData("#/components/schemas/Zzzzzzzz")]
    public void WildGuess_IsNone(string text) => Assert.Null(Guess(text));

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void VeryLongName_IsNotGuessed(int length, bool isGuessed)
    {
        var name = new string('n', length - 1);
        var sections = new ComponentSections(Parse("""{"components": {"schemas": {"NAME": {}}}}""".Replace("NAME", name, StringComparison.Ordinal)), SpecVersion.OpenApi31);

        Assert.Equal(isGuessed, new NearMiss(sections).Guess("#/components/schemas/" + name + "n", SchemaGrammar.Schema) is not null);
    }

    [Fact]
    public void DocumentWithoutThatSection_GivesNoGuess() =>
        Assert.Null(new NearMiss(new ComponentSections([], SpecVersion.OpenApi31)).Guess("#/components/schemas/A", SchemaGrammar.Schema));

    private static string? Guess(string text) => new NearMiss(new ComponentSections(
        Parse("""{"components": {"schemas": {"Customer": {}, "Order": {}, "Orders2": {}, "Item": {}, "X": {}, "a/b": {}}}}"""),
        SpecVersion.OpenApi31)).Guess(text, SchemaGrammar.Schema);

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();
}
