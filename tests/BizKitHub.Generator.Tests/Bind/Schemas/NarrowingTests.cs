using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Bind.Schemas;

/// <summary>What holds of a value when its type says one thing and its use says another.</summary>
public sealed class NarrowingTests
{
    [Theory]
    [InlineData("{}", "{}", "")]
    [InlineData("{ minLength: 3 }", "{}", " (chars >= 3)")]
    [InlineData("{}", "{ minLength: 3 }", " (chars >= 3)")]
    [InlineData("{ pattern: ^a$ }", "{ pattern: ^b$ }", " (like ^b$)")]
    [InlineData("{ pattern: ^a$ }", "{ minLength: 2 }", " (like ^a$, chars >= 2)")]
    [InlineData("{ minLength: 3, maxLength: 7 }", "{ minLength: 2, maxLength: 8 }", " (chars >= 3, chars <= 7)")]
    [InlineData("{ minLength: 2, maxLength: 8 }", "{ minLength: 3, maxLength: 7 }", " (chars >= 3, chars <= 7)")]
    [InlineData("{ minLength: 2 }", "{ maxLength: 8 }", " (chars >= 2, chars <= 8)")]
    [InlineData("{ maxLength: 8 }", "{ minLength: 2 }", " (chars >= 2, chars <= 8)")]
    [InlineData("{ minimum: 1, maximum: 9 }", "{ minimum: 2, maximum: 8 }", " (>= 2, <= 8)")]
    [InlineData("{ minimum: 2, maximum: 8 }", "{ minimum: 1, maximum: 9 }", " (>= 2, <= 8)")]
    [InlineData("{ minimum: 2 }", "{ maximum: 8 }", " (>= 2, <= 8)")]
    [InlineData("{ maximum: 8 }", "{ minimum: 2 }", " (>= 2, <= 8)")]
    [InlineData("{ minimum: 2, maximum: 8 }", "{ exclusiveMinimum: 2, exclusiveMaximum: 8 }", " (> 2, < 8)")]
    [InlineData("{ exclusiveMinimum: 2, exclusiveMaximum: 8 }", "{ minimum: 2, maximum: 8 }", " (> 2, < 8)")]
    [InlineData("{ exclusiveMinimum: 2, exclusiveMaximum: 8 }", "{ minimum: 3, maximum: 7 }", " (>= 3, <= 7)")]
    [InlineData("{ minimum: 3, maximum: 7 }", "{ exclusiveMinimum: 2, exclusiveMaximum: 8 }", " (>= 3, <= 7)")]
    [InlineData("{ multipleOf: 2 }", "{ multipleOf: 3 }", " (times 3)")]
    [InlineData("{ multipleOf: 2 }", "{ minimum: 3 }", " (>= 3, times 2)")]
    [InlineData("{ minItems: 1, maxItems: 9 }", "{ minItems: 2, maxItems: 8 }", " (items >= 2, items <= 8)")]
    [InlineData("{ minItems: 2, maxItems: 8 }", "{ minItems: 1, maxItems: 9 }", " (items >= 2, items <= 8)")]
    [InlineData("{ uniqueItems: true }", "{ minItems: 2 }", " (items >= 2, unique)")]
    [InlineData("{ minItems: 2 }", "{ uniqueItems: true }", " (items >= 2, unique)")]
    [InlineData("{ minItems: 2 }", "{ maxItems: 3 }", " (items >= 2, items <= 3)")]
    [InlineData("{ format: email }", "{ format: ipv4 }", " (IPv4)")]
    [InlineData("{ format: email }", "{ minLength: 2 }", " (chars >= 2, Email)")]
    [InlineData("{ minLength: 2 }", "{ format: ipv6 }", " (chars >= 2, IPv6)")]
    public void NarrowerBound_Holds_AndWhatIsSaidNearerToTheUse(string ofType, string ofUse, string both) =>
        Assert.Equal(both, TypeOutline.Constraints(Constraints(ofType).Narrow(Constraints(ofUse))));

    private static Constraints Constraints(string schema) => BoundSchemas.Thing(schema).Constraints();
}
