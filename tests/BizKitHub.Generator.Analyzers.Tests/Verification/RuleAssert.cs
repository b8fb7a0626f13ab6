using BizKitHub.Generator.Analyzers.Tests.Contracts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BizKitHub.Generator.Analyzers.Tests.Verification;

/// <summary>
/// Asserts that a rule reports exactly the marked places of a text, with exactly the given messages in their order,
/// wherever the client is. The text must compile: a rule that is silent about broken code proves nothing.
/// </summary>
internal sealed class RuleAssert(Func<DiagnosticAnalyzer> rule)
{
    public static RuleAssert MalformedApiKey { get; } = new(() => new MalformedApiKeyAnalyzer());

    public static RuleAssert MissingRequiredField { get; } = new(() => new MissingRequiredFieldAnalyzer());

    public static RuleAssert BrokenConstraint { get; } = new(() => new BrokenConstraintAnalyzer());

    public static RuleAssert KeyInSource { get; } = new(() => new KeyInSourceAnalyzer());

    public static RuleAssert SampleKey { get; } = new(() => new SampleKeyAnalyzer());

    public static RuleAssert ListedValueAsText { get; } = new(() => new ListedValueAsTextAnalyzer());

    public static RuleAssert MissedCase { get; } = new(() => new MissedCaseAnalyzer());

    public static RuleAssert DroppedCall { get; } = new(() => new DroppedCallAnalyzer());

    public Task ReportsAsync(ContractSource contract, string marked, params string[] messages) =>
        ReportsAsync(new Consumer { Contract = contract }, marked, messages);

    public async Task ReportsAsync(Consumer consumer, string marked, params string[] messages)
    {
        foreach (var place in Enum.GetValues<ContractPlace>())
        {
            await ReportsInPlaceAsync(consumer with { Place = place }, marked, messages);
        }
    }

    public async Task ReportsInPlaceAsync(Consumer consumer, string marked, params string[] messages)
    {
        var source = MarkedSource.Parse(marked);
        var errors = consumer.Compile(source.Text).GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Empty(errors);

        var diagnostics = await consumer.AnalyzeAsync(source.Text, rule());

        Assert.Equal(
            source.Spans.Select(span => source.Text.Substring(span.Start, span.Length) + " @ " + span),
            diagnostics.Select(diagnostic => source.Text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length) + " @ " + diagnostic.Location.SourceSpan));
        Assert.Equal(messages, diagnostics.Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }
}
