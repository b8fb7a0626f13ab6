namespace System.Runtime.CompilerServices;

/// <summary>Marks members that initializers must set.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Class | global::System.AttributeTargets.Struct | global::System.AttributeTargets.Field | global::System.AttributeTargets.Property)]
internal sealed class RequiredMemberAttribute : global::System.Attribute
{
}
