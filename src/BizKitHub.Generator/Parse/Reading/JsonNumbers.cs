using System.Text.Json;
using System.Text.Json.Nodes;

namespace BizKitHub.Generator.Parse.Reading;

/// <summary>
/// Numbers that keep the text they were written with: <c>1.50</c> stays 1.50 and <c>1e999</c> is no error, because
/// nobody converts it. Documents repeat few numbers very often, so each text is parsed once.
/// </summary>
internal sealed class JsonNumbers
{
    private readonly Dictionary<string, JsonElement> _parsed = new(StringComparer.Ordinal);

    /// <param name="text">A number as JSON writes it.</param>
    public JsonNode Create(string text)
    {
        if (!_parsed.TryGetValue(text, out JsonElement element))
        {
            using var document = JsonDocument.Parse(text);
            _parsed.Add(text, element = document.RootElement.Clone());
        }

        return JsonValue.Create(element)!;
    }
}
