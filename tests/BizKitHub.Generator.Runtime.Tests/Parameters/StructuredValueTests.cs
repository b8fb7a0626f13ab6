using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;
using static BizKitHub.Generator.Runtime.Tests.Parameters.StyleTableTests;

namespace BizKitHub.Generator.Runtime.Tests.Parameters;

public sealed class StructuredValueTests
{
    [Theory]
    [InlineData("""{"a":{"b":{"c":1}}}""", "f%5Ba%5D%5Bb%5D%5Bc%5D=1")]
    [InlineData("""{"a":[1,2]}""", "f%5Ba%5D%5B0%5D=1&f%5Ba%5D%5B1%5D=2")]
    [InlineData("""[{"a":true},{"a":null,"b":"x y"}]""", "f%5B0%5D%5Ba%5D=true&f%5B1%5D%5Bb%5D=x%20y")]
    [InlineData("""{"a]&b":1}""", "f%5Ba%5D%26b%5D=1")]
    [InlineData("7", "f=7")]
    [InlineData("{}", null)]
    [InlineData("null", null)]
    public void DeepObject_GoesAsDeepAsItMust(string json, string? expected) => Assert.Equal(expected, Value(json).Query("f", FieldStyle.DeepObject));

    [Theory]
    [InlineData("""{"a":[1,2],"b":{"c":1},"d":null}""", "a=1&a=2&b=%7B%22c%22%3A1%7D")]
    [InlineData("""[[1,2],null,"x"]""", "f=%5B1%2C2%5D&f=x")]
    [InlineData("[]", null)]
    public void AnExplodedForm_RepeatsListsAndKeepsTheRestAsJson(string json, string? expected) =>
        Assert.Equal(expected, Value(json).Query("f", FieldStyle.Exploded));

    [Fact]
    public void AnEmptyList_IsAnEmptyValueWhereThatIsAllowed()
    {
        Assert.Equal("f=", Value("[]").Query("f", FieldStyle.Exploded, allowEmpty: true));
        Assert.Equal("f=", Value("[]").Query("f", FieldStyle.Comma, allowEmpty: true));
        Assert.Null(Value("null").Query("f", FieldStyle.Exploded, allowEmpty: true));
    }

    [Fact]
    public void EmptyItems_StayItems()
    {
        Assert.Equal(",a,", Value("""["","a",""]""").Simple(explode: false));
        Assert.Equal("..a", Value("""["","a"]""").Label(explode: true));
        Assert.Equal(";f;f=a", Value("""["","a"]""").Matrix("f", explode: true));
        Assert.Equal("f=&f=a", Value("""["","a"]""").Query("f", FieldStyle.Exploded));
    }

    [Theory]
    [InlineData("a/b?c:d@e", "a/b?c:d@e")]
    [InlineData("a&b", "a%26b")]
    [InlineData("a#b", "a%23b")]
    [InlineData("a+b", "a%2Bb")]
    [InlineData("[a]", "%5Ba%5D")]
    [InlineData("a%20b%2", "a%20b%252")]
    [InlineData("č 😀", "%C4%8D%20%F0%9F%98%80")]
    public void ReservedCharacters_StayButNeverStartAnotherParameter(string text, string expected) =>
        Assert.Equal("f=" + expected, StructuredValue.Of(text, JsonWriting.WriteString).Query("f", FieldStyle.Exploded, reserved: true));

    [Theory]
    [InlineData("a:b@c;d=1,2", "a:b@c;d=1,2")]
    [InlineData("../a?b#c", "..%2Fa%3Fb%23c")]
    [InlineData("%2e%2e", "%252e%252e")]
    public void ReservedCharactersOfAPath_NeverLeadToAnotherPath(string text, string expected) =>
        Assert.Equal(expected, StructuredValue.Of(text, JsonWriting.WriteString).Simple(explode: false, reserved: true));

    [Fact]
    public void Json_IsOneValue()
    {
        StructuredValue value = Value("""{"a":"č","b":[1]}""");
        Assert.Equal("f=%7B%22a%22%3A%22%C4%8D%22%2C%22b%22%3A%5B1%5D%7D", value.Query("f", FieldStyle.Json));
        Assert.Equal("%7B%22a%22%3A%22%C4%8D%22%2C%22b%22%3A%5B1%5D%7D", value.JsonSegment());
        Assert.Equal("""{"a":"\u010D","b":[1]}""", value.JsonHeader());
        Assert.Equal("f=%22x%22", Value("\"x\"").Query("f", FieldStyle.Json));
    }

    [Fact]
    public void AbsentValues_HaveNoText()
    {
        StructuredValue value = StructuredValue.Of<string>(null, JsonWriting.WriteString);
        Assert.True(value.IsAbsent);
        Assert.Null(value.Query("f", FieldStyle.Json));
        Assert.Null(value.Header(explode: true));
        Assert.Null(value.JsonHeader());
        Assert.Null(value.JsonQuery());
        Assert.Null(value.Cookie("f", explode: true));
        Assert.Equal("", value.Matrix("f", explode: true));
        Assert.Equal("", value.JsonSegment());
    }

    [Theory]
    [InlineData("a;b")]
    [InlineData("a b")]
    [InlineData("a\r\nb")]
    [InlineData("č")]
    public void ACookieThatCannotBeSent_IsRefusedWithoutRepeatingIt(string text)
    {
        StructuredValue value = StructuredValue.Of(text, JsonWriting.WriteString);
        var refusal = Assert.Throws<ArgumentException>("f", () => value.Cookie("f", explode: true));
        Assert.DoesNotContain(text, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_KeepTheirDigits()
    {
        IReadOnlyList<decimal> numbers = [1.50m, -0.1m];
        StructuredValue value = StructuredValue.Of(numbers, static (writer, items) => JsonWriting.WriteList(writer, items, JsonWriting.WriteDecimal));
        Assert.Equal("f=1.50&f=-0.1", value.Query("f", FieldStyle.Exploded));
    }

    [Fact]
    public void AnyText_IsOneValueOfItsQueryAndComesBack() => Values.Holds(Values.Texts, text =>
    {
        string query = StructuredValue.Of(text, JsonWriting.WriteString).Query("f", FieldStyle.DeepObject)!;
        Assert.Equal(-1, query.IndexOfAny(['&', '#', '+', ' ']));
        Assert.Equal("f=" + text, Uri.UnescapeDataString(query));
    });
}
