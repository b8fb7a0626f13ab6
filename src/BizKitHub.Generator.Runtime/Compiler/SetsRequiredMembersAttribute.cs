namespace System.Diagnostics.CodeAnalysis;

/// <summary>Marks constructors that set all that is required.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : global::System.Attribute
{
}
