using BizKitHub.Generator.Analyzers.Tests.Verification;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;

namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>An editor asks the rules after every key stroke; whatever the code looks like then, they do not throw.</summary>
public sealed class IncompleteCodeTests
{
    private static readonly string Text = Snippet.BizKitHub(""""
        const string Prefix = "PROD";
        var local = "x";
        var options = new BizKitHubClientOptions { ApiKey = condition ? $"{Prefix}-{local}" : maybe ?? "bad" };
        options.ApiKey = number switch { 1 => "a" + 'b', _ => (string)null! };
        BizKitHubClient other = new(apiKey: local);
        var request = new CustomerCreateRequest { Email = string.Empty, CompanyName = default! };
        request = request with { Email = text = "" };
        request = request with { CustomerRealIp = condition ? "999" : maybe, ReferralId = new string[] { "x" }[0] };
        await client.Customer.HierarchyAsync("");
        await other.Customer.GetAccountInfoAsync(identityId: default(string)!, customerRealIp: null);
        _ = JsonSerializer.Deserialize<CustomerCreateRequest>("""{ "email": null }""");
        _ = JsonSerializer.Deserialize("{}"u8, typeof(CustomerCreateRequest));
        _ = Activator.CreateInstance<CustomerCreateRequest>();
        """");

    private static readonly List<int> Boundaries = [.. SyntaxFactory.ParseTokens(Text).Select(token => token.SpanStart)];

    [Fact]
    public async Task TextCutOffAnywhere_DoesNotThrow()
    {
        foreach (var end in Boundaries)
        {
            await AnalyzeAsync(Text[..end]);
        }
    }

    [Fact]
    public void TextWithTokensMissing_DoesNotThrow()
    {
        var cuts =
            from start in Gen.Choose(0, Boundaries.Count - 2)
            from count in Gen.Choose(1, 4)
            select (Start: Boundaries[start], End: Boundaries[Math.Min(start + count, Boundaries.Count - 1)]);

        Prop.ForAll(cuts.ToArbitrary(), cut =>
        {
            AnalyzeAsync(Text.Remove(cut.Start, cut.End - cut.Start)).GetAwaiter().GetResult();
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));
    }

    [Fact]
    public async Task VeryLongConcatenation_DoesNotExhaustTheStack()
    {
        var parts = string.Join(" + ", Enumerable.Repeat("text", 20_000));

        Assert.Empty(await Consumer.OfBizKitHub.AnalyzeAsync(
            Snippet.BizKitHub($"_ = new BizKitHubClient({parts});"), new MalformedApiKeyAnalyzer()));
    }

    [Fact]
    public async Task VariablesThatDoubleEachOther_DoNotDoubleTheWork()
    {
        var variables = Enumerable.Range(1, 40).Select(number => $"var key{number} = key{number - 1} + key{number - 1};");

        Assert.Empty(await Consumer.OfBizKitHub.AnalyzeAsync(
            Snippet.BizKitHub($"""var key0 = "bad"; {string.Join('\n', variables)} _ = new BizKitHubClient(key40);"""),
            new MalformedApiKeyAnalyzer()));
    }

    // The consumer itself fails the test when a rule throws.
    private static async Task AnalyzeAsync(string text) =>
        await Consumer.OfBizKitHub.AnalyzeAsync(text, [.. Rules.All()]);
}
