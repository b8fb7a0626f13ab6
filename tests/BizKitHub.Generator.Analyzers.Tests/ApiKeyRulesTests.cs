namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>Keys against contracts of every form, without a compiler.</summary>
public sealed class ApiKeyRulesTests
{
    private static readonly LengthRange AnyLength = new(0, null);

    [Theory]
    [InlineData("^(A|B)[0-9]{3}$", "A12x", "Alphabet")]
    [InlineData("^(A|B)[0-9]{3}$", "C123", "Prefix")]
    [InlineData("^(A|B)[0-9]{3}$", "A12", "Length")]
    [InlineData("^(A|B)[0-9]{3}$", "Cx", "Prefix,Length")]
    [InlineData("^(A|B)[0-9]{3}$", "A1x", "Alphabet,Length")]
    [InlineData("^(?:A|B)[0-9]{3}$", "C123", "Prefix")]
    [InlineData("^(live)[0-9]{3}$", "test123", "Prefix")]
    [InlineData("^sk_[0-9]+$", "sk_", "Length")]
    [InlineData("^sk_[0-9]+$", "sk_a", "Alphabet")]
    [InlineData("^[A-Z]{3,}$", "AB", "Length")]
    [InlineData("^[A-Z]{3,5}$", "ABCDEF", "Length")]
    [InlineData(@"^[\d]{3}$", "12a", "Alphabet")]
    [InlineData(@"^[a-z\-]{3}$", "a.b", "Alphabet")]
    [InlineData("^(AB|ABC)[0-9]{2}$", "ABC1", "Alphabet")]
    [InlineData("^(AB|C)[0-9]{2}$", "AB1", "Pattern")]
    [InlineData("^[A-Z]{3}-[A-Z]{3}$", "ABCDEF", "Pattern")]
    [InlineData(@"^\w{3}$", "a-b", "Pattern")]
    [InlineData("^[^a-z]{3}$", "abc", "Pattern")]
    [InlineData("[0-9]{3}", "ab12", "Pattern")]
    public void KeyThatDoesNotMatch_BreaksTheRulesOfThePattern(string pattern, string key, string rules)
    {
        var faults = new ApiKeyRules(pattern, AnyLength, sample: null).FaultsOf(key);

        Assert.Equal(rules, string.Join(',', faults.Select(fault => fault.Rule)));
    }

    [Theory]
    [InlineData("^[A-Z]{3}$", "it must be 3 upper-case letters, and nothing else")]
    [InlineData("^[a-z]{3}$", "it must be 3 lower-case letters, and nothing else")]
    [InlineData("^[0-9]{3}$", "it must be 3 digits, and nothing else")]
    [InlineData("^[A-Za-z0-9_-]{3}$", "it must be 3 letters, digits, '_' or '-', and nothing else")]
    [InlineData("^[a-f0-9]{3}$", "it must be 3 characters of [a-f0-9], and nothing else")]
    [InlineData("^[A-Z]{2,}$", "it must be at least 2 upper-case letters, and nothing else")]
    [InlineData("^[A-Z]{0,3}$", "it must be at most 3 upper-case letters, and nothing else")]
    [InlineData("^AB?C$", "it does not match the contract's pattern ^AB?C$")]
    public void Explanation_NamesWhatIsAllowed(string pattern, string explanation)
    {
        var fault = Assert.Single(new ApiKeyRules(pattern, AnyLength, sample: null).FaultsOf("!@#"));

        Assert.Equal(explanation, fault.Explanation);
    }

    [Theory]
    [InlineData("[0-9]{3}", "ab123cd")]
    [InlineData("^ab", "abc")]
    [InlineData("^ ab $", " ab ")]
    [InlineData("^YOUR_API_KEY$", "YOUR_API_KEY")]
    [InlineData(@"^a\$", "a$b")]
    [InlineData("(", "anything")]
    [InlineData("[", "anything")]
    [InlineData(@"^\p{NoSuchBlock}$", "anything")]
    [InlineData("^(a|a?)+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!")]
    public void KeyThatMatchesOrCannotBeTold_IsNotRefused(string pattern, string key) =>
        Assert.Empty(new ApiKeyRules(pattern, AnyLength, sample: null).FaultsOf(key));

    [Fact]
    public void LineFeedAfterTheEnd_IsNotPartOfAKey()
    {
        var fault = Assert.Single(new ApiKeyRules("^[a-z]{3}$", AnyLength, sample: null).FaultsOf("abc\n"));

        Assert.Equal(ApiKeyFault.SurroundingWhiteSpace, fault);
    }

    [Theory]
    [InlineData(3, 5, "ab", "the length must be 3 to 5, not 2")]
    [InlineData(3, 5, "abcdef", "the length must be 3 to 5, not 6")]
    [InlineData(3, null, "ab", "the length must be at least 3, not 2")]
    [InlineData(0, 2, "abc", "the length must be at most 2, not 3")]
    [InlineData(2, 2, "😀", "the length must be 2, not 1")]
    public void LengthAlone_IsEnoughOfARule(int minimum, int? maximum, string key, string explanation)
    {
        var fault = Assert.Single(new ApiKeyRules(pattern: null, new LengthRange(minimum, maximum), sample: null).FaultsOf(key));

        Assert.Equal(explanation, fault.Explanation);
    }

    [Fact]
    public void LengthBesideAnUnreadablePattern_StaysARule()
    {
        var fault = Assert.Single(new ApiKeyRules("(", new LengthRange(3, 3), sample: null).FaultsOf("ab"));

        Assert.Equal("Length", fault.Rule);
    }

    [Fact]
    public void LengthBesideAPattern_IsNamedOnce()
    {
        var faults = new ApiKeyRules("^A-[0-9]-B$", new LengthRange(5, 5), sample: null).FaultsOf("A-1");

        Assert.Equal(["Pattern", "Length"], faults.Select(fault => fault.Rule));
    }

    [Theory]
    [InlineData("", "Empty")]
    [InlineData("\t", "WhiteSpace")]
    [InlineData("key ", "WhiteSpace")]
    public void ContractWithoutRules_StillWantsAKey(string key, string rule)
    {
        var fault = Assert.Single(new ApiKeyRules(pattern: null, AnyLength, sample: null).FaultsOf(key));

        Assert.Equal(rule, fault.Rule);
    }

    [Theory]
    [InlineData("key")]
    [InlineData("YOUR_API_KEY")]
    public void ContractWithoutRules_AcceptsEveryText(string key) =>
        Assert.Empty(new ApiKeyRules(pattern: null, AnyLength, sample: null).FaultsOf(key));

    [Fact]
    public void Sample_IsWellFormedWhateverTheRules() =>
        Assert.Empty(new ApiKeyRules("^[0-9]{3}$", new LengthRange(3, 3), sample: "sample").FaultsOf("sample"));
}
