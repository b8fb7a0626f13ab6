namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;

/// <summary>
/// The parts of a JSON value as texts: a string is what it says, everything else is its JSON. A <c>null</c> among the items
/// or properties is not there.
/// </summary>
internal static class JsonText
{
    public static bool IsNothing(JsonElement value) => value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;

    public static string Of(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    public static IEnumerable<JsonElement> Items(JsonElement list)
    {
        foreach (JsonElement item in list.EnumerateArray())
        {
            if (!IsNothing(item))
            {
                yield return item;
            }
        }
    }

    public static IEnumerable<JsonProperty> Properties(JsonElement value)
    {
        foreach (JsonProperty property in value.EnumerateObject())
        {
            if (!IsNothing(property.Value))
            {
                yield return property;
            }
        }
    }

    /// <summary>The items, or the properties' names and values in turn.</summary>
    public static IEnumerable<string> Flat(JsonElement value, Func<string, string> escape)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in Items(value))
            {
                yield return escape(Of(item));
            }

            yield break;
        }

        foreach (JsonProperty property in Properties(value))
        {
            yield return escape(property.Name);
            yield return escape(Of(property.Value));
        }
    }
}
