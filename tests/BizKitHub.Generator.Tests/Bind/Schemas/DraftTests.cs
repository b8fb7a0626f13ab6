using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Tests.Bind.Schemas;

/// <summary>Equal shapes are one draft, and only they.</summary>
public sealed class DraftTests
{
    private readonly DraftTable _drafts = new();

    [Fact]
    public void PlainTypes_ListsAndMaps_AreKnownAgain()
    {
        Draft text = _drafts.Primitive(Primitive.String);
        var use = new DraftUse(text);

        Assert.Same(text, _drafts.Primitive(Primitive.String));
        Assert.Same(_drafts.File, _drafts.File);
        Assert.Same(_drafts.List(use), _drafts.List(use));
        Assert.Same(_drafts.Map(use), _drafts.Map(use));
        Draft[] all =
        [
            text, _drafts.Primitive(Primitive.Int64), _drafts.File, _drafts.List(use), _drafts.Map(use), _drafts.List(use with { IsNullable = true }),
            _drafts.List(use with { Constraints = new() { MinLength = 1 } }), _drafts.List(use with { Constraints = new() { MinLength = 2 } }),
            _drafts.Placeholder("A"), _drafts.Placeholder("A"),
        ];
        Assert.Equal(all.Length, all.Distinct().Count());
        Assert.Equal(all.Length, all.Select(d => d.Id).Distinct().Count());
        Assert.Empty(_drafts.Declared);
    }

    [Fact]
    public void DeclaredTypes_AreOneForOneKey_AndApartWithoutOne()
    {
        ObjectDraft first = Declare("key");

        Assert.Same(first, Declare("key"));
        Assert.NotSame(first, Declare("other"));
        Assert.NotSame(Declare(null), Declare(null));
        Assert.Equal([0, 1, 2, 3], _drafts.Declared.Select(d => d.Id));
    }

    [Fact]
    public void Placeholder_IsSeenThrough_WhenItsComponentIsKnown()
    {
        PlaceholderDraft placeholder = _drafts.Placeholder("Node");
        var use = new DraftUse(placeholder);
        var narrowed = new DraftUse(placeholder) { Constraints = new() { MaxLength = 3 } };

        Assert.Same(placeholder, use.Draft);
        Assert.False(use.IsNullable);
        Assert.True(use.Constraints.IsNone);
        Assert.Equal("cNode", use.Key);

        ObjectDraft draft = Declare(null, "Node");
        placeholder.Target = new DraftUse(draft) { IsNullable = true, Constraints = new() { MinLength = 2 } };

        Assert.Same(draft, use.Draft);
        Assert.True(use.IsNullable);
        Assert.Equal(2, use.Constraints.MinLength);
        Assert.Equal(new() { MaxLength = 3 }, narrowed.Constraints);
        Assert.Equal("cNode", use.Key);
        Assert.Equal("cNode?", new DraftUse(draft) { IsNullable = true }.Key);
        Assert.Equal(new DraftUse(draft).Key, use.Key);
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("1.0", true)]
    [InlineData("-9223372036854775808", true)]
    [InlineData("9223372036854775807", true)]
    [InlineData("9223372036854775808", false)]
    [InlineData("-9223372036854775809", false)]
    [InlineData("1.5", false)]
    public void ListedNumber_IsWholeWhenAnInt64HoldsIt(string number, bool isInt64) =>
        Assert.Equal(isInt64, new EnumValue(Text: null, decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).IsInt64);

    [Fact]
    public void ListedValue_FitsATypeThatHasIt_AndNoTypeAtAll()
    {
        var text = new EnumValue("a", Number: null);
        var number = new EnumValue(Text: null, 1m);

        Assert.False(text.IsInt64);
        Assert.True(text.Fits(0));
        Assert.True(text.Fits(JsonSchemaType.String | JsonSchemaType.Boolean));
        Assert.False(text.Fits(JsonSchemaType.Number | JsonSchemaType.Integer));
        Assert.True(number.Fits(0));
        Assert.True(number.Fits(JsonSchemaType.Number));
        Assert.True(number.Fits(JsonSchemaType.Integer | JsonSchemaType.String));
        Assert.False(number.Fits(JsonSchemaType.String | JsonSchemaType.Boolean));
    }

    private ObjectDraft Declare(string? key, string? name = null) => _drafts.Declare(key, id => new ObjectDraft
    {
        Id = id,
        FixedName = name,
        Pointer = BizKitHub.Generator.Bind.SpecPointer.Root,
        Documentation = Documentation.None,
        Properties = [],
        AdditionalProperties = null,
    });
}
