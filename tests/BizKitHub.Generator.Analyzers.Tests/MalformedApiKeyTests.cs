using BizKitHub.Generator.Analyzers.Tests.Contracts;
using BizKitHub.Generator.Analyzers.Tests.Verification;

namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>Which key is refused, and what is said about it.</summary>
public sealed class MalformedApiKeyTests
{
    private const string Malformed = "The API key is malformed: ";

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("   ", "it is only white space")]
    [InlineData(" PRODPGrFxpGEtrOZfuWhnoJohUYBXuOE", "there is white space before or after it")]
    [InlineData("PRODPGrFxpGEtrOZfuWhnoJohUYBXuOE\\n", "there is white space before or after it")]
    [InlineData("YOUR_API_KEY", "it looks like a placeholder, not like a key")]
    [InlineData("PROD_your-api-key-here", "it looks like a placeholder, not like a key")]
    [InlineData("<api key>", "it looks like a placeholder, not like a key")]
    [InlineData("${BIZKITHUB_TOKEN}", "it looks like a placeholder, not like a key")]
    [InlineData("DEV_…", "it looks like a placeholder, not like a key")]
    [InlineData("DEV_XXXX", "it looks like a placeholder, not like a key")]
    [InlineData("changeme", "it looks like a placeholder, not like a key")]
    [InlineData("my-api-key", "it looks like a placeholder, not like a key")]
    [InlineData("your_token", "it looks like a placeholder, not like a key")]
    [InlineData("YourSecret", "it looks like a placeholder, not like a key")]
    [InlineData("your key", "it looks like a placeholder, not like a key")]
    [InlineData("KEY HERE", "it looks like a placeholder, not like a key")]
    [InlineData("insert-key", "it looks like a placeholder, not like a key")]
    [InlineData("INSERT_API_KEY", "it looks like a placeholder, not like a key")]
    [InlineData("insert your own", "it looks like a placeholder, not like a key")]
    [InlineData("replace-me", "it looks like a placeholder, not like a key")]
    [InlineData("placeholder", "it looks like a placeholder, not like a key")]
    [InlineData("API_KEY", "it looks like a placeholder, not like a key")]
    [InlineData("key", "it looks like a placeholder, not like a key")]
    [InlineData("Token", "it looks like a placeholder, not like a key")]
    [InlineData("secret", "it looks like a placeholder, not like a key")]
    [InlineData("todo", "it looks like a placeholder, not like a key")]
    [InlineData("TBD", "it looks like a placeholder, not like a key")]
    [InlineData("[key-of-mine]", "it looks like a placeholder, not like a key")]
    [InlineData("{mine}", "it looks like a placeholder, not like a key")]
    [InlineData("%MINE%", "it looks like a placeholder, not like a key")]
    [InlineData("$(mine)", "it looks like a placeholder, not like a key")]
    [InlineData("PROD...", "it looks like a placeholder, not like a key")]
    [InlineData("PROD***", "it looks like a placeholder, not like a key")]
    [InlineData("PRODxxx", "it looks like a placeholder, not like a key")]
    [InlineData("PROD-not-a-key", "after the prefix there must be 28 letters or digits, and nothing else; the length must be 32, not 14")]
    [InlineData("PRODPGrFxpGEtrOZfuWhnoJohUYBXuO", "the length must be 32, not 31")]
    [InlineData("PRODPGrFxpGEtrOZfuWhnoJohUYBXuOE1", "the length must be 32, not 33")]
    [InlineData("PRODPGrFxpGEtrOZfuWhnoJohUYBXu-E", "after the prefix there must be 28 letters or digits, and nothing else")]
    [InlineData("PRODPGrFxpGEtrOZfuWhnoJohUYBXuÖE", "after the prefix there must be 28 letters or digits, and nothing else")]
    [InlineData("prodPGrFxpGEtrOZfuWhnoJohUYBXuOE", "the prefix must be one of PROD, DEV_, ROOT")]
    [InlineData("63VQn5OUY2zfcPdz1I8s2rWzI2KyOX0z", "the prefix must be one of PROD, DEV_, ROOT")]
    [InlineData("TEST1", "the prefix must be one of PROD, DEV_, ROOT; the length must be 32, not 5")]
    public Task KeyThatBreaksTheContract_IsReportedWithTheBrokenRule(string key, string explanation) =>
        RuleAssert.MalformedApiKey.ReportsAsync(
            ContractSource.BizKitHub,
            Snippet.BizKitHub($"""_ = new BizKitHubClient([|"{key}"|]);"""),
            Malformed + explanation);

    [Theory]
    [InlineData("pk_short", "the length must be 19 to 27, not 8")]
    [InlineData("sk_abcdefgh12345678", "the prefix must be pk_")]
    [InlineData("pk_ABCDefgh12345678", "after the prefix there must be 16 to 24 lower-case letters or digits, and nothing else")]
    public Task KeyOfAnotherContract_IsHeldAgainstThatContract(string key, string explanation) =>
        RuleAssert.MalformedApiKey.ReportsAsync(
            ContractSource.Parcels,
            Snippet.Parcels($"""_ = new ParcelsClient([|"{key}"|]);"""),
            Malformed + explanation);

    [Theory]
    [InlineData("\"PRODabcdefghijklmnopqrstuvwxyz01\"")]
    [InlineData("\"DEV_0000000000000000000000000000\"")]
    [InlineData("\"ROOTABCDEFGHIJKLMNOPQRSTUVWXYZ99\"")]
    [InlineData("\"" + BizKitHubContract.SampleKey + "\"")]
    [InlineData("text")]
    [InlineData("maybe!")]
    [InlineData("Environment.GetEnvironmentVariable(text)!")]
    [InlineData("\"PROD\" + text")]
    [InlineData("$\"PROD{text}\"")]
    [InlineData("$\"PROD{number}\"")]
    [InlineData("text.Trim()")]
    [InlineData("condition ? text : maybe!")]
    [InlineData("maybe ?? text")]
    [InlineData("maybe ?? throw new InvalidOperationException()")]
    [InlineData("(string)null!")]
    [InlineData("(string)default!")]
    [InlineData("default(string)!")]
    public Task WellFormedOrUnknownKey_IsNotReported(string key) =>
        RuleAssert.MalformedApiKey.ReportsAsync(ContractSource.BizKitHub, Snippet.BizKitHub($"_ = new BizKitHubClient({key});"));

    [Fact]
    public Task TwoKeysInOneFile_AreReportedOneByOne() => RuleAssert.MalformedApiKey.ReportsAsync(
        ContractSource.BizKitHub,
        Snippet.BizKitHub("""
            _ = new BizKitHubClient([|"PROD"|]);
            _ = new BizKitHubClient("PRODPGrFxpGEtrOZfuWhnoJohUYBXuOE");
            _ = new BizKitHubClient([|""|]);
            """),
        Malformed + "the length must be 32, not 4",
        Malformed + "it is empty");
}
