using System.Text.Json.Nodes;
using BizKitHub.Generator.Diagnostics;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace BizKitHub.Generator.Parse;

/// <summary>
/// Lets Microsoft.OpenApi read the repaired tree. What it cannot read becomes an error; what it leaves out becomes a
/// warning. Its own lint rules are off.
/// </summary>
internal static class ModelReader
{
    private const int ReportedErrors = 20;

    /// <summary>The one dialect in which every document is read: it has all that the older ones have.</summary>
    private const string Dialect = "3.2.0";

    /// <summary>Documents know no address of their own; nothing is ever loaded from this one.</summary>
    private static readonly Uri Address = new("https://document.invalid/");

    public static OpenApiDocument? Read(JsonObject root, SpecPositions positions, List<Problem> problems, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        root["openapi"] = Dialect;
        try
        {
            ReadResult result = Read(root, cancellation);
            problems.AddRange(Warnings(result.Diagnostic, positions));
            return result.Document ?? Refuse("nothing was read", positions, problems);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Refuse(exception.Message, positions, problems);
        }
    }

    /// <summary>
    /// Microsoft.OpenApi takes no token, and a large document keeps it busy for longer than an editor should wait. So it
    /// reads beside this thread, which goes away when nobody wants the result any more; the tree is its own by then.
    /// </summary>
    private static ReadResult Read(JsonObject root, CancellationToken cancellation)
    {
        var settings = new OpenApiReaderSettings { RuleSet = new ValidationRuleSet(), LoadExternalRefs = false };
        Task<ReadResult> reading = Task.Run(() => new OpenApiJsonReader().Read(root, Address, settings), CancellationToken.None);

        // Waits for its end however it ends, and throws only when this is cancelled.
        Task.WaitAny([reading], cancellation);
        return reading.GetAwaiter().GetResult();
    }

    private static OpenApiDocument? Refuse(string reason, SpecPositions positions, List<Problem> problems)
    {
        problems.Add(positions.ProblemAt(
            "#", DiagnosticIds.UnreadableDocument, $"The document cannot be read by Microsoft.OpenApi: {Excerpt.Of(reason)}"));
        return null;
    }

    private static IEnumerable<Problem> Warnings(OpenApiDiagnostic? diagnostic, SpecPositions positions) =>
        (diagnostic?.Errors ?? [])
            .Select(e => (Pointer: Pointer(e), e.Message))
            .GroupBy(e => e.Pointer, StringComparer.Ordinal)
            .Take(ReportedErrors)
            .Select(e => positions.ProblemAt(
                e.Key, DiagnosticIds.RepairedDocument, $"Microsoft.OpenApi leaves this out: {Excerpt.Of(e.First().Message)}"));

    /// <summary>Some errors carry their place in the message only: "foo is not a valid property at #/paths/~1a".</summary>
    private static string Pointer(OpenApiError error)
    {
        if (!string.IsNullOrEmpty(error.Pointer))
        {
            return error.Pointer!;
        }

        int place = error.Message.LastIndexOf(" at #/", StringComparison.Ordinal);
        return place < 0 ? "#" : error.Message.Substring(place + " at ".Length);
    }
}
