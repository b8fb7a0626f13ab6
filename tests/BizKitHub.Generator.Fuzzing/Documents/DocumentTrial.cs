using BizKitHub.Generator.Bind;
using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Fuzzing.Oracles;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Parse;
using BizKitHub.Generator.Parse.Files;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Fuzzing.Documents;

/// <summary>
/// Takes a document through all stages and checks the promises: an answer and never an exception, exactly one of an error
/// and a client, problems that can be shown, source as planned, and source that compiles without a warning.
/// </summary>
/// <param name="hasFake">Whether clients have an API in memory.</param>
internal sealed class DocumentTrial(bool hasFake = false)
{
    /// <summary>No document of a trial takes a hundredth of it on a slow machine.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>Compiling costs as much as everything else together.</summary>
    private const int LongestToCompile = 2_000_000;

    private readonly ClientCompiler _compiler = new();

    /// <summary>How many documents became a client.</summary>
    public int Clients { get; private set; }

    /// <summary>How many clients were compiled.</summary>
    public int Compiled { get; private set; }

    /// <returns>Null when every promise was kept.</returns>
    public Finding? Try(FuzzedDocument document, bool compile)
    {
        using var clock = new CancellationTokenSource(Longest);
        try
        {
            return Run(document, compile, clock.Token);
        }
        catch (OperationCanceledException) when (clock.IsCancellationRequested)
        {
            return new("hang", "The document took longer than a minute");
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return new("exception", exception.ToString());
        }
    }

    /// <summary>What the author hears, with its id.</summary>
    public static IReadOnlyList<string> Problems(ParseResult parsed, CancellationToken cancellation)
    {
        IEnumerable<Problem> bound = parsed.Document is null ? [] : Binder.Bind(parsed.Document, ClientOptions.Default, cancellation).Problems;
        return [.. parsed.Problems.Concat(bound).Select(p => $"{p.Id}: {p.Message}")];
    }

    private Finding? Run(FuzzedDocument document, bool compile, CancellationToken cancellation)
    {
        ParseResult parsed = SpecParser.Parse(new SpecFile(document.Path, SourceText.From(document.Text)), [], cancellation);
        if (ProblemFinding(parsed.Problems, document) is { } wrong)
        {
            return wrong;
        }

        if (parsed.Document is null)
        {
            return parsed.Problems.Any(p => p.IsFatal) ? null : new("silence", "There is neither a document nor an error");
        }

        BindResult bound = Binder.Bind(parsed.Document, ClientOptions.Default with { HasFake = hasFake }, cancellation);
        if (parsed.Problems.Any(p => p.IsFatal))
        {
            return new("half", "There is a client in spite of an error");
        }

        if (ProblemFinding(bound.Problems, document) is { } wrongToo)
        {
            return wrongToo;
        }

        GeneratedClient client = GeneratedClient.Of(bound.Client);
        Clients++;
        if (StructuralOracle.Complaints(client) is [var structure, ..])
        {
            return new("structure", structure);
        }

        if (compile && client.Files.Sum(f => f.Text.Length) <= LongestToCompile)
        {
            Compiled++;
            if (_compiler.Complaints(client) is [var first, ..] complaints)
            {
                return new("compilation " + ErrorId(first), string.Join('\n', complaints));
            }
        }

        return null;
    }

    private static Finding? ProblemFinding(IEnumerable<Problem> problems, FuzzedDocument document)
    {
        foreach (Problem problem in problems)
        {
            _ = problem.ToDiagnostic().ToString();
            if (problem.Span.End > document.Text.Length || problem.Message.Length is 0 or > 1_000 || problem.Message.Any(IsHidden))
            {
                return new("problem " + problem.Id, $"At {problem.Span} of {document.Text.Length}: {problem.Message}");
            }
        }

        return null;
    }

    private static bool IsHidden(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static string ErrorId(string complaint)
    {
        int at = complaint.IndexOf(": ", StringComparison.Ordinal) + 2;
        int end = complaint.IndexOf(':', at);
        return end > at ? complaint[at..end] : "";
    }
}
