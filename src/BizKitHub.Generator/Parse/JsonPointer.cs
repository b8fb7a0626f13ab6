using System.Globalization;
using System.Text.Json.Nodes;

namespace BizKitHub.Generator.Parse;

/// <summary>Reads JSON pointers (RFC 6901), plain or as the fragment of a URI.</summary>
internal static class JsonPointer
{
    /// <summary>The tokens of <c>#/a/b</c> or <c>/a/b</c>, without their escapes.</summary>
    public static IEnumerable<string> Tokens(string pointer)
    {
        int start = pointer.IndexOf('/');
        if (start < 0)
        {
            return [];
        }

        return pointer.Substring(start + 1).Split('/').Select(Unescape);
    }

    /// <summary>The child that a token names; a token with percent signs is also tried without them, as URIs write it.</summary>
    /// <returns>False when there is no such child. The child itself may be null, as JSON's null is.</returns>
    public static bool TryStep(JsonNode? node, string token, out JsonNode? child)
    {
        child = null;
        switch (node)
        {
            case JsonObject mapping:
                return mapping.TryGetPropertyValue(token, out child)
                    || (token.IndexOf('%') >= 0 && mapping.TryGetPropertyValue(Uri.UnescapeDataString(token), out child));
            case JsonArray list:
                if (int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < list.Count)
                {
                    child = list[index];
                    return true;
                }

                return false;
            default:
                return false;
        }
    }

    public static string Escape(string token) => token.Replace("~", "~0").Replace("/", "~1");

    private static string Unescape(string token) => token.IndexOf('~') < 0 ? token : token.Replace("~1", "/").Replace("~0", "~");
}
