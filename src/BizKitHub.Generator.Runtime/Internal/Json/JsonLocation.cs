namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Collections.Generic;
using global::System.Globalization;
using global::System.Text;
using global::System.Text.Json;

/// <summary>
/// Finds, after a failure, the path of a value from its place in the text: <c>$.items[3].email</c>. Readers therefore need
/// not keep track of it. A property name that is no plain identifier may itself be data, and shows as an asterisk.
/// </summary>
internal static class JsonLocation
{
    private const int LongestName = 64;

    public static string Find(ReadOnlySpan<byte> json, long position)
    {
        var parents = new List<(string? Name, int Index)>();
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read() && Step(ref reader, parents, position))
            {
            }
        }
        catch (JsonException)
        {
            // The text ends or breaks here: what was found so far is the place.
        }

        return Format(parents);
    }

    /// <summary>False when the value at the position is reached.</summary>
    private static bool Step(ref Utf8JsonReader reader, List<(string? Name, int Index)> parents, long position)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                parents[^1] = (PlainName(ref reader), -1);
                return true;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                parents.RemoveAt(parents.Count - 1);
                return reader.TokenStartIndex < position;
        }

        if (parents.Count > 0 && parents[^1].Name is null)
        {
            parents[^1] = (null, parents[^1].Index + 1);
        }

        if (reader.TokenStartIndex >= position)
        {
            return false;
        }

        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            parents.Add((null, -1));
        }

        return true;
    }

    private static string PlainName(ref Utf8JsonReader reader)
    {
        if (reader.ValueIsEscaped || reader.ValueSpan.Length is 0 or > LongestName)
        {
            return "*";
        }

        string name = Encoding.UTF8.GetString(reader.ValueSpan);
        foreach (char symbol in name)
        {
            if (symbol is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-'))
            {
                return "*";
            }
        }

        return name;
    }

    private static string Format(List<(string? Name, int Index)> parents)
    {
        var path = new StringBuilder("$");
        foreach ((string? name, int index) in parents)
        {
            if (name is not null)
            {
                path.Append('.').Append(name);
            }
            else if (index >= 0)
            {
                path.Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']');
            }
        }

        return path.ToString();
    }
}
