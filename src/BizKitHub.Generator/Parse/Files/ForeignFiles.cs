using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Reading;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Parse.Files;

/// <summary>
/// The files that references lead to, each read when the first of them does. Their trees stay beside that of the document;
/// what is needed of them moves into it in the end. Nothing but the given files is ever read.
/// </summary>
internal sealed class ForeignFiles
{
    private readonly JsonObject _document;
    private readonly FileTable<SpecFile> _available;
    private readonly SourceMap _map;
    private readonly RepairLog _log;
    private readonly ParseLimits _limits;
    private readonly CancellationToken _cancellation;
    private readonly List<PlacedFile> _placed = [];

    /// <summary>What was read, by path; null where a file cannot be read.</summary>
    private readonly Dictionary<string, JsonNode?> _roots = new(StringComparer.Ordinal);
    private readonly Dictionary<JsonNode, string> _paths = [];
    private readonly Dictionary<string, ReadFailure> _failures = new(StringComparer.Ordinal);

    public ForeignFiles(
        PlacedFile document,
        JsonObject root,
        IEnumerable<SpecFile> available,
        SourceMap map,
        RepairLog log,
        ParseLimits limits,
        CancellationToken cancellation)
    {
        _available = new FileTable<SpecFile>(available, f => f.Path);
        _map = map;
        _log = log;
        _limits = limits;
        _cancellation = cancellation;
        _document = root;
        _placed.Add(document);
        string path = FilePath.Normalize(document.Path);
        _roots.Add(path, root);
        _paths.Add(root, path);
    }

    /// <summary>The document first, then what was read, in this order.</summary>
    public IReadOnlyList<PlacedFile> Placed => _placed;

    /// <summary>The whole of the file that a node belongs to.</summary>
    public static JsonNode RootOf(JsonNode node)
    {
        JsonNode root = node;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root;
    }

    /// <summary>What an address means at a place; null when there is no such file, or when it cannot be read.</summary>
    /// <param name="address">A reference without its fragment.</param>
    /// <param name="holder">Where the reference stands.</param>
    public JsonNode? Find(string address, JsonNode holder)
    {
        if (PathOf(address, holder) is not { } path || (!_roots.ContainsKey(path) && _available.Find(path) is null))
        {
            return null;
        }

        if (!_roots.TryGetValue(path, out JsonNode? root))
        {
            _roots.Add(path, root = Read(_available.Find(path)!, path));
        }

        return root;
    }

    /// <summary>Why the file that an address means cannot be read, and where in it that shows.</summary>
    public ReadFailure? FailureOf(string address, JsonNode holder) =>
        PathOf(address, holder) is { } path && _failures.TryGetValue(path, out ReadFailure? failure) ? failure : null;

    /// <summary>Whether a node belongs to another file than the document.</summary>
    public bool IsForeign(JsonNode node) => RootOf(node) is var root && _paths.ContainsKey(root) && !ReferenceEquals(root, _document);

    /// <summary>The name of the file whose whole a node is; null for the document itself and for parts.</summary>
    public string? NameOf(JsonNode root) =>
        _paths.TryGetValue(root, out string? path) && !ReferenceEquals(root, _document) ? FilePath.NameOf(path) : null;

    /// <summary>Puts another node in the place of one that was a whole file; of parts their parents take care.</summary>
    public void Replace(JsonNode root, JsonNode replacement)
    {
        if (_paths.TryGetValue(root, out string? path))
        {
            _roots[path] = replacement;
            _paths.Add(replacement, path);
        }
    }

    private string? PathOf(string address, JsonNode holder) =>
        _paths.TryGetValue(RootOf(holder), out string? from) ? FilePath.Resolve(from, address) : null;

    private JsonNode? Read(SpecFile file, string path)
    {
        int start = _placed[_placed.Count - 1].End;
        _placed.Add(new PlacedFile(file.Path, file.Text, start));
        var log = new RepairLog();
        ParseLimits limits = _limits with { Characters = _limits.Characters - start };
        SourceTree? tree = SourceTreeReader.Read(file.Path, file.Text.ToString(), limits, log, _cancellation, out ReadFailure? failure);
        if (tree?.Root is null)
        {
            _failures.Add(path, Shifted(failure ?? new ReadFailure(default, "The file is empty"), start));
            return null;
        }

        _log.Add(log, start);
        _map.Add(tree.Map, start);
        _paths.Add(tree.Root, path);
        return tree.Root;
    }

    private static ReadFailure Shifted(ReadFailure failure, int start) =>
        failure with { Span = new TextSpan(failure.Span.Start + start, failure.Span.Length) };
}
