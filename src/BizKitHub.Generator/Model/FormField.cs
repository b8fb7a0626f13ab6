namespace BizKitHub.Generator.Model;

/// <summary>A field of a form that is not written in the usual way.</summary>
/// <param name="WireName">The property.</param>
/// <param name="Style">How its value is written.</param>
/// <param name="IsExploded">Whether items and properties are fields of their own.</param>
internal sealed record FormField(string WireName, SerializationStyle Style, bool IsExploded);
