using System.Text.Json.Nodes;
using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Parse.Grammar;
using BizKitHub.Generator.Parse.Reading;
using BizKitHub.Generator.Parse.References;
using BizKitHub.Generator.Parse.Repairs;
using BizKitHub.Generator.Parse.Swagger;
using Microsoft.CodeAnalysis.Text;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Parse;

/// <summary>
/// Text to document: reads YAML or JSON, checks the dialect, finds the targets of all references, repairs what
/// Microsoft.OpenApi would trip over, and lets it read the rest.
/// </summary>
internal sealed class SpecParser
{
    private readonly string _path;
    private readonly SourceText _text;
    private readonly ParseLimits _limits;
    private readonly CancellationToken _cancellation;
    private readonly RepairLog _log = new();

    private SpecParser(string path, SourceText text, ParseLimits limits, CancellationToken cancellation)
    {
        _path = path;
        _text = text;
        _limits = limits;
        _cancellation = cancellation;
    }

    /// <summary>Never throws, except when it is cancelled: everything wrong with a document is a problem.</summary>
    public static ParseResult Parse(string path, SourceText text, CancellationToken cancellationToken) =>
        new SpecParser(path, text, ParseLimits.Default, cancellationToken).Parse();

    private ParseResult Parse()
    {
        SourceTree? tree = SourceTreeReader.Read(_path, _text.ToString(), _limits, _log, _cancellation, out ReadFailure? failure);
        if (tree is null || VersionReader.Read(tree, out failure) is not { } version)
        {
            var nowhere = new SpecPositions(_path, _text, root: null, new SourceMap(characters: 0));
            return new ParseResult(Document: null, [nowhere.ProblemAt(failure!.Span, DiagnosticIds.UnreadableDocument, failure.Message)]);
        }

        var root = (JsonObject)tree.Root!;
        JsonObject? repaired = Repair(root, tree.Map, version, out IReadOnlyList<ReferenceFailure> failures);
        var positions = new SpecPositions(_path, _text, repaired ?? root, tree.Map);
        var problems = new List<Problem>();
        if (repaired is null)
        {
            problems.AddRange(Errors(failures, positions));
            return Result(document: null, problems, positions);
        }

        _cancellation.ThrowIfCancellationRequested();
        OpenApiDocument? model = ModelReader.Read(repaired, positions, problems);
        SpecDocument? document = model is null ? null : new SpecDocument(_path, version, repaired, model, positions);
        return Result(document, problems, positions);
    }

    /// <returns>The tree for Microsoft.OpenApi; null when there are references without a target.</returns>
    private JsonObject? Repair(JsonObject root, SourceMap map, SpecVersion version, out IReadOnlyList<ReferenceFailure> failures)
    {
        var shapes = new ShapeRepair(map, _log, version);
        var removals = new Removals();
        var dialect = new DialectCheck(map, _log, version, removals);
        var collector = new ReferenceCollector(map, _log, removals);
        var walk = new ShapeWalk(new FirstPass(shapes, dialect, collector), _cancellation);
        walk.Walk(root, version == SpecVersion.Swagger20 ? SwaggerGrammar.Document : OpenApiGrammar.Document);

        ReferenceTable references = collector.Resolve(root, new ComponentSections(root, version), shapes.ReferencesInMaps, walk, out failures);
        if (failures.Count > 0)
        {
            return null;
        }

        removals.Apply();
        JsonObject lifted = version == SpecVersion.Swagger20 ? new SwaggerLift(root, map, _log, references).Lift() : root;
        new ReferenceLinker(lifted, map, _log, version).Link(references);
        new ShapeWalk(new RepairList(map, _log, version), _cancellation).Walk(lifted, OpenApiGrammar.Document);
        return lifted;
    }

    private IEnumerable<Problem> Errors(IReadOnlyList<ReferenceFailure> failures, SpecPositions positions)
    {
        ReferenceFailure[] ordered = [.. failures.Distinct().OrderBy(f => f.Span.Start).ThenBy(f => f.Message, StringComparer.Ordinal)];
        foreach (ReferenceFailure failure in ordered.Take(_limits.ReportedReferences))
        {
            yield return positions.ProblemAt(failure.Span, DiagnosticIds.UnresolvedReference, failure.Message);
        }

        if (ordered.Length > _limits.ReportedReferences)
        {
            ReferenceFailure next = ordered[_limits.ReportedReferences];
            yield return positions.ProblemAt(
                next.Span,
                DiagnosticIds.UnresolvedReference,
                $"{ordered.Length - _limits.ReportedReferences} more references have no target from here on");
        }
    }

    private ParseResult Result(SpecDocument? document, List<Problem> problems, SpecPositions positions)
    {
        problems.AddRange(_log.ToProblems(positions, _limits.ReportedRepairs));
        Problem[] ordered = [.. problems.OrderBy(p => p.Span.Start).ThenBy(p => p.Id, StringComparer.Ordinal).ThenBy(p => p.Message, StringComparer.Ordinal)];
        return new ParseResult(document, ordered);
    }
}
