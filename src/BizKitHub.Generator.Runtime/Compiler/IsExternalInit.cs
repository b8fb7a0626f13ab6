namespace System.Runtime.CompilerServices;

/// <summary>Marks setters that only initializers call.</summary>
internal static class IsExternalInit
{
}
