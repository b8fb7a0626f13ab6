namespace BizKitHub.Generator.Runtime.Internal;

using global::System.Text.Json;

/// <summary>
/// Says how JSON departs from the contract. It names types, properties and kinds of tokens;
/// a value never gets into a message.
/// </summary>
internal static class JsonErrors
{
    public static JsonException Missing(string type, string wireName) =>
        new($"The required property '{wireName}' of {type} is missing.");

    /// <param name="type">The tuple.</param>
    /// <param name="position">Counted from zero.</param>
    public static JsonException MissingItem(string type, int position) =>
        new($"The array has no item at the position {position}, which {type} requires.");

    /// <inheritdoc cref="MissingItem"/>
    public static JsonException WrongItem(string type, int position) =>
        new($"The item at the position {position} of {type} does not have its one allowed value.");

    /// <inheritdoc cref="MissingItem"/>
    public static JsonException GapBefore(string type, int position) =>
        new($"{type} has a value for the position {position} but none for one before it, and an array has no gaps.");

    public static JsonException NoCase(string type) => new($"The value fits no case of {type}.");

    public static JsonException WrongConstant(string type, string wireName) =>
        new($"The property '{wireName}' of {type} does not have its one allowed value.");

    public static JsonException Unexpected(string expected, JsonTokenType found) =>
        new($"{expected} was expected, but {Describe(found)} was found.");

    public static JsonException NotA(string form) => new($"The value is not {form}.");

    private static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        JsonTokenType.Null => "null",
        JsonTokenType.PropertyName => "a property name",
        JsonTokenType.EndObject => "the end of an object",
        JsonTokenType.EndArray => "the end of an array",
        _ => "nothing",
    };
}
