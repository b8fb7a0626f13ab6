namespace BizKitHub.Generator.Model;

/// <param name="Style">How the value becomes text.</param>
/// <param name="IsExploded">Whether items and properties are parts of their own.</param>
/// <param name="IsStructured">Whether the value is written by way of its JSON; otherwise it is a value with one text, or a list of such.</param>
/// <param name="AllowsReserved">Whether reserved characters stay as they are.</param>
/// <param name="AllowsEmpty">Whether an empty list is sent as an empty value.</param>
internal sealed record ParameterFormat(
    SerializationStyle Style,
    bool IsExploded,
    bool IsStructured,
    bool AllowsReserved = false,
    bool AllowsEmpty = false);
