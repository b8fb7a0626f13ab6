using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Parse.Reading;

/// <summary>Where a value stands in the text, and the key in front of it.</summary>
/// <param name="Key">Empty for the root and for the items of a list.</param>
/// <param name="Value">Empty where nothing is written, as after <c>key:</c>.</param>
internal readonly record struct SourceMark(TextSpan Key, TextSpan Value)
{
    /// <summary>What to underline when something is wrong with the value: a mapping is shown by its key, not as a whole.</summary>
    public TextSpan Focus(JsonNode? node)
    {
        bool isShownByKey = node is JsonObject or JsonArray || Value.IsEmpty;
        return isShownByKey && !Key.IsEmpty ? Key : Value;
    }

    /// <summary>The same places in a text that begins later. Without a key there is none to move.</summary>
    public SourceMark Shifted(int start) => new(
        Key.IsEmpty ? Key : new TextSpan(Key.Start + start, Key.Length),
        new TextSpan(Value.Start + start, Value.Length));
}
