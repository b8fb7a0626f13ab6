namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Diagnostics.CodeAnalysis;
using global::System.Runtime.CompilerServices;

/// <summary>Refuses arguments that no method works with.</summary>
internal static class Arguments
{
    public static void ThrowIfNull([NotNull] object? argument, [CallerArgumentExpression("argument")] string? name = null)
    {
        if (argument is null)
        {
            throw new ArgumentNullException(name);
        }
    }

    public static void ThrowIfNullOrWhiteSpace([NotNull] string? argument, [CallerArgumentExpression("argument")] string? name = null)
    {
        ThrowIfNull(argument, name);
        if (string.IsNullOrWhiteSpace(argument))
        {
            throw new ArgumentException("The value cannot be an empty string or composed entirely of whitespace.", name);
        }
    }
}
