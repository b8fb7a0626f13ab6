using System.Text.Json.Nodes;
using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Parse.Files;
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
    private readonly PlacedFile _file;
    private readonly IReadOnlyList<SpecFile> _others;
    private readonly ParseLimits _limits;
    private readonly CancellationToken _cancellation;
    private readonly RepairLog _log = new();

    private SpecParser(SpecFile file, IReadOnlyList<SpecFile> others, ParseLimits limits, CancellationToken cancellation)
    {
        _file = new PlacedFile(file.Path, file.Text, Start: 0);
        _others = others;
        _limits = limits;
        _cancellation = cancellation;
    }

    /// <summary>A document that refers to no other file.</summary>
    public static ParseResult Parse(string path, SourceText text, CancellationToken cancellationToken) =>
        Parse(new SpecFile(path, text), [], cancellationToken);

    /// <summary>Never throws, except when it is cancelled: everything wrong with a document is a problem.</summary>
    /// <param name="file">The document.</param>
    /// <param name="others">The files that it may refer to.</param>
    /// <param name="cancellationToken">Documents may be long.</param>
    public static ParseResult Parse(SpecFile file, IReadOnlyList<SpecFile> others, CancellationToken cancellationToken) =>
        new SpecParser(file, others, ParseLimits.Default, cancellationToken).Parse();

    private ParseResult Parse()
    {
        SourceTree? tree = SourceTreeReader.Read(_file.Path, _file.Text.ToString(), _limits, _log, _cancellation, out ReadFailure? failure);
        if (tree is null || VersionReader.Read(tree, out failure) is not { } version)
        {
            var nowhere = new SpecPositions([_file], root: null, new SourceMap(characters: 0));
            return new ParseResult(Document: null, [nowhere.ProblemAt(failure!.Span, DiagnosticIds.UnreadableDocument, failure.Message)]);
        }

        var root = (JsonObject)tree.Root!;
        var files = new ForeignFiles(_file, root, _others, tree.Map, _log, _limits, _cancellation);
        JsonObject? repaired = Repair(root, files, tree.Map, version, out IReadOnlyList<ReferenceFailure> failures);
        var positions = new SpecPositions(files.Placed, repaired ?? root, tree.Map);
        var problems = new List<Problem>();
        if (repaired is null)
        {
            problems.AddRange(Errors(failures, positions));
            return Result(document: null, problems, positions);
        }

        OpenApiDocument? model = ModelReader.Read(repaired, positions, problems, _cancellation);
        SpecDocument? document = model is null ? null : new SpecDocument(_file.Path, version, repaired, model, positions);
        return Result(document, problems, positions);
    }

    /// <returns>The tree for Microsoft.OpenApi; null when there are references without a target.</returns>
    private JsonObject? Repair(
        JsonObject root, ForeignFiles files, SourceMap map, SpecVersion version, out IReadOnlyList<ReferenceFailure> failures)
    {
        var shapes = new ShapeRepair(map, _log, version, new MapReferences(files, map, _log));
        var removals = new Removals();
        var dialect = new DialectCheck(map, _log, version, removals);
        var collector = new ReferenceCollector(files, map, _log, removals);
        var walk = new ShapeWalk(new FirstPass(shapes, dialect, collector), _cancellation);
        walk.Walk(root, version == SpecVersion.Swagger20 ? SwaggerGrammar.Document : OpenApiGrammar.Document);

        ReferenceTable references = collector.Resolve(root, new ComponentSections(root, version), shapes.ReferencesInMaps, walk, _limits, out failures);
        if (failures.Count > 0)
        {
            return null;
        }

        _cancellation.ThrowIfCancellationRequested();
        removals.Apply();
        collector.ResolveDynamic(references, _limits);
        JsonObject lifted = version == SpecVersion.Swagger20 ? new SwaggerLift(root, map, _log, references).Lift(_cancellation) : root;
        new ReferenceLinker(lifted, files, map, _log, version).Link(references, _cancellation);
        new ShapeWalk(new RepairList(lifted, map, _log, version), _cancellation).Walk(lifted, OpenApiGrammar.Document);
        if (new CompositionCheck(lifted, map, _limits, _cancellation).Find() is { } excess)
        {
            failures = [excess];
            return null;
        }

        return lifted;
    }

    private IEnumerable<Problem> Errors(IReadOnlyList<ReferenceFailure> failures, SpecPositions positions)
    {
        ReferenceFailure[] ordered = [.. failures.Distinct().OrderBy(f => f.Span.Start).ThenBy(f => f.Message, StringComparer.Ordinal)];
        foreach (ReferenceFailure failure in ordered.Take(_limits.ReportedReferences))
        {
            yield return positions.ProblemAt(failure.Span, failure.Id, failure.Message);
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
        return new ParseResult(document, [.. problems.InOrder(_file.Path)]);
    }
}
