using BizKitHub.Generator.Analyzers.Tests.Verification;

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

    [Fact]
    public void LengthThatThePatternNames_IsNotNamedAgain()
    {
        var fault = Assert.Single(new ApiKeyRules("^[0-9]{3}$", new LengthRange(3, 3), sample: null).FaultsOf("12"));

        Assert.Equal(ApiKeyFault.Length("3", 2), fault);
    }

    [Fact]
    public void Placeholder_IsNamedAsOne_WhereItBreaksTheRules()
    {
        var rules = new ApiKeyRules("^[0-9]{3}$", AnyLength, sample: null);

        Assert.Equal([ApiKeyFault.Placeholder], rules.FaultsOf("<key>"));
        Assert.Equal([ApiKeyFault.SurroundingWhiteSpace], rules.FaultsOf(" <key>"));
    }

    [Fact]
    public void Faults_AreSaidInWordsOfTheirOwn() => Assert.Equal(
        [
            "Empty: it is empty",
            "WhiteSpace: it is only white space",
            "WhiteSpace: there is white space before or after it",
            "Placeholder: it looks like a placeholder, not like a key",
            "Prefix: the prefix must be A",
            "Prefix: the prefix must be one of A, B",
            "Alphabet: after the prefix there must be 3 digits, and nothing else",
            "Alphabet: it must be 3 digits, and nothing else",
            "Length: the length must be 3 to 5, not 2",
            "Pattern: it does not match the contract's pattern ^a$",
        ],
        new[]
        {
            ApiKeyFault.Empty,
            ApiKeyFault.OnlyWhiteSpace,
            ApiKeyFault.SurroundingWhiteSpace,
            ApiKeyFault.Placeholder,
            ApiKeyFault.Prefix(["A"]),
            ApiKeyFault.Prefix(["A", "B"]),
            ApiKeyFault.Alphabet("3 digits", hasPrefix: true),
            ApiKeyFault.Alphabet("3 digits", hasPrefix: false),
            ApiKeyFault.Length("3 to 5", 2),
            ApiKeyFault.Pattern("^a$"),
        }.Select(fault => $"{fault.Rule}: {fault.Explanation}"));

    [Theory]
    [InlineData("", "anything", "")]
    [InlineData("MinLength = 3", "ab", "the length must be at least 3, not 2")]
    [InlineData("MinLength = 3", "abcdefgh", "")]
    [InlineData("MaxLength = 3", "abcd", "the length must be at most 3, not 4")]
    [InlineData("MinLength = 3, MaxLength = 3", "ab", "the length must be 3, not 2")]
    [InlineData("MaxLength = 0", "abcd", "")]
    [InlineData("Pattern = \"^a$\"", "b", "it does not match the contract's pattern ^a$")]
    [InlineData("Pattern = \"^a$\", Sample = \"b\"", "b", "")]
    public void Attribute_SaysWhatAKeyLooksLike(string facts, string key, string explanation) =>
        Assert.Equal(explanation, string.Join('|', Of(facts).FaultsOf(key).Select(fault => fault.Explanation)));

    [Fact]
    public void WhatAKeyOpens_IsToldOfWellFormedKeysAlone()
    {
        var rules = new ApiKeyRules("^(prod_|root_|pk_)[0-9]{3}$", AnyLength, sample: "prod_000");

        Assert.Equal(KeyEnvironment.Production, rules.EnvironmentOf("prod_123"));
        Assert.Equal(KeyEnvironment.Root, rules.EnvironmentOf("root_123"));
        Assert.Null(rules.EnvironmentOf("pk_123"));
        Assert.Null(rules.EnvironmentOf("prod_12"));
        Assert.Null(new ApiKeyRules("^prod_[0-9]-[0-9]$", AnyLength, sample: null).EnvironmentOf("prod_1-2"));
        Assert.Null(new ApiKeyRules(pattern: null, AnyLength, sample: null).EnvironmentOf("prod_123"));
        Assert.True(rules.IsSample("prod_000"));
        Assert.False(rules.IsSample("prod_123"));
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

    private static ApiKeyRules Of(string facts)
    {
        var compilation = Consumer.OfBizKitHub.Compile($"internal sealed class Gateway {{ [BizKitHub.ApiKey({facts})] public string? Key {{ get; set; }} }}");
        return new ApiKeySinks(new ContractSymbols()).RulesOf(compilation.GetTypeByMetadataName("Gateway")!.GetMembers("Key").Single())!;
    }
}
