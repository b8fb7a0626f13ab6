namespace BizKitHub.Generator.Runtime.Internal;

using global::System.Text.Json;

/// <summary>A case of a union that nothing but an attempt can tell.</summary>
internal readonly struct JsonCase<T>
{
    private readonly string[] _names;

    /// <param name="read">Reads the case, or refuses the value.</param>
    /// <param name="names">The properties that an object of the case has; none where it may have any.</param>
    public JsonCase(JsonRead<T> read, params string[] names)
    {
        Read = read;
        _names = names;
    }

    public JsonRead<T> Read { get; }

    /// <summary>Whether the case has a place for every property of the value.</summary>
    public bool HoldsAll(Utf8JsonReader reader)
    {
        if (_names.Length == 0 || reader.TokenType != JsonTokenType.StartObject)
        {
            return true;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!IsKnown(in reader))
            {
                return false;
            }

            reader.Read();
            reader.Skip();
        }

        return true;
    }

    private bool IsKnown(in Utf8JsonReader reader)
    {
        foreach (string name in _names)
        {
            if (reader.ValueTextEquals(name))
            {
                return true;
            }
        }

        return false;
    }
}
