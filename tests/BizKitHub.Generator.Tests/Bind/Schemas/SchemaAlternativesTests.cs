using BizKitHub.Generator.Bind;
using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Tests.Testing;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Tests.Bind.Schemas;

/// <summary>Which schemas a value may be one of, wherever the document lists them.</summary>
public sealed class SchemaAlternativesTests
{
    private const string Others = """
        Named: { type: string }
        Maybe: { type: [string, 'null'] }
        Circle: { type: object, properties: { radius: { type: number } } }
        Square: { type: object, properties: { side: { type: number } } }
        Whole: { type: object, properties: { id: { type: string }, weight: { type: number } } }
        WholePair: { properties: { id: { type: string } }, oneOf: [{ $ref: '#/components/schemas/Circle' }, { $ref: '#/components/schemas/Square' }] }
        Pair: { oneOf: [{ $ref: '#/components/schemas/Circle' }, { $ref: '#/components/schemas/Square' }] }
        Back: { oneOf: [{ $ref: '#/components/schemas/Thing' }, { type: integer }] }
        BackOfNull: { oneOf: [{ $ref: '#/components/schemas/Thing' }, { type: integer }, { type: 'null' }] }
        Loop: { type: object, oneOf: [{ $ref: '#/components/schemas/Loop' }, { $ref: '#/components/schemas/Circle' }] }
        Base: { type: object, properties: { id: { type: string } }, oneOf: [{ $ref: '#/components/schemas/Child' }] }
        Child: { allOf: [{ $ref: '#/components/schemas/Base' }] }
        Partly: { type: object, properties: { id: { type: string } }, oneOf: [{ $ref: '#/components/schemas/Circle' }, { $ref: '#/components/schemas/ChildOfPartly' }] }
        ChildOfPartly: { allOf: [{ $ref: '#/components/schemas/Partly' }] }
        """;

    [Theory]
    [InlineData("{ oneOf: [{ type: string }, { type: integer }] }", "oneOf/0 String | oneOf/1 Number")]
    [InlineData("{ anyOf: [{ type: string }], oneOf: [{ type: string }] }", "anyOf/0 String")]
    [InlineData("{ oneOf: [{ type: string }, { type: 'null' }] }", "oneOf/0 String, or null")]
    [InlineData("{ anyOf: [{ type: string }, { enum: [null] }] }", "anyOf/0 String, or null")]
    [InlineData("{ oneOf: [{ type: 'null' }] }", ", or null")]
    [InlineData("{ oneOf: [{ $ref: '#/components/schemas/Maybe' }, { type: integer }] }", "oneOf/0 String Maybe | oneOf/1 Number")]
    [InlineData("{ oneOf: [{ $ref: '#/components/schemas/Named' }, { type: integer }, { $ref: '#/components/schemas/Named' }] }", "oneOf/0 String Named | oneOf/1 Number")]
    [InlineData("{ type: string, oneOf: [{ type: [string, integer] }, { type: boolean }] }", "oneOf/0 String | oneOf/1 Boolean")]
    [InlineData("{ oneOf: [{ type: string }, { required: [a] }] }", "oneOf/0 String | oneOf/1 Any")]
    public void Alternatives_AreThoseListed_WithoutNull(string schema, string alternatives) => Assert.Equal(alternatives, Of(schema));

    [Theory]
    [InlineData("{ oneOf: [{ anyOf: [{ type: string }, { type: integer }] }, { type: boolean }] }", "oneOf/0/anyOf/0 String | oneOf/0/anyOf/1 Number | oneOf/1 Boolean")]
    [InlineData("{ oneOf: [{ anyOf: [{ type: string }, { type: 'null' }] }, { type: boolean }] }", "oneOf/0/anyOf/0 String | oneOf/1 Boolean, or null")]
    [InlineData("{ oneOf: [{ type: ['null', string, integer], anyOf: [{ type: string }, { type: integer }] }, { type: boolean }] }", "oneOf/0/anyOf/0 String | oneOf/0/anyOf/1 Number | oneOf/1 Boolean, or null")]
    [InlineData("{ oneOf: [{ discriminator: { propertyName: a }, anyOf: [{ type: object }, { type: integer }] }, { type: boolean }] }", "oneOf/0 Number, Object | oneOf/1 Boolean")]
    [InlineData("{ oneOf: [{ anyOf: [{ type: string }, { type: 'null' }] }, { anyOf: [{ type: integer }, { type: 'null' }] }] }", "oneOf/0/anyOf/0 String | oneOf/1/anyOf/0 Number, or null")]
    [InlineData("{ oneOf: [{ $ref: '#/components/schemas/Pair' }, { type: boolean }] }", "oneOf/0 Object Pair | oneOf/1 Boolean")]
    public void AlternativesInPlace_AreAlternativesOfTheWhole_AndThoseOfANameAreNot(string schema, string alternatives) => Assert.Equal(alternatives, Of(schema));

    [Theory]
    [InlineData("{ oneOf: [{ $ref: '#/components/schemas/Thing' }, { type: string }] }", "oneOf/1 String")]
    [InlineData("{ oneOf: [{ $ref: '#/components/schemas/Back' }, { type: string }] }", "oneOf/0/oneOf/1 Number | oneOf/1 String")]
    [InlineData("{ oneOf: [{ $ref: '#/components/schemas/BackOfNull' }, { type: string }] }", "oneOf/0/oneOf/1 Number | oneOf/1 String, or null")]
    [InlineData("{ oneOf: [{ $ref: '#/components/schemas/Loop' }, { type: string }] }", "oneOf/0 Object Loop | oneOf/1 String")]
    [InlineData("{ allOf: [{ $ref: '#/components/schemas/Thing' }], oneOf: [{ type: string }] }", "oneOf/0 String")]
    public void WhatLeadsBack_AddsWhatDoesNot(string schema, string alternatives) => Assert.Equal(alternatives, Of(schema));

    [Theory]
    [InlineData("{ properties: { id: {} }, oneOf: [{ required: [a], properties: { a: {} } }, { $ref: '#/components/schemas/Circle' }] }", "oneOf/0 Object of . oneOf/0 | oneOf/1 Object of . oneOf/1")]
    [InlineData("{ properties: { id: {} }, oneOf: [{ $ref: '#/components/schemas/Whole' }, { properties: { id: {} } }] }", "oneOf/0 Object Whole | oneOf/1 Object of . oneOf/1")]
    [InlineData("{ properties: { id: {}, at: {} }, oneOf: [{ $ref: '#/components/schemas/Whole' }, { type: string }] }", "oneOf/0 Object of . oneOf/0 | oneOf/1 String")]
    [InlineData("{ properties: { id: {} }, oneOf: [{ $ref: '#/components/schemas/WholePair' }, { type: string }] }", "oneOf/0 Object WholePair | oneOf/1 String")]
    [InlineData(
        "{ properties: { id: {} }, oneOf: [{ $ref: '#/components/schemas/Pair' }, { $ref: '#/components/schemas/Pair' }] }",
        "oneOf/0/oneOf/0 Object of . oneOf/0 oneOf/0/oneOf/0 | oneOf/0/oneOf/1 Object of . oneOf/0 oneOf/0/oneOf/1"
            + " | oneOf/1/oneOf/0 Object of . oneOf/1 oneOf/1/oneOf/0 | oneOf/1/oneOf/1 Object of . oneOf/1 oneOf/1/oneOf/1")]
    [InlineData("{ properties: { id: {} }, oneOf: [{ type: string }, { required: [id] }] }", "oneOf/0 String | oneOf/1 Object of . oneOf/1")]
    [InlineData("{ type: object, properties: { id: {} }, oneOf: [{ type: [object, string] }, { $ref: '#/components/schemas/Circle' }] }", "oneOf/0 Object of . oneOf/0 | oneOf/1 Object of . oneOf/1")]
    [InlineData("{ properties: { id: {} }, oneOf: [{ required: [id] }, { required: [b] }] }", null)]
    [InlineData("{ properties: { id: {} }, oneOf: [{ $ref: '#/components/schemas/Pair' }, { type: object }] }", "oneOf/0/oneOf/0 Object of . oneOf/0 oneOf/0/oneOf/0 | oneOf/0/oneOf/1 Object of . oneOf/0 oneOf/0/oneOf/1 | oneOf/1 Object of . oneOf/1")]
    [InlineData("{ properties: { id: {} }, oneOf: [{ $ref: '#/components/schemas/Loop' }] }", "oneOf/0/oneOf/0 Object of . oneOf/0 oneOf/0/oneOf/0 | oneOf/0/oneOf/1 Object of . oneOf/0 oneOf/0/oneOf/1")]
    public void PropertiesBesideAlternatives_AreLaidIntoEach_ThatDoesNotBringThemAlong(string schema, string? alternatives) => Assert.Equal(alternatives, Of(schema));

    [Theory]
    [InlineData("{ allOf: [{ oneOf: [{ type: object }, { type: string }] }, { description: Words. }] }", "allOf/0/oneOf/0 Object | allOf/0/oneOf/1 String")]
    [InlineData(
        "{ allOf: [{ oneOf: [{ title: A }, { type: object }] }, { anyOf: [{ type: object }, { $ref: '#/components/schemas/Circle' }] }] }",
        "allOf/1/anyOf/0 Object of . allOf/0/oneOf/0 allOf/1/anyOf/0 | allOf/1/anyOf/1 Object of . allOf/0/oneOf/0 allOf/1/anyOf/1"
            + " | allOf/1/anyOf/0 Object of . allOf/0/oneOf/1 allOf/1/anyOf/0 | allOf/1/anyOf/1 Object of . allOf/0/oneOf/1 allOf/1/anyOf/1")]
    [InlineData("{ allOf: [{ $ref: '#/components/schemas/Base' }] }", null)]
    [InlineData("{ allOf: [{ $ref: '#/components/schemas/Child' }] }", null)]
    [InlineData("{ $ref: '#/components/schemas/Base' }", "oneOf/0 Object Child")]
    [InlineData("{ allOf: [{ $ref: '#/components/schemas/Pair' }] }", "allOf/0/oneOf/0 Object Circle | allOf/0/oneOf/1 Object Square")]
    [InlineData("{ allOf: [{ $ref: '#/components/schemas/Partly' }] }", null)]
    [InlineData("{ allOf: [{ oneOf: [{ type: string }] }, { oneOf: [{ type: boolean }, { type: string }] }] }", "allOf/1/oneOf/0 Boolean | allOf/1/oneOf/1 String")]
    [InlineData("{ type: string }", null)]
    [InlineData("{ type: object, oneOf: [] }", null)]
    [InlineData("{ oneOf: [{ required: [a] }] }", null)]
    public void AlternativesOfParts_AreCombined_ButABaseInAPartIsNoneOfItsChildren(string schema, string? alternatives) => Assert.Equal(alternatives, Of(schema));

    [Theory]
    [InlineData(16, 16, 1, 256, true)]
    [InlineData(16, 16, 2, 256, false)]
    [InlineData(257, 2, 1, 2, false)]
    [InlineData(2, 257, 2, 4, false)]
    public void ListsThatMultiplyToTooManyCombinations_AreLeftOut(int first, int second, int third, int count, bool isComplete)
    {
        string schema = "{ allOf: [" + string.Join(", ", new[] { first, second, third }.Select(List)) + "] }";

        var found = SchemaAlternatives.Of(Site(BoundSchemas.Document("Thing: " + schema)["Thing"]));

        Assert.Equal((count, isComplete), (found.Branches.Count, found.IsComplete));
    }

    [Fact]
    public void ListsWithinAlternatives_MultiplyToo()
    {
        string inner = "{ allOf: [" + List(16) + ", " + List(17) + "] }";

        var found = SchemaAlternatives.Of(Site(BoundSchemas.Document("Thing: { properties: { id: {} }, oneOf: [" + inner + "] }")["Thing"]));

        Assert.Equal((16, false), (found.Branches.Count, found.IsComplete));
    }

    private static string List(int count) => "{ oneOf: [" + string.Join(", ", Enumerable.Repeat("{ type: object }", count)) + "] }";

    private static string? Of(string schema)
    {
        SchemaSite site = Site(BoundSchemas.Document("Thing: " + schema + "\n" + Others)["Thing"]);
        if (!SchemaAlternatives.IsUnion(site))
        {
            return null;
        }

        var found = SchemaAlternatives.Of(site);
        Assert.True(found.IsComplete);
        return string.Join(" | ", found.Branches.Select(Describe)) + (found.IsNullable ? ", or null" : "");
    }

    private static SchemaSite Site(IOpenApiSchema schema) =>
        new(schema, SpecPointer.Root, new SchemaUse(new(["Thing"]), Role: "", EquatableArray<string>.Empty));

    private static string Describe(UnionBranch branch) =>
        $"{Place(branch.Site)} {branch.Kinds}"
        + (branch.Component is { } component ? " " + component : "")
        + (branch.Parts.Count > 1 ? " of " + string.Join(' ', branch.Parts.Select(Place)) : "");

    private static string Place(SchemaSite site) => site.Pointer.ToString() is { Length: > 2 } pointer ? pointer[2..] : ".";
}
