using System.Globalization;
using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Reading;

namespace BizKitHub.Generator.Parse.Repairs;

/// <summary>Where a value stands in the tree, and by what name a message calls it.</summary>
/// <param name="Parent">The mapping or list around it.</param>
/// <param name="Key">Its key, or its index as text.</param>
/// <param name="Value">The value.</param>
/// <param name="Field">The field of the specification that it is, or that it is an entry of.</param>
internal readonly record struct Place(JsonNode Parent, string Key, JsonNode? Value, string Field)
{
    public Place(JsonArray parent, int index, JsonNode? value, string field)
        : this(parent, index.ToString(CultureInfo.InvariantCulture), value, field) => IsEntry = true;

    /// <summary>Whether it stands in a list or under a key that the author chose.</summary>
    public bool IsEntry { get; init; }

    public string Subject => IsEntry && Field != Key ? $"An entry of `{Excerpt.Of(Field)}`" : $"`{Excerpt.Of(Field)}`";

    public SourceMark Mark(SourceMap map) => map.Of(Parent, Key, Value);
}
