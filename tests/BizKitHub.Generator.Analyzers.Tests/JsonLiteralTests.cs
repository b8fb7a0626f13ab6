using BizKitHub.Generator.Analyzers.Tests.Verification;

namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>Which required properties a JSON text lacks.</summary>
public sealed class JsonLiteralTests
{
    private static readonly Microsoft.CodeAnalysis.INamedTypeSymbol Cart = Consumer.OfBizKitHub.Compile("""
        using System.Collections.Generic;
        using System.Text.Json.Serialization;

        [System.CodeDom.Compiler.GeneratedCode("BizKitHub.Generator", "1.0")]
        public record Cart
        {
            [JsonPropertyName("cart-id")]
            public required string Id { get; init; }
            public required string? Note { get; init; }
            public Cart? Inner { get; init; }
            public IReadOnlyList<Cart>? Carts { get; init; }
            public IReadOnlyList<IReadOnlyList<Cart>>? Rows { get; init; }
            public IReadOnlyDictionary<string, Cart>? Named { get; init; }
            public Owner? Owner { get; init; }
            public Shape? Shape { get; init; }
            public Optional<Money?> Price { get; init; }
            public static Cart Empty => null!;
        }

        [System.CodeDom.Compiler.GeneratedCode("BizKitHub.Generator", "1.0")]
        public abstract record Shape { public required string Kind { get; init; } }

        [System.CodeDom.Compiler.GeneratedCode("BizKitHub.Generator", "1.0")]
        public record struct Money { public required decimal Sum { get; init; } }

        [System.CodeDom.Compiler.GeneratedCode("BizKitHub.Generator", "1.0")]
        public readonly struct Optional<T> { }

        public sealed record Owner { public required string Name { get; init; } }
        """).GetTypeByMetadataName("Cart")!;

    [Theory]
    [InlineData("""{ "cart-id": "a", "Note": null }""", "")]
    [InlineData("""{ "cart-id": "a", "Note": "b", "more": 1 }""", "")]
    [InlineData("{}", "cart-id Note")]
    [InlineData("""{ "cart-id": null, "Note": null }""", "cart-id")]
    [InlineData("""{ "cart-id": "a" }""", "Note")]
    [InlineData("""{ "Id": "a", "note": "b" }""", "cart-id Note")]
    [InlineData("""{ "cart-id": "a", "Note": "b", "Inner": {} }""", "Inner.cart-id Inner.Note")]
    [InlineData("""{ "Inner": { "Inner": { "cart-id": "a" } } }""", "cart-id Note Inner.cart-id Inner.Note Inner.Inner.Note")]
    [InlineData("""{ "cart-id": "a", "Note": "b", "Inner": null }""", "")]
    [InlineData("""{ "cart-id": "a", "Note": "b", "Inner": [{}] }""", "")]
    [InlineData("""{ "cart-id": "a", "Note": "b", "Inner": "c" }""", "")]
    [InlineData("""{ "cart-id": "a", "Note": "b", "Carts": [{ "cart-id": "a", "Note": "b" }, { "Note": "b" }, {}] }""", "Carts[1].cart-id Carts[2].cart-id Carts[2].Note")]
    [InlineData("""{ "cart-id": "a", "Note": "b", "Carts": {} }""", "")]
    [InlineData("""{ "cart-id": "a", "Note": "b", "Rows": [[], [{ "Note": "b" }]] }""", "Rows[1][0].cart-id")]
    [InlineData("""{ "cart-id": "a", "Note": "b", "Named": { "x": {} } }""", "")]
    [InlineData("""{ "cart-id": "a", "Note": "b", "Owner": {} }""", "")]
    [InlineData("""{ "cart-id": "a", "Note": "b", "Shape": {} }""", "")]
    [InlineData("""{ "cart-id": "a", "Note": "b", "Price": {} }""", "Price.Sum")]
    [InlineData("""{ "cart-id": "a", "Note": "b", "Empty": {} }""", "")]
    [InlineData("""{ "cart-id": "a", "Note": "b", "EqualityContract": {} }""", "")]
    [InlineData("[{}]", "")]
    [InlineData("null", "")]
    [InlineData("", "")]
    [InlineData("{", "")]
    [InlineData("{ \"\\ud800\": 1 }", "")]
    public void RequiredPropertyThatIsNotThere_IsNamedWithItsPath(string json, string missing) =>
        Assert.Equal(missing, string.Join(' ', new JsonLiteral(null!, json, Cart).Lacks(new ContractSymbols()).Select(member => member.WireName)));
}
