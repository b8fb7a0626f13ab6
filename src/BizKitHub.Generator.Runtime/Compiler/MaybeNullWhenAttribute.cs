namespace System.Diagnostics.CodeAnalysis;

/// <summary>Says of which result a value may be null.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Parameter)]
internal sealed class MaybeNullWhenAttribute : global::System.Attribute
{
    public MaybeNullWhenAttribute(bool returnValue) => ReturnValue = returnValue;

    public bool ReturnValue { get; }
}
