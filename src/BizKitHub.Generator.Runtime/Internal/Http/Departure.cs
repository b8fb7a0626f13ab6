namespace BizKitHub.Generator.Runtime.Internal;

/// <summary>A way in which an answer departs from the contract.</summary>
/// <param name="Kind">One of the constants here.</param>
/// <param name="Field">The type and its property, the type of a value, or a status. Never a value.</param>
internal readonly record struct Departure(string Kind, string Field)
{
    public const string UnknownField = "unknown_field";

    public const string UnknownValue = "unknown_value";

    public const string MissingField = "missing_field";

    public const string UndeclaredStatus = "undeclared_status";
}
