using BizKitHub.Generator.Analyzers.Tests.Verification;

namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>What a code fix finds on a diagnostic.</summary>
public sealed class PropertiesTests
{
    [Fact]
    public async Task BrokenRules_AreListed()
    {
        var diagnostics = await Consumer.OfBizKitHub.AnalyzeAsync(
            Snippet.BizKitHub("""_ = new BizKitHubClient("PROD-not-a-key");"""), new MalformedApiKeyAnalyzer());

        Assert.Equal("Alphabet,Length", Assert.Single(diagnostics).Properties[MalformedApiKeyAnalyzer.RulesProperty]);
    }

    [Fact]
    public async Task MissingMembers_AreListedUnderBothNames()
    {
        var diagnostics = await Consumer.OfParcels.AnalyzeAsync(
            Snippet.Parcels("""_ = JsonSerializer.Deserialize<ParcelSendRequest>("{ \"weight\": 1, \"note\": null }");"""),
            new MissingRequiredFieldAnalyzer());

        var properties = Assert.Single(diagnostics).Properties;
        Assert.Equal("recipient-name\ncallback\nsize", properties[MissingRequiredFieldAnalyzer.WireNamesProperty]);
        Assert.Equal("Recipient\nCallback\nSize", properties[MissingRequiredFieldAnalyzer.MemberNamesProperty]);
    }
}
