using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>Components that contain themselves, in every way that has an end.</summary>
public class RecursionTests
{
    [Fact]
    public void UnionInItsOwnListsMapsAndObjects_IsItself()
    {
        Generation generation = Snippet.Schema("""
            oneOf:
              - { type: string }
              - { type: array, items: { $ref: '#/components/schemas/Thing' } }
              - { type: object, additionalProperties: { oneOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'null' }] } }
            """);

        string thing = generation.AssertCompiles().Type("Thing");
        Assert.Contains("public required IReadOnlyList<Thing> Value", thing, StringComparison.Ordinal);
        Assert.Contains("public required IReadOnlyDictionary<string, Thing?> Value", thing, StringComparison.Ordinal);
        Assert.Empty(generation.Problems);
    }

    [Theory]
    [InlineData("type: array\nitems: { $ref: '#/components/schemas/Node' }", "Node: { type: object, required: [trees], properties: { trees: { $ref: '#/components/schemas/Thing' } } }")]
    [InlineData("allOf: [{ $ref: '#/components/schemas/Node' }]", "Node: { type: object, required: [trees], properties: { trees: { type: array, items: { $ref: '#/components/schemas/Thing' } } } }")]
    public void ListThatContainsItselfThroughAnObject_IsAList(string list, string others)
    {
        Generation generation = Snippet.Schema(list, others);

        Assert.Contains("public required IReadOnlyList<Node> Trees", generation.AssertCompiles().Type("Node"), StringComparison.Ordinal);
        Assert.Empty(generation.Problems);
    }

    [Fact]
    public void NameForSomethingInACircle_IsWhatItNames()
    {
        Generation generation = Snippet.Schema(
            "allOf: [{ $ref: '#/components/schemas/Other' }]",
            "Other: { oneOf: [{ type: string }, { type: object, required: [inner], properties: { inner: { $ref: '#/components/schemas/Thing' } } }] }");

        Assert.Contains("public required Other Inner", generation.AssertCompiles().Type("OtherFields"), StringComparison.Ordinal);
    }

    [Fact]
    public void UnionsThatAreEachOthersAlternatives_HaveAllOfThem()
    {
        Generation generation = Snippet.Schema(
            "oneOf: [{ $ref: '#/components/schemas/Other' }, { type: string }]",
            "Other: { oneOf: [{ $ref: '#/components/schemas/Thing' }, { type: integer }] }");

        string thing = generation.AssertCompiles().Type("Thing");
        Assert.Contains("public sealed record Text", thing, StringComparison.Ordinal);
        Assert.Contains("public sealed record Number", thing, StringComparison.Ordinal);
        Assert.Empty(generation.Problems);
    }

    [Fact]
    public void ListOfItself_IsAListOfAnything_WithAWarning()
    {
        Generation generation = Snippet.Schema("type: array\nitems: { $ref: '#/components/schemas/Thing' }");

        Assert.Contains("IReadOnlyList<JsonElement>", generation.AssertCompiles().Type("ThingClient"), StringComparison.Ordinal);
        Assert.Equal(["BKH003 (16,7): 'Thing' contains nothing but itself; any JSON value is accepted here"], generation.Problems);
    }

    [Fact]
    public void OrderOfComponents_ChangesNothing()
    {
        const string tree = "Tree: { type: array, items: { type: object, required: [leaf, inner], properties: { leaf: { $ref: '#/components/schemas/Leaf' }, inner: { $ref: '#/components/schemas/Tree' } } } }";
        const string leaf = "Leaf: { oneOf: [{ type: string }, { type: object, required: [tree], properties: { tree: { $ref: '#/components/schemas/Tree' } } }] }";
        const string thing = "type: object\nproperties: { first: { $ref: '#/components/schemas/NAME' }, second: { $ref: '#/components/schemas/Leaf' } }";

        Generation one = Snippet.Schema(thing.Replace("NAME", "Tree", StringComparison.Ordinal), tree + "\n" + leaf).AssertCompiles();
        Generation other = Snippet.Schema(thing.Replace("NAME", "Leaf", StringComparison.Ordinal).Replace("second: { $ref: '#/components/schemas/Leaf'", "second: { $ref: '#/components/schemas/Tree'", StringComparison.Ordinal), leaf + "\n" + tree).AssertCompiles();

        Assert.Equal(one.TypeNames.Order(StringComparer.Ordinal), other.TypeNames.Order(StringComparer.Ordinal));
        Assert.Equal(one.Type("Leaf"), other.Type("Leaf"));
    }
}
