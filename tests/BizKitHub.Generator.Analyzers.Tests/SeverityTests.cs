using System.Collections.Immutable;
using BizKitHub.Generator.Analyzers.Tests.Verification;
using BizKitHub.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>Whoever uses the package has the last word on severity.</summary>
public sealed class SeverityTests
{
    private static readonly string Text = Snippet.BizKitHub("""
        _ = new BizKitHubClient("PRODtooShort");
        _ = new CustomerCreateRequest { Email = "" };
        """);

    [Theory]
    [InlineData(ReportDiagnostic.Default, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Warn, DiagnosticSeverity.Warning)]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    public async Task ConfiguredSeverity_IsReported(ReportDiagnostic configured, DiagnosticSeverity expected)
    {
        var diagnostics = await With(configured).AnalyzeAsync(Text, new MalformedApiKeyAnalyzer(), new MissingRequiredFieldAnalyzer());

        Assert.Equal(
            [(DiagnosticIds.MalformedApiKey, expected), (DiagnosticIds.MissingRequiredField, expected)],
            diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Severity)));
    }

    [Fact]
    public async Task SuppressedRule_IsSilent() => Assert.Empty(
        await With(ReportDiagnostic.Suppress).AnalyzeAsync(Text, new MalformedApiKeyAnalyzer(), new MissingRequiredFieldAnalyzer()));

    [Fact]
    public async Task Pragma_SuppressesOnePlace()
    {
        var text = Snippet.BizKitHub("""
            #pragma warning disable BKH101
            _ = new BizKitHubClient("PRODtooShort");
            #pragma warning restore BKH101
            _ = new BizKitHubClient("PRODtooShort");
            """);

        var diagnostics = await Consumer.OfBizKitHub.AnalyzeAsync(text, new MalformedApiKeyAnalyzer());

        Assert.Single(diagnostics);
    }

    private static Consumer With(ReportDiagnostic configured) => Consumer.OfBizKitHub with
    {
        Severities = ImmutableDictionary<string, ReportDiagnostic>.Empty
            .Add(DiagnosticIds.MalformedApiKey, configured)
            .Add(DiagnosticIds.MissingRequiredField, configured),
    };
}
