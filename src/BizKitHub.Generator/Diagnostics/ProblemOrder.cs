namespace BizKitHub.Generator.Diagnostics;

/// <summary>The order in which problems are told: those of the document itself first, each file's from top to bottom.</summary>
internal static class ProblemOrder
{
    public static IEnumerable<Problem> InOrder(this IEnumerable<Problem> problems, string document) => problems
        .OrderBy(p => p.Path == document ? 0 : 1)
        .ThenBy(p => p.Path, StringComparer.Ordinal)
        .ThenBy(p => p.Span.Start)
        .ThenBy(p => p.Id, StringComparer.Ordinal)
        .ThenBy(p => p.Message, StringComparer.Ordinal);
}
