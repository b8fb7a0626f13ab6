using System.Collections.Immutable;
using BizKitHub.Generator.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>What is left for the rules, seen against what the compiler itself says in each language version.</summary>
public sealed class LanguageVersionTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp13)]
    public async Task MemberThatNoInitialiserNames_IsTheCompilersInEveryVersion(LanguageVersion version)
    {
        const string Text = """
            class Program
            {
                object Whole() { return new BizKitHub.CustomerCreateRequest(); }
            }
            """;
        foreach (var place in new[] { ContractPlace.Assembly, ContractPlace.Project })
        {
            var consumer = Consumer.OfBizKitHub with { Place = place, LanguageVersion = version };

            var errors = consumer.Compile(Text).GetDiagnostics(TestContext.Current.CancellationToken)
                .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

            Assert.Equal("CS9035", Assert.Single(errors).Id);
            Assert.Empty(await consumer.AnalyzeAsync(Text, new MissingRequiredFieldAnalyzer()));
        }
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.CSharp12)]
    public async Task MemberThatIsNamedButEmpty_IsOursInEveryVersion(LanguageVersion version)
    {
        foreach (var place in new[] { ContractPlace.Assembly, ContractPlace.Project })
        {
            await RuleAssert.MissingRequiredField.ReportsInPlaceAsync(
                Consumer.OfBizKitHub with { Place = place, LanguageVersion = version },
                """
                class Program
                {
                    object Empty() { return new BizKitHub.CustomerCreateRequest { Email = [|""|] }; }
                }
                """,
                "'email' is required by the contract of CustomerCreateRequest, but is empty here");
        }
    }

    [Fact]
    public Task KeyPutTogetherBeforeConstantInterpolation_IsSeen() => RuleAssert.MalformedApiKey.ReportsInPlaceAsync(
        Consumer.OfBizKitHub with { LanguageVersion = LanguageVersion.CSharp9 },
        """
        class Program
        {
            const string Prefix = "PROD";
            object Client() { return new BizKitHub.BizKitHubClient([|$"{Prefix}tooShort"|]); }
        }
        """,
        "The API key is malformed: the length must be 32, not 12");

    /// <summary>The reference set is pinned to .NET 8; whatever runs this test is at least as new as .NET 10.</summary>
    [Fact]
    public Task NewerFramework_IsUnderstood() => RuleAssert.MissingRequiredField.ReportsAsync(
        Consumer.OfBizKitHub with { Framework = RunningFramework() },
        Snippet.BizKitHub("""
            _ = JsonSerializer.Deserialize<CustomerCreateRequest>([|"{}"|]);
            _ = new CustomerCreateRequest { Email = [|""|] };
            """),
        "'email' is required by the contract of CustomerCreateRequest, but is missing here",
        "'email' is required by the contract of CustomerCreateRequest, but is empty here");

    private static ImmutableArray<PortableExecutableReference> RunningFramework() =>
    [
        .. Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System.*.dll")
            .Where(path => !path.Contains(".Native.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
