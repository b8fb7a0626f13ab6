using System.Globalization;
using System.Text.Json.Nodes;

namespace BizKitHub.Generator.Parse.Reading;

/// <summary>
/// Where each node of a tree stands in the text. Nodes are told apart by identity, so a node that a repair moves keeps
/// its place in the text; a node that a repair makes gets the place of what it stands for.
/// </summary>
/// <param name="characters">The length of the text.</param>
internal sealed class SourceMap(int characters)
{
    /// <summary>A value takes about so many characters, its key and its indentation included.</summary>
    private const int CharactersPerNode = 32;

    private readonly Dictionary<JsonNode, SourceMark> _marks = new(characters / CharactersPerNode);

    /// <summary>JSON's null is no node.</summary>
    private readonly Dictionary<(JsonNode Parent, string Token), SourceMark> _nulls = [];

    public void Set(JsonNode node, SourceMark mark) => _marks[node] = mark;

    public void SetNull(JsonNode parent, string token, SourceMark mark) => _nulls[(parent, token)] = mark;

    public void SetNull(JsonArray parent, int index, SourceMark mark) =>
        SetNull(parent, index.ToString(CultureInfo.InvariantCulture), mark);

    /// <summary>Takes over the places of another text, which begins where this one has ended.</summary>
    public void Add(SourceMap other, int start)
    {
        foreach (KeyValuePair<JsonNode, SourceMark> mark in other._marks)
        {
            _marks[mark.Key] = mark.Value.Shifted(start);
        }

        foreach (KeyValuePair<(JsonNode Parent, string Token), SourceMark> mark in other._nulls)
        {
            _nulls[mark.Key] = mark.Value.Shifted(start);
        }
    }

    /// <summary>Gives a node the place of another one.</summary>
    public void Copy(JsonNode from, JsonNode to)
    {
        if (_marks.TryGetValue(from, out SourceMark mark))
        {
            _marks[to] = mark;
        }
    }

    public SourceMark? Find(JsonNode node) => _marks.TryGetValue(node, out SourceMark mark) ? mark : null;

    public SourceMark? FindNull(JsonNode parent, string token) =>
        _nulls.TryGetValue((parent, token), out SourceMark mark) ? mark : null;

    /// <summary>The place of a child that may be null, or else that of its parent.</summary>
    public SourceMark Of(JsonNode parent, string token, JsonNode? child) =>
        (child is null ? FindNull(parent, token) : Find(child)) ?? Find(parent) ?? default;

    /// <summary>A copy of a tree that stands where the original stands.</summary>
    /// <param name="node">The original.</param>
    /// <param name="copies">Is told which node became which.</param>
    public JsonNode DeepCopy(JsonNode node, IDictionary<JsonNode, JsonNode>? copies = null)
    {
        JsonNode copy = node switch
        {
            JsonObject mapping => CopyMapping(mapping, copies),
            JsonArray list => CopyList(list, copies),
            _ => node.DeepClone(),
        };
        Copy(node, copy);
        copies?.Add(node, copy);
        return copy;
    }

    private JsonObject CopyMapping(JsonObject mapping, IDictionary<JsonNode, JsonNode>? copies)
    {
        var copy = new JsonObject();
        foreach (KeyValuePair<string, JsonNode?> child in mapping)
        {
            copy.Add(child.Key, child.Value is null ? null : DeepCopy(child.Value, copies));
            if (child.Value is null && FindNull(mapping, child.Key) is { } mark)
            {
                SetNull(copy, child.Key, mark);
            }
        }

        return copy;
    }

    private JsonArray CopyList(JsonArray list, IDictionary<JsonNode, JsonNode>? copies)
    {
        var copy = new JsonArray();
        for (int i = 0; i < list.Count; i++)
        {
            copy.Add(list[i] is { } child ? DeepCopy(child, copies) : null);
            if (list[i] is null && FindNull(list, i.ToString(CultureInfo.InvariantCulture)) is { } mark)
            {
                SetNull(copy, i, mark);
            }
        }

        return copy;
    }
}
