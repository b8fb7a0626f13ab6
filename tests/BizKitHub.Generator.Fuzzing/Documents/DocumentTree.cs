using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse;

namespace BizKitHub.Generator.Fuzzing.Documents;

/// <summary>Walks the tree of a document, and writes it.</summary>
internal static class DocumentTree
{
    /// <summary>All nodes, parents before children; null is none.</summary>
    public static IEnumerable<JsonNode> Nodes(JsonNode root)
    {
        var open = new Stack<JsonNode>([root]);
        while (open.TryPop(out JsonNode? node))
        {
            yield return node;
            IEnumerable<JsonNode?> children = node switch
            {
                JsonObject mapping => mapping.Select(m => m.Value),
                JsonArray list => list,
                _ => [],
            };
            foreach (JsonNode child in children.OfType<JsonNode>().Reverse())
            {
                open.Push(child);
            }
        }
    }

    /// <summary>The tree as JSON, which is YAML, too. Unlike the framework's writer this one writes halves of characters as they are.</summary>
    public static string Write(JsonNode root, bool isEscaped, bool isIndented)
    {
        var text = new StringBuilder();
        Write(text, root, isEscaped, isIndented ? "\n" : null);
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonNode? node, bool isEscaped, string? lineEnd)
    {
        string? inner = lineEnd is null ? null : lineEnd + "  ";
        switch (node)
        {
            case JsonObject mapping:
                WriteItems(text, '{', '}', [.. mapping], lineEnd, field =>
                {
                    WriteText(text, field.Key, isEscaped);
                    text.Append(": ");
                    Write(text, field.Value, isEscaped, inner);
                });
                break;
            case JsonArray list:
                WriteItems(text, '[', ']', [.. list], lineEnd, item => Write(text, item, isEscaped, inner));
                break;
            default:
                if (node.Text() is { } value)
                {
                    WriteText(text, value, isEscaped);
                }
                else
                {
                    text.Append(node?.ToJsonString() ?? "null");
                }

                break;
        }
    }

    private static void WriteItems<T>(StringBuilder text, char open, char close, T[] items, string? lineEnd, Action<T> write)
    {
        text.Append(open);
        for (int i = 0; i < items.Length; i++)
        {
            text.Append(i == 0 ? "" : ",").Append(lineEnd is null ? " " : lineEnd + "  ");
            write(items[i]);
        }

        text.Append(lineEnd).Append(close);
    }

    private static void WriteText(StringBuilder text, string value, bool isEscaped)
    {
        text.Append('"');
        foreach (char c in value)
        {
            bool isPlain = c is >= ' ' and not ('"' or '\\' or '\x7f') && (c < '\x7f' || !isEscaped);
            text.Append(isPlain ? c : c is '"' or '\\' ? $"\\{c}" : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"));
        }

        text.Append('"');
    }
}
