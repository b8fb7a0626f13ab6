namespace BizKitHub.Generator.Runtime;

/// <summary>Marks one of the values that the contract lists. Analyzers read it to know them all.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Property)]
public sealed class ApiValueAttribute : global::System.Attribute
{
    /// <summary>Marks a value.</summary>
    /// <param name="value">The value on the wire; a number in its invariant form.</param>
    public ApiValueAttribute(string value) => Value = value;

    /// <summary>The value on the wire; a number in its invariant form.</summary>
    public string Value { get; }
}
