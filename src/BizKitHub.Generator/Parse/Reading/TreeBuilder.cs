using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Parse.Reading;

/// <summary>
/// Puts a tree together from what a reader meets, in order, and keeps the limits while doing so. A method that answers
/// false has left the reason in <see cref="Failure"/>, and nothing may follow.
/// </summary>
internal sealed class TreeBuilder(int characters, ParseLimits limits, RepairLog log)
{
    private readonly Stack<Container> _open = new();
    private JsonNode? _root;
    private int _nodes;
    private int _aliasedNodes;

    public SourceMap Map { get; } = new(characters);

    public ReadFailure? Failure { get; private set; }

    /// <summary>Whether the last value was the whole document.</summary>
    public bool IsComplete => _open.Count == 0;

    /// <summary>Whether a key comes next: a mapping is open and its last key has a value.</summary>
    public bool ExpectsKey => _open.Count > 0 && _open.Peek() is { Node: JsonObject, Key: null };

    /// <summary>The innermost mapping or list that is not finished.</summary>
    public JsonNode? Innermost => _open.Count == 0 ? null : _open.Peek().Node;

    public SourceTree ToTree() => new(_root, Map);

    /// <summary>A key of the open mapping. Of equal keys the last one counts, as in JavaScript and in most YAML readers.</summary>
    public bool Key(string name, TextSpan span, bool isMerge)
    {
        if (name.Length > limits.NameLength)
        {
            return Fail(span, $"A name is longer than {Number(limits.NameLength)} characters");
        }

        Container container = _open.Peek();
        container.Key = name;
        container.KeySpan = span;
        container.IsMerge = isMerge;
        if (!isMerge && container.Merged?.Remove(name) != true && ((JsonObject)container.Node).ContainsKey(name))
        {
            log.Add($"The key '{name}' stands twice in one mapping; the last one counts", span);
        }

        return true;
    }

    public bool Value(JsonNode? value, TextSpan span)
    {
        if (!Count(1, span))
        {
            return false;
        }

        Attach(value, span);
        return Complete();
    }

    public bool Begin(JsonNode container, int start)
    {
        var span = new TextSpan(start, 1);
        if (_open.Count >= limits.Depth)
        {
            return TooDeep(span);
        }

        if (!Count(1, span))
        {
            return false;
        }

        Attach(container, span);
        _open.Push(new Container(container));
        return true;
    }

    public bool End(int end)
    {
        JsonNode node = _open.Pop().Node;
        SourceMark mark = Map.Find(node) ?? default;
        Map.Set(node, mark with { Value = TextSpan.FromBounds(mark.Value.Start, Math.Max(end, mark.Value.Start)) });
        return Complete();
    }

    /// <summary>Repeats a finished value, as an alias does. The values inside stand where the anchor stands.</summary>
    public bool Repeat(JsonNode? original, TextSpan span)
    {
        if (original is null)
        {
            return Value(value: null, span);
        }

        int room = Math.Min(limits.AliasedNodes - _aliasedNodes, limits.Nodes - _nodes);
        int size = Measure(original, limits.Depth - _open.Count, ref room);
        if (size < 0)
        {
            return room < 0
                ? Fail(span, $"The aliases of the document repeat more than {Number(limits.AliasedNodes)} values")
                : TooDeep(span);
        }

        _nodes += size;
        _aliasedNodes += size;
        Attach(Map.DeepCopy(original), span);
        return Complete();
    }

    private void Attach(JsonNode? value, TextSpan span)
    {
        TextSpan keySpan = default;
        string token = "";
        switch (Innermost)
        {
            case null:
                _root = value;
                break;
            case JsonArray list:
                token = list.Count.ToString(CultureInfo.InvariantCulture);
                list.Add(value);
                break;
            case JsonObject mapping:
                keySpan = _open.Peek().KeySpan;
                token = _open.Peek().Key!;
                mapping[token] = value;
                break;
        }

        var mark = new SourceMark(keySpan, span);
        if (value is not null)
        {
            Map.Set(value, mark);
        }
        else if (Innermost is { } parent)
        {
            Map.SetNull(parent, token, mark);
        }
    }

    /// <summary>A value of the open container is finished.</summary>
    private bool Complete()
    {
        if (_open.Count == 0 || _open.Peek() is not { Key: { } key } container)
        {
            return true;
        }

        container.Key = null;
        return !container.IsMerge || Merge(container, (JsonObject)container.Node, key);
    }

    /// <summary>YAML 1.1's merge: keys that are not there yet come from the given mappings, the first of them first.</summary>
    private bool Merge(Container container, JsonObject mapping, string key)
    {
        JsonNode? merged = mapping[key];
        mapping.Remove(key);
        JsonNode?[] sources = merged is JsonArray list ? [.. list] : [merged];
        foreach (JsonNode? source in sources)
        {
            if (source is not JsonObject other)
            {
                return Fail(container.KeySpan, "The merge key '<<' needs a mapping, or a list of mappings");
            }

            Merge(container.Merged ??= new(StringComparer.Ordinal), other, mapping);
        }

        return true;
    }

    private void Merge(HashSet<string> merged, JsonObject from, JsonObject to)
    {
        KeyValuePair<string, JsonNode?>[] entries = [.. from];
        from.Clear();
        foreach (KeyValuePair<string, JsonNode?> entry in entries.Where(e => !to.ContainsKey(e.Key)))
        {
            merged.Add(entry.Key);
            to.Add(entry.Key, entry.Value);
            if (entry.Value is null && Map.FindNull(from, entry.Key) is { } mark)
            {
                Map.SetNull(to, entry.Key, mark);
            }
        }
    }

    /// <summary>The number of values in a tree, or -1 as soon as there is no room for them.</summary>
    private static int Measure(JsonNode? node, int levels, ref int room)
    {
        if (--room < 0 || levels < 0)
        {
            return -1;
        }

        int size = 1;
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject mapping => mapping.Select(m => m.Value),
            JsonArray list => list,
            _ => [],
        };
        foreach (JsonNode? child in children)
        {
            int inner = Measure(child, levels - 1, ref room);
            if (inner < 0)
            {
                return -1;
            }

            size += inner;
        }

        return size;
    }

    private bool Count(int more, TextSpan span)
    {
        _nodes += more;
        return _nodes <= limits.Nodes || Fail(span, $"The document holds more than {Number(limits.Nodes)} values");
    }

    private bool TooDeep(TextSpan span) => Fail(span, $"The document is nested more than {Number(limits.Depth)} levels deep");

    private bool Fail(TextSpan span, string message)
    {
        Failure = new ReadFailure(span, message);
        return false;
    }

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private sealed class Container(JsonNode node)
    {
        public JsonNode Node { get; } = node;

        /// <summary>Keys that came by merging: the mapping's own keys replace them and are no duplicates.</summary>
        public HashSet<string>? Merged { get; set; }

        public string? Key { get; set; }

        public TextSpan KeySpan { get; set; }

        public bool IsMerge { get; set; }
    }
}
