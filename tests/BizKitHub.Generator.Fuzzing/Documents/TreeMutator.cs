using System.Globalization;
using System.Text.Json.Nodes;
using BizKitHub.Generator.Fuzzing.Oracles;
using BizKitHub.Generator.Parse;

namespace BizKitHub.Generator.Fuzzing.Documents;

/// <summary>
/// Changes a document where it has a structure: takes nodes away, doubles, swaps, retypes and renames them, links them to
/// one another, brings in nodes of other documents, and puts words of the specification, junk and payloads in their places.
/// </summary>
internal sealed class TreeMutator(Random random, IReadOnlyList<SeedDocument> donors)
{
    private const int LargestPiece = 200;

    private static readonly string[] Payload = [.. Payloads.All.Values];

    public void Change(JsonObject root)
    {
        JsonNode[] nodes = [.. DocumentTree.Nodes(root).Skip(1)];
        if (nodes.Length == 0)
        {
            root["paths"] = new JsonObject();
            return;
        }

        JsonNode node = nodes[random.Next(nodes.Length)];
        switch (random.Next(12))
        {
            case 0:
                Remove(node);
                break;
            case 1:
                node.ReplaceWith(nodes[random.Next(nodes.Length)].DeepClone());
                break;
            case 2:
                Rename(node);
                break;
            case 3:
                AddWord(node);
                break;
            case 4:
                Double(node);
                break;
            case 5:
                node.ReplaceWith(new JsonObject { ["$ref"] = Pointer(nodes[random.Next(nodes.Length)]) });
                break;
            case 6:
                Relink(nodes);
                break;
            case 7:
                Splice(node);
                break;
            case 8:
                node.ReplaceWith(Wrapped(node));
                break;
            case 9:
                Replace(node, JsonNode.Parse(FuzzWords.Junk[random.Next(FuzzWords.Junk.Length)]));
                break;
            default:
                Infect(nodes);
                break;
        }
    }

    private static void Remove(JsonNode node)
    {
        if (node.Parent is JsonObject mapping)
        {
            mapping.Remove(node.GetPropertyName());
        }
        else if (node.Parent is JsonArray list)
        {
            list.RemoveAt(node.GetElementIndex());
        }
    }

    private void Rename(JsonNode node)
    {
        if (node.Parent is not JsonObject mapping)
        {
            return;
        }

        string old = node.GetPropertyName();
        string name = random.Next(4) switch
        {
            0 => Payload[random.Next(Payload.Length)],
            1 => old + Payload[random.Next(Payload.Length)],
            2 => random.Next(2) == 0 ? old.ToUpperInvariant() : old.ToLowerInvariant(),
            _ => FuzzWords.Keys[random.Next(FuzzWords.Keys.Length)],
        };
        mapping.Remove(old);
        mapping[name] = node;
    }

    private void AddWord(JsonNode node)
    {
        if ((node as JsonObject ?? node.Parent as JsonObject) is { } mapping)
        {
            mapping[FuzzWords.Keys[random.Next(FuzzWords.Keys.Length)]] = JsonNode.Parse(FuzzWords.Junk[random.Next(FuzzWords.Junk.Length)]);
        }
    }

    private void Double(JsonNode node)
    {
        if (node.Parent is JsonArray list)
        {
            list.Insert(node.GetElementIndex(), node.DeepClone());
        }
        else if (node.Parent is JsonObject mapping)
        {
            string name = node.GetPropertyName();
            mapping[random.Next(3) switch { 0 => name + "2", 1 => name.ToUpperInvariant(), _ => name + "-" }] = node.DeepClone();
        }
    }

    /// <summary>Lets a reference lead elsewhere, to where it makes a circle or no sense.</summary>
    private void Relink(JsonNode[] nodes)
    {
        JsonObject[] references = [.. nodes.OfType<JsonObject>().Where(n => n.ContainsKey("$ref"))];
        JsonNode target = nodes[random.Next(nodes.Length)];
        JsonObject? from = references.Length > 0 ? references[random.Next(references.Length)] : target.Parent as JsonObject;
        if (from is not null)
        {
            from["$ref"] = random.Next(3) == 0 ? Pointer(from.Parent ?? from) : Pointer(target);
        }
    }

    private void Splice(JsonNode node)
    {
        JsonNode[] others = [.. DocumentTree.Nodes(donors[random.Next(donors.Count)].Root).Take(20_000)];
        JsonNode other = others[random.Next(others.Length)];
        if (DocumentTree.Nodes(other).Take(LargestPiece + 1).Count() <= LargestPiece)
        {
            Replace(node, other.DeepClone());
        }
    }

    private JsonNode Wrapped(JsonNode node)
    {
        JsonNode copy = node.DeepClone();
        for (int levels = random.Next(8) == 0 ? random.Next(250) : 1; levels > 0; levels--)
        {
            string key = FuzzWords.Wrappers[random.Next(FuzzWords.Wrappers.Length)];
            copy = key.Length == 0 ? new JsonArray(copy) : new JsonObject { [key] = key.EndsWith("Of", StringComparison.Ordinal) ? new JsonArray(copy) : copy };
        }

        return copy;
    }

    /// <summary>Puts a payload into one text, or into all that it finds.</summary>
    private void Infect(JsonNode[] nodes)
    {
        JsonValue[] texts = [.. nodes.OfType<JsonValue>().Where(v => v.Text() is not null && v.GetPath() is not ("$.openapi" or "$.swagger"))];
        if (texts.Length == 0)
        {
            return;
        }

        string payload = Payload[random.Next(Payload.Length)];
        for (int count = random.Next(4) == 0 ? texts.Length : 1; count > 0; count--)
        {
            JsonValue text = texts[random.Next(texts.Length)];
            if (text.Parent is not null)
            {
                Replace(text, random.Next(2) == 0 ? payload : text.Text() + payload);
            }
        }
    }

    private static void Replace(JsonNode node, JsonNode? other)
    {
        if (node.Parent is JsonObject mapping)
        {
            mapping[node.GetPropertyName()] = other;
        }
        else if (node.Parent is JsonArray list)
        {
            list[node.GetElementIndex()] = other;
        }
    }

    private static string Pointer(JsonNode node)
    {
        var tokens = new Stack<string>();
        for (JsonNode current = node; current.Parent is { } parent; current = parent)
        {
            tokens.Push(parent is JsonArray ? current.GetElementIndex().ToString(CultureInfo.InvariantCulture) : JsonPointer.Escape(current.GetPropertyName()));
        }

        return "#/" + string.Join('/', tokens);
    }
}
