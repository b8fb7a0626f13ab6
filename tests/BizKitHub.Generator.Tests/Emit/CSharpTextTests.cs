using BizKitHub.Generator.Emit;
using BizKitHub.Generator.Model;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>The door for literals and names: whatever a document says comes out as one token that means just that.</summary>
public sealed class CSharpTextTests
{
    private static readonly Gen<char> Letters = Gen.OneOf(
        Gen.Choose(0, 0x80).Select(c => (char)c),
        Gen.Elements('"', '\\', '\n', '\r', '\u0085', '\u2028', '\u2029', 'é', '前', '\ud83d', '\ude00', '\uffff', '{', '}'));

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData(" ~!", "\" ~!\"")]
    [InlineData("a\"b", "\"a\\\"b\"")]
    [InlineData("a\\b", "\"a\\\\b\"")]
    [InlineData(" ~\n", "\" ~\\u000A\"")]
    [InlineData("\u001f", "\"\\u001F\"")]
    [InlineData("\u007f", "\"\\u007F\"")]
    [InlineData("é\"\\", "\"\\u00E9\\\"\\\\\"")]
    public void Text_IsALiteralOfAscii(string text, string literal)
    {
        Assert.Equal(literal, CSharpText.Literal(text).Text);
        Assert.Equal(literal + "u8", CSharpText.Utf8Literal(text).Text);
    }

    [Fact]
    public void AnyText_IsReadBackFromItsLiteral() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(
        Gen.ListOf(Letters).Select(l => new string([.. l])).ToArbitrary(),
        text => SyntaxFactory.ParseExpression(CSharpText.Literal(text).Text) is LiteralExpressionSyntax literal
            && literal.Token.ValueText == text
            && !literal.ContainsDiagnostics));

    [Theory]
    [InlineData("size", "size")]
    [InlineData("Class", "Class")]
    [InlineData("class", "@class")]
    [InlineData("value", "value")]
    [InlineData("and", "@and")]
    [InlineData("or", "@or")]
    [InlineData("not", "@not")]
    [InlineData("when", "@when")]
    [InlineData("with", "@with")]
    [InlineData("await", "@await")]
    [InlineData("field", "@field")]
    public void Name_IsNoKeyword(string name, string expected)
    {
        var identifier = new Identifier(name);

        Assert.Equal(expected, CSharpText.Name(identifier).Text);
        Assert.Equal(name, CSharpText.BareName(identifier).Text);
        Assert.Equal(expected + ";", Code.Of($"{identifier};").Text);
    }

    [Fact]
    public void Numbers_AreOfTheTypeThatTheirSuffixSays()
    {
        Assert.Equal("1.50m", CSharpText.Literal(1.50m).Text);
        Assert.Equal("-5L", CSharpText.Literal(-5L).Text);
        Assert.Equal("0.1d", CSharpText.DoubleLiteral(0.1m).Text);
        Assert.Equal("1E+20d", CSharpText.DoubleLiteral(100000000000000000000m).Text);
        Assert.Equal("true", CSharpText.Literal(true).Text);
        Assert.Equal("false", CSharpText.Literal(false).Text);
        Assert.Equal("-7", Code.Of($"{-7}").Text);
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("z", true)]
    [InlineData("A", true)]
    [InlineData("Z", true)]
    [InlineData("_", true)]
    [InlineData("a09", true)]
    [InlineData("", false)]
    [InlineData("0a", false)]
    [InlineData("9a", false)]
    [InlineData("a-b", false)]
    [InlineData("a/", false)]
    [InlineData("a:", false)]
    [InlineData("a@", false)]
    [InlineData("a[", false)]
    [InlineData("a`", false)]
    [InlineData("a{", false)]
    [InlineData("é", false)]
    public void Identifier_IsOfAsciiLettersAndDigits(string text, bool isOne)
    {
        Assert.Equal(isOne, Identifier.IsValid(text));
        if (isOne)
        {
            Assert.Equal(text, new Identifier(text).ToString());
        }
        else
        {
            Assert.Throws<ArgumentException>(() => new Identifier(text));
        }
    }

    [Fact]
    public void Code_IsJoinedAsItIs()
    {
        Assert.Equal("a, b", Code.Join(", ", [Code.Of($"a"), Code.Of($"b")]).ToString());
        Assert.Equal("", Code.Empty.Text);
        Assert.True(Code.Empty.IsEmpty);
        Assert.True(Code.Of($"").IsEmpty);
        Assert.False(Code.Of($"a").IsEmpty);
    }
}
