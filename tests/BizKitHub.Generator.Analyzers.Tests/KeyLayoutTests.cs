namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>Which patterns of keys are understood part by part, and what is said of each part.</summary>
public sealed class KeyLayoutTests
{
    [Theory]
    [InlineData("^(AB|C)[0-9]{2}$", "AB123", "the length must be 3 to 4, not 5")]
    [InlineData("^(AB|C)[0-9]{2}$", "C1", "the length must be 3 to 4, not 2")]
    [InlineData("^(AB|C)[0-9]{2}$", "C1x", "after the prefix there must be 2 digits, and nothing else")]
    [InlineData("^(AB|C)[0-9]{2}$", "D", "the prefix must be one of AB, C|the length must be 3 to 4, not 1")]
    [InlineData("^(?:AB)[0-9]{2}$", "CD12", "the prefix must be AB")]
    [InlineData("^sk_[0-9]+$", "sk_", "the length must be at least 4, not 3")]
    [InlineData("^sk_[0-9]+$", "sk_1a", "after the prefix there must be at least 1 digits, and nothing else")]
    [InlineData("^[0-9]{2,}$", "1", "the length must be at least 2, not 1")]
    [InlineData("^[0-9]{2,4}$", "12345", "the length must be 2 to 4, not 5")]
    [InlineData("^[0-9]{0,4}$", "x", "it must be at most 4 digits, and nothing else")]
    [InlineData("^[0-9]{1234}$", "1", "the length must be 1234, not 1")]
    [InlineData("^[0-9]{1,1234}$", "", "the length must be 1 to 1234, not 0")]
    [InlineData("^[0-9]{2}$", "12", "")]
    public void PartThatIsWrong_IsNamed(string pattern, string key, string explanations) =>
        Assert.Equal(explanations, string.Join('|', KeyLayout.Parse(pattern)!.FaultsOf(key).Select(fault => fault.Explanation)));

    [Theory]
    [InlineData("[0-9]{2}")]
    [InlineData("^[0-9]{2}")]
    [InlineData("^[0-9]*$")]
    [InlineData("^[0-9]$")]
    [InlineData(@"^[\w]{2}$")]
    [InlineData("^[^a]{2}$")]
    [InlineData("^(a.b)[0-9]{2}$")]
    [InlineData("^[0-9]{12345}$")]
    [InlineData("^[0-9]{1,12345}$")]
    [InlineData("^[0-9]{2}-[0-9]{2}$")]
    public void AnyOtherForm_IsNotUnderstood(string pattern) => Assert.Null(KeyLayout.Parse(pattern));

    [Theory]
    [InlineData("^(AB|C)[0-9]{2}$", "AB12", "AB")]
    [InlineData("^(AB|C)[0-9]{2}$", "C12", "C")]
    [InlineData("^(AB|C)[0-9]{2}$", "ab12", null)]
    [InlineData("^[0-9]{2}$", "12", null)]
    public void Prefix_IsReadOffTheKey(string pattern, string key, string? prefix) => Assert.Equal(prefix, KeyLayout.Parse(pattern)!.PrefixOf(key));

    [Theory]
    [InlineData("<mine>", true)]
    [InlineData("[mine]", true)]
    [InlineData("{mine}", true)]
    [InlineData("%mine%", true)]
    [InlineData("${mine}", true)]
    [InlineData("$(mine)", true)]
    [InlineData("<mine]", false)]
    [InlineData("[mine}", false)]
    [InlineData("$mine$", false)]
    [InlineData("mine", false)]
    [InlineData("12-34", false)]
    [InlineData("12...", true)]
    [InlineData("12***", true)]
    [InlineData("12…", true)]
    [InlineData("12xxx", true)]
    [InlineData("12XXX", true)]
    [InlineData("xxx12", false)]
    [InlineData("api_key", true)]
    [InlineData("api_keys", false)]
    [InlineData("12-your-api-key-34", true)]
    public void TextThatWasNeverMeantAsAKey_IsAPlaceholder(string text, bool isPlaceholder) => Assert.Equal(isPlaceholder, KeyPlaceholder.IsMatch(text));

    [Theory]
    [InlineData("sk_live_", nameof(KeyEnvironment.Production))]
    [InlineData("PROD", nameof(KeyEnvironment.Production))]
    [InlineData("root-", nameof(KeyEnvironment.Root))]
    [InlineData("prod_root_", nameof(KeyEnvironment.Root))]
    [InlineData("dev_root_", null)]
    [InlineData("reproduction_", null)]
    [InlineData("pk_", null)]
    [InlineData("", null)]
    public void WordsOfAPrefix_SayWhatAKeyOpens(string prefix, string? environment) => Assert.Equal(environment, KeyEnvironments.Of(prefix)?.ToString());
}
