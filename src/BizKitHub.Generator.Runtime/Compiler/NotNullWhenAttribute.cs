namespace System.Diagnostics.CodeAnalysis;

/// <summary>Says of which result a value is not null.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute : global::System.Attribute
{
    public NotNullWhenAttribute(bool returnValue) => ReturnValue = returnValue;

    public bool ReturnValue { get; }
}
