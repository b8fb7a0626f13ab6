namespace BizKitHub.Generator.Runtime.Internal;

using global::System.Text.Json;

/// <summary>Texts that a value is likely to be. One of them is read without making another string of it.</summary>
internal sealed class JsonValues
{
    private readonly string[] _texts;
    private JsonNameTable? _table;

    public JsonValues(params string[] texts) => _texts = texts;

    /// <summary>The type whose values these are; <see langword="null"/> where any other is no news.</summary>
    public string? Type { get; init; }

    /// <summary>Any string; the known one where there is one.</summary>
    public string Read(ref Utf8JsonReader reader)
    {
        JsonReading.Expect(ref reader, JsonTokenType.String, "A string");
        return Find(ref reader) ?? ReadUnknown(ref reader);
    }

    private string ReadUnknown(ref Utf8JsonReader reader)
    {
        ContractDrift.UnknownValue(Type);
        return reader.GetString()!;
    }

    /// <summary>The known text that the string is; <see langword="null"/> for every other.</summary>
    public string? Find(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return null;
        }

        JsonNameTable table = _table ??= JsonNameTable.Of(_texts);
        int index = table.Find(JsonReading.Text(ref reader));
        return index < 0 ? null : _texts[index];
    }
}
