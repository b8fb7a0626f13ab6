using System.Globalization;
using BizKitHub.Generator.Analyzers.Tests.Contracts;
using BizKitHub.Generator.Analyzers.Tests.Verification;
using BizKitHub.Generator.CodeFixes;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;

namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>A key that nearly is one may be somebody's key. Nothing of it leaves the source.</summary>
public sealed class ApiKeySecrecyTests
{
    private const string Pattern = "^(PROD|DEV_|ROOT)[A-Za-z0-9]{28}$";
    private const string LowerCase = "abcdefghijklmnopqrstuvwxyz";
    private const string UpperCase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Digits = "0123456789";

    private static readonly string[] Prefixes = ["PROD", "DEV_", "ROOT"];

    /// <summary>No lower-case letters, and no spaces within: those are what the words of a message are made of and separated by.</summary>
    private static readonly Gen<string> MalformedKeys =
        from prefix in Gen.Elements("PROD", "DEV_", "ROOT", "SK-", " PROD", "")
        from length in Gen.Choose(0, 40)
        from characters in Gen.ArrayOf(Gen.Elements<char>([.. UpperCase, .. Digits, .. "-+/=.\"\\ÄЖ字"]), length)
        let key = prefix + new string(characters)
        where key.Length != 32 || !Prefixes.Contains(prefix) || key.Any(character => "-+/=.\"\\ÄЖ字".Contains(character, StringComparison.Ordinal))
        select key;

    [Fact]
    public void Explanation_HoldsNoPartOfTheKey()
    {
        var rules = new ApiKeyRules(Pattern, new LengthRange(32, 32), BizKitHubContract.SampleKey);

        Prop.ForAll(MalformedKeys.ToArbitrary(), key =>
        {
            var faults = rules.FaultsOf(key);

            // Each by itself: the end of one and the start of the next may look like a part of a key together.
            var told = string.Join('\n', faults.SelectMany(fault => new[] { fault.Rule, fault.Explanation }));
            return faults.Count > 0 && Parts(key).All(part => !told.Contains(part, StringComparison.Ordinal));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));
    }

    [Fact]
    public void Explanation_DependsOnTheKindsOfCharactersAlone()
    {
        var rules = new ApiKeyRules(Pattern, new LengthRange(32, 32), BizKitHubContract.SampleKey);
        var pairs =
            from prefix in Gen.Elements("PROD", "DEV_", "ROOT", "SK-")
            from length in Gen.Choose(0, 40)
            from kinds in Gen.ArrayOf(Gen.Elements(LowerCase, UpperCase, Digits, "-+/="), length)
            from first in Gen.ArrayOf(Gen.Choose(0, 1000), length)
            from second in Gen.ArrayOf(Gen.Choose(0, 1000), length)
            select (First: prefix + Pick(kinds, first), Second: prefix + Pick(kinds, second));

        Prop.ForAll(pairs.ToArbitrary(), pair => rules.FaultsOf(pair.First).SequenceEqual(rules.FaultsOf(pair.Second)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    [Fact]
    public async Task Diagnostic_HoldsNoPartOfTheKey()
    {
        var keys = MalformedKeys.Sample(200, 100).Distinct(StringComparer.Ordinal).ToList();
        var statements = keys.Select(key => $"_ = new BizKitHubClient({SymbolDisplay.FormatLiteral(key, quote: true)});");

        var diagnostics = await Consumer.OfBizKitHub.AnalyzeAsync(
            Snippet.BizKitHub(string.Join('\n', statements)), new MalformedApiKeyAnalyzer());

        Assert.Equal(keys.Count, diagnostics.Length);
        foreach (var (key, diagnostic) in keys.Zip(diagnostics))
        {
            string[] told = [diagnostic.ToString(), .. diagnostic.Properties.Values.OfType<string>()];
            Assert.DoesNotContain(Parts(key), part => told.Any(text => text.Contains(part, StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("PRODabcdefghijklmnopqrstuvwxyz01")]
    [InlineData("ROOT0123456789abcdefghijklmnopqr")]
    [InlineData(" DEV_abcdefghijklmnopqrstuvwxyz01")]
    [InlineData("PRODX7")]
    [InlineData(BizKitHubContract.SampleKey)]
    public async Task NeitherMessagesNorFixes_HoldAnyPartOfTheKey(string key)
    {
        var text = Snippet.BizKitHub($"""_ = new BizKitHubClient("{key}");""");
        var consumer = Consumer.OfBizKitHub with { Place = ContractPlace.Source };

        var diagnostics = await consumer.AnalyzeAsync(text, [.. Rules.All()]);
        string[] told =
        [
            .. diagnostics.SelectMany(diagnostic => diagnostic.Properties.Values.OfType<string>().Append(diagnostic.ToString())),
            .. await new FixAssert(() => new MoveKeyCodeFix()).OffersAsync(consumer, text),
            .. await new FixAssert(() => new TrimKeyCodeFix()).OffersAsync(consumer, text),
        ];

        Assert.Single(diagnostics);
        Assert.True(told.Length > 1);
        Assert.DoesNotContain(Parts(key.Trim()), part => told.Any(line => line.Contains(part, StringComparison.Ordinal)));
    }

    /// <summary>A build log reads each line for itself; a document must not write lines of its own into it.</summary>
    [Fact]
    public async Task WordsOfTheContract_StayOnOneLine()
    {
        var diagnostics = await Consumer.OfBizKitHub.AnalyzeAsync(
            """
            internal sealed class Gateway([BizKitHub.ApiKey(Pattern = "^a\nb\u0007$")] string key)
            {
                public string Key => key;
                public static Gateway Create() => new("abc");
            }
            """,
            new MalformedApiKeyAnalyzer());

        Assert.Equal(
            "The API key is malformed: it does not match the contract's pattern ^a b $",
            Assert.Single(diagnostics).GetMessage(CultureInfo.InvariantCulture));
    }

    private static string Pick(string[] kinds, int[] choices) =>
        string.Concat(kinds.Zip(choices, (kind, choice) => kind[choice % kind.Length]));

    private static IEnumerable<string> Parts(string key) =>
        Enumerable.Range(0, Math.Max(0, key.Length - 3)).Select(start => key.Substring(start, 4)).Except(Prefixes);
}
