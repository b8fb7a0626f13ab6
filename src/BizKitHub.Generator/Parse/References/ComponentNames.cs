using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Files;

namespace BizKitHub.Generator.Parse.References;

/// <summary>
/// Finds a component name for something that has none, out of the place where it stands:
/// <c>/paths/~1users/get/responses/200/…/schema</c> becomes <c>UsersGetResponse</c>.
/// </summary>
internal static class ComponentNames
{
    /// <summary>Words of a place that say something other than themselves, or nothing.</summary>
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["paths"] = "",
        ["components"] = "",
        ["schemas"] = "",
        ["schema"] = "",
        ["properties"] = "",
        ["parameters"] = "",
        ["content"] = "",
        ["allOf"] = "",
        ["anyOf"] = "",
        ["oneOf"] = "",
        ["requestBody"] = "Request",
        ["responses"] = "Response",
        ["items"] = "Item",
        ["additionalProperties"] = "Value",
    };

    /// <summary>Characters that mean something in a JSON pointer or a URL, so that Microsoft.OpenApi loses its way.</summary>
    private static readonly char[] Unsafe = ['/', '~', '%', '#', '?', '\\'];

    public static bool IsSafe(string name) => name.Trim().Length > 0 && name.IndexOfAny(Unsafe) < 0;

    public static string MakeSafe(string name)
    {
        string safe = new([.. name.Select(c => Array.IndexOf(Unsafe, c) >= 0 ? '_' : c)]);
        return IsSafe(safe) ? safe : "Unnamed";
    }

    /// <summary>
    /// Of what stands in another file the way through that file counts; of a whole file its name; a component of another
    /// file keeps its own name.
    /// </summary>
    public static string ForPlace(JsonNode node, ForeignFiles files)
    {
        if (files.NameOf(node) is { } file)
        {
            return OrUnnamed(PascalCase(file));
        }

        if (IsComponent(node) && files.IsForeign(node))
        {
            return MakeSafe(node.GetPropertyName());
        }

        var words = new List<string>();
        for (JsonNode current = node; current.Parent is { } parent; current = parent)
        {
            if (parent is JsonArray)
            {
                words.Add(current.GetElementIndex().ToString(CultureInfo.InvariantCulture));
                continue;
            }

            string key = current.GetPropertyName();
            if (key is "$defs" or "definitions")
            {
                break;
            }

            words.Add(Word(key));
        }

        words.Reverse();
        return OrUnnamed(string.Concat(words));
    }

    private static string OrUnnamed(string name) => name.Length == 0 ? "Unnamed" : name;

    /// <summary>Whether a node stands where a file keeps the parts that it shares.</summary>
    private static bool IsComponent(JsonNode node)
    {
        if (node.Parent is not JsonObject { Parent: JsonObject above } section)
        {
            return false;
        }

        return above.Parent is null
            ? section.GetPropertyName() is "definitions" or "$defs" or "parameters" or "responses"
            : above.Parent.Parent is null && above.Parent is JsonObject && above.GetPropertyName() == "components";
    }

    private static string Word(string token)
    {
        if (Words.TryGetValue(token, out string? word))
        {
            return word;
        }

        bool isStatusOrMediaType = token.All(char.IsDigit) || (token.Length > 0 && token[0] != '/' && token.Contains('/'));
        return isStatusOrMediaType ? "" : PascalCase(token);
    }

    private static string PascalCase(string token)
    {
        var word = new StringBuilder();
        bool isStart = true;
        foreach (char c in token)
        {
            bool isPart = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
            if (isPart)
            {
                word.Append(isStart ? char.ToUpperInvariant(c) : c);
            }

            isStart = !isPart;
        }

        return word.ToString();
    }
}
