using BizKitHub.Generator.Emit;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>Small pieces of source that many emitters need: constants, long lists, secrets that are not printed.</summary>
public sealed class WrittenValueTests
{
    [Fact]
    public void Constant_IsALiteralOfItsType()
    {
        Assert.Equal("true", ConstantLiteral.Of(new ConstantModel(true, Text: null)).Text);
        Assert.Equal("2.5m", ConstantLiteral.Of(new ConstantModel(null, Text: null, 2.5m)).Text);
        Assert.Equal("\"a\"", ConstantLiteral.Of(new ConstantModel(null, "a")).Text);
        Assert.Equal("2L", ConstantLiteral.Of(new(null, Text: null, 2), Given.Whole).Text);
        Assert.Equal("2m", ConstantLiteral.Of(new(null, Text: null, 2), new PrimitiveUse(Primitive.Decimal)).Text);
        Assert.Equal("\"a\"", ConstantLiteral.Of(new(null, "a"), Given.Whole).Text);
        Assert.Equal("false", ConstantLiteral.Of(new(false, Text: null), new PrimitiveUse(Primitive.Boolean)).Text);
    }

    [Fact]
    public void Constant_IsJsonWhereItIsWrittenByAnother()
    {
        Assert.Equal("\"true\"u8", ConstantLiteral.Utf8Json(new(true, Text: null)).Text);
        Assert.Equal("\"false\"u8", ConstantLiteral.Utf8Json(new(false, Text: null)).Text);
        Assert.Equal("\"-2.5\"u8", ConstantLiteral.Utf8Json(new(null, Text: null, -2.5m)).Text);
        Assert.Equal("\"\\\"a b\\\"\"u8", ConstantLiteral.Utf8Json(new(null, "a b")).Text);
    }

    [Fact]
    public void Constant_HasAType()
    {
        Assert.Equal(Primitive.Boolean, ConstantLiteral.TypeOf(new(false, Text: null)));
        Assert.Equal(Primitive.Decimal, ConstantLiteral.TypeOf(new(null, Text: null, 0)));
        Assert.Equal(Primitive.String, ConstantLiteral.TypeOf(new(null, "")));
    }

    [Theory]
    [InlineData(new int[0], "")]
    [InlineData(new[] { 3 }, "aaa")]
    [InlineData(new[] { 200 }, "200")]
    [InlineData(new[] { 54, 54 }, "54, 54")]
    [InlineData(new[] { 54, 55 }, "54|55")]
    [InlineData(new[] { 20, 20, 20, 20, 22, 20 }, "20, 20, 20, 20, 22|20")]
    [InlineData(new[] { 20, 20, 20, 20, 23, 20 }, "20, 20, 20, 20|23, 20")]
    [InlineData(new[] { 200, 200, 1 }, "200|200|a")]
    public void List_IsBrokenBeforeItIsTooWide(int[] lengths, string lines)
    {
        string expected = string.Join(",\n    ", lines.Split('|').Select(line => string.Join(", ", line
            .Split(", ")
            .Select(item => int.TryParse(item, out int length) ? new string('a', length) : item))));

        Assert.Equal(expected, Wrapped.List(lengths.Select(l => CSharpText.Name(new(new string('a', l))))).Text);
    }

    [Fact]
    public void Printing_ShowsNoSecret()
    {
        ObjectModel type = Box(Given.Property("name", Given.Text), Given.Property("password", Given.Text), Given.Property("size", Given.Whole));

        Assert.Equal(
            """

            private bool PrintMembers(global::System.Text.StringBuilder builder)
            {
                builder.Append($"Name = {Name}, Password = ***, Size = {Size}");
                return true;
            }

            """,
            Given.Written(Printing.Of(type)));
        Assert.Equal(
            """

            /// <inheritdoc/>
            protected override bool PrintMembers(global::System.Text.StringBuilder builder)
            {
                builder.Append($"Name = {Name}, Password = ***, Size = {Size}, Others = {Others}");
                return true;
            }

            """,
            Given.Written(Printing.OfCase(type with { AdditionalProperties = new(new("Others"), Given.Text) })));
        Assert.Equal("", Given.Written(Printing.Of(Box(Given.Property("name", Given.Text)))));
    }

    private static ObjectModel Box(params PropertyModel[] properties) => new()
    {
        Name = new("Box"),
        Documentation = Documentation.None,
        Cluster = "Box",
        IsValidated = false,
        Properties = Given.Many(properties),
        AdditionalProperties = null,
    };
}
