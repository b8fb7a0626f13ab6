using BizKitHub.Generator.Bind.Fakes;

namespace BizKitHub.Generator.Tests.Bind.Fakes;

/// <summary>A class or an escape of a regular expression, and the character that stands for it in an example.</summary>
public sealed class CharacterSetTests
{
    [Theory]
    [InlineData("[a]", "a")]
    [InlineData("[!]", "!")]
    [InlineData("[~]", "~")]
    [InlineData("[b-d]", "b")]
    [InlineData("[B-Z]", "B")]
    [InlineData("[xb-d]", "b")]
    [InlineData("[5-9]", "5")]
    [InlineData("[zA]", "A")]
    [InlineData("[ -~]", "a")]
    [InlineData("[`-b]", "a")]
    [InlineData("[a-]", "a")]
    [InlineData("[b-]", "-")]
    [InlineData("[-b]", "-")]
    [InlineData("[b^]", "^")]
    [InlineData("[:/.]", ".")]
    [InlineData("[:/]", ":")]
    [InlineData("[_ ]", "_")]
    [InlineData("[%/]", "/")]
    public void Class_IsAPlainCharacterOfIt(string text, string sample) => Assert.Equal(sample, SampleOfClass(text));

    [Theory]
    [InlineData("[^b]", "a")]
    [InlineData("[^a]", "A")]
    [InlineData("[^a-z]", "A")]
    [InlineData("[^a-zA-Z]", "0")]
    [InlineData("[^a-zA-Z0-9]", "-")]
    [InlineData("[^\\w]", "-")]
    [InlineData("[^\\w-]", " ")]
    [InlineData("[^\\w -/:]", ";")]
    [InlineData("[^ -a]", "b")]
    [InlineData("[^ -}]", "~")]
    public void NegatedClass_IsAPlainCharacterOutsideOfIt(string text, string sample) => Assert.Equal(sample, SampleOfClass(text));

    /// <summary>What the range leaves out would be the answer.</summary>
    [Theory]
    [InlineData("[^ -ab-~]")]
    [InlineData("[^ -/:-~\\d]")]
    [InlineData("[^!-~\\s]")]
    [InlineData("[^ -~]")]
    public void ClassWithoutAnyPlainCharacter_HasNone(string text) => Assert.Null(SampleOfClass(text));

    [Theory]
    [InlineData("[]]", "]")]
    [InlineData("[]a]", "a")]
    [InlineData("[^]]", "a")]
    [InlineData("[^]aA0_-]", " ")]
    public void BracketInFront_IsALetter(string text, string sample) => Assert.Equal(sample, SampleOfClass(text));

    [Theory]
    [InlineData("[é]", "é")]
    [InlineData("[€-₿]", "€")]
    [InlineData("[éa]", "a")]
    [InlineData("[é`-b]", "a")]
    [InlineData("[éb]", "b")]
    [InlineData("[\\t\\n]", "\t")]
    public void CharacterOutsideOfAscii_IsTakenWhereThereIsNoOther(string text, string sample) => Assert.Equal(sample, SampleOfClass(text));

    [Fact]
    public void HalfACharacter_IsNoText()
    {
        Assert.Null(SampleOfClass("[\\ud83d]"));
        Assert.Null(SampleOfClass("[\\ude00]"));
        Assert.Null(SampleOfClass("[^ -~\\ud83d]"));
    }

    [Theory]
    [InlineData("[\\d]", "0")]
    [InlineData("[b\\d]", "0")]
    [InlineData("[\\w]", "a")]
    [InlineData("[\\]]", "]")]
    [InlineData("[\\\\]", "\\")]
    [InlineData("[\\-b]", "-")]
    [InlineData("[b\\-d]", "-")]
    [InlineData("[\\[b]", "[")]
    [InlineData("[\\x62-d]", "b")]
    [InlineData("[\\x60-b]", "a")]
    [InlineData("[\\d-x]", "0")]
    [InlineData("[x-\\.]", "-")]
    [InlineData("[\\p{Lu}]", "A")]
    public void EscapeInAClass_IsWhatItStandsFor(string text, string sample) => Assert.Equal(sample, SampleOfClass(text));

    [Theory]
    [InlineData("[")]
    [InlineData("[^")]
    [InlineData("[]")]
    [InlineData("[^]")]
    [InlineData("[a")]
    [InlineData("[a-")]
    [InlineData("[a-z")]
    [InlineData("[\\")]
    [InlineData("[a\\")]
    [InlineData("[\\q]")]
    [InlineData("[\\p{Sc}]")]
    [InlineData("[a-z-[aeiou]]")]
    [InlineData("[[:alpha:]]")]
    public void ClassThatIsNotUnderstood_IsNone(string text)
    {
        int at = 1;

        Assert.Null(CharacterSet.Read(text, ref at));
    }

    [Fact]
    public void Class_EndsAtItsBracket()
    {
        int at = 1;

        Assert.NotNull(CharacterSet.Read("[a-z]b]", ref at));
        Assert.Equal(5, at);
    }

    [Theory]
    [InlineData("d", "0")]
    [InlineData("w", "a")]
    [InlineData("s", " ")]
    [InlineData("D", "a")]
    [InlineData("S", "a")]
    [InlineData("W", "-")]
    [InlineData("t", "\t")]
    [InlineData("n", "\n")]
    [InlineData("r", "\r")]
    [InlineData("f", "\f")]
    [InlineData("v", "\v")]
    [InlineData(".", ".")]
    [InlineData("/", "/")]
    [InlineData("$", "$")]
    [InlineData("\\", "\\")]
    [InlineData("x62", "b")]
    [InlineData("x2E", ".")]
    [InlineData("u0062", "b")]
    [InlineData("u20aC", "€")]
    [InlineData("p{L}", "a")]
    [InlineData("p{Ll}", "a")]
    [InlineData("p{Lu}", "A")]
    [InlineData("p{N}", "0")]
    [InlineData("p{Nd}", "0")]
    public void Escape_IsACharacterOfIt(string text, string sample)
    {
        int at = 1;
        CharacterSet? set = CharacterSet.ReadEscape("\\" + text, ref at);

        Assert.Equal(sample, set?.Sample());
        Assert.Equal(text.Length + 1, at);
    }

    [Theory]
    [InlineData("u00620", 6)]
    [InlineData("x620", 4)]
    [InlineData("p{L}}", 5)]
    [InlineData("dd", 2)]
    [InlineData("..", 2)]
    public void Escape_TakesNoMoreThanItsOwn(string text, int end)
    {
        int at = 1;

        Assert.NotNull(CharacterSet.ReadEscape("\\" + text, ref at));
        Assert.Equal(end, at);
    }

    [Theory]
    [InlineData("q")]
    [InlineData("a")]
    [InlineData("Q")]
    [InlineData("0")]
    [InlineData("p")]
    [InlineData("pL")]
    [InlineData("pL}")]
    [InlineData("p{L")]
    [InlineData("p{}")]
    [InlineData("p{Sc}")]
    [InlineData("x")]
    [InlineData("x6")]
    [InlineData("xzz")]
    [InlineData("u")]
    [InlineData("u006")]
    [InlineData("u00g2")]
    [InlineData("u{1F600}")]
    public void EscapeThatIsNotUnderstood_IsNone(string text)
    {
        int at = 1;

        Assert.Null(CharacterSet.ReadEscape("\\" + text, ref at));
    }

    private static string? SampleOfClass(string text)
    {
        int at = 1;
        CharacterSet? set = CharacterSet.Read(text, ref at);

        Assert.NotNull(set);
        Assert.Equal(text.Length, at);
        return set.Sample();
    }
}
