namespace System.Diagnostics.CodeAnalysis;

/// <summary>Says that a value is not null afterwards.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Field | global::System.AttributeTargets.Parameter | global::System.AttributeTargets.Property | global::System.AttributeTargets.ReturnValue)]
internal sealed class NotNullAttribute : global::System.Attribute
{
}
