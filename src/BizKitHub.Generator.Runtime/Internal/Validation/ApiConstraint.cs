namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Collections.Generic;
using global::System.Diagnostics.CodeAnalysis;
using global::System.Globalization;

/// <summary>
/// Checks a request's values against the constraints of the contract before it is sent. A refusal names the place, in the
/// names of the wire, and the broken rule, never the value. Absent values break no rule but <see cref="Required"/>.
/// Where it cannot be sure, the server decides.
/// </summary>
internal static class ApiConstraint
{
    public static void Required([NotNull] object? value, string path)
    {
        if (value is null)
        {
            throw Broken(path, "is required");
        }
    }

    /// <summary>Characters are counted as JSON Schema does: one outside the basic plane is one, not two.</summary>
    public static void Length(string? value, int minimum, int maximum, string path)
    {
        if (value is null)
        {
            return;
        }

        int length = CountCharacters(value);
        if (length < minimum)
        {
            throw Broken(path, $"must have at least {minimum} characters");
        }

        if (length > maximum)
        {
            throw Broken(path, $"must have at most {maximum} characters");
        }
    }

    public static void Pattern(string? value, ApiPattern pattern, string path)
    {
        if (value is not null && !pattern.Matches(value))
        {
            throw Broken(path, $"must match {pattern}");
        }
    }

    public static void Minimum<T>(T? value, T minimum, string path, bool exclusive = false)
        where T : struct, IComparable<T>
    {
        if (value is { } number && number.CompareTo(minimum) < (exclusive ? 1 : 0))
        {
            throw Broken(path, exclusive ? $"must be greater than {minimum}" : $"must be at least {minimum}");
        }
    }

    public static void Maximum<T>(T? value, T maximum, string path, bool exclusive = false)
        where T : struct, IComparable<T>
    {
        if (value is { } number && number.CompareTo(maximum) > (exclusive ? -1 : 0))
        {
            throw Broken(path, exclusive ? $"must be less than {maximum}" : $"must be at most {maximum}");
        }
    }

    public static void MultipleOf(long? value, long divisor, string path) => MultipleOf((decimal?)value, divisor, path);

    public static void MultipleOf(decimal? value, decimal divisor, string path)
    {
        if (value is { } number && number % divisor != 0)
        {
            throw Broken(path, $"must be a multiple of {divisor}");
        }
    }

    /// <summary>Counts in decimal, as 0.3 is no multiple of 0.1 in binary. Numbers beyond decimal pass.</summary>
    public static void MultipleOf(double? value, double divisor, string path)
    {
        if (value is { } number && Math.Abs(number) < 1e28)
        {
            MultipleOf((decimal)number, (decimal)divisor, path);
        }
    }

    /// <summary>Counts the items of a list or the entries of a map.</summary>
    public static void Items<T>(IReadOnlyCollection<T>? values, int minimum, int maximum, string path)
    {
        if (values?.Count < minimum)
        {
            throw Broken(path, $"must have at least {minimum} items");
        }

        if (values?.Count > maximum)
        {
            throw Broken(path, $"must have at most {maximum} items");
        }
    }

    public static void Unique<T>(IReadOnlyCollection<T>? values, string path)
    {
        if (values is not null && new HashSet<T>(values).Count != values.Count)
        {
            throw Broken(path, "must not have equal items");
        }
    }

    public static ArgumentException Broken(string path, FormattableString rule) =>
        Broken(path, rule.ToString(CultureInfo.InvariantCulture));

    public static ArgumentException Broken(string path, string rule)
    {
        int dot = path.IndexOf('.', StringComparison.Ordinal);
        return new ArgumentException($"{path} {rule}.", dot < 0 ? path : path[..dot]);
    }

    private static int CountCharacters(string value)
    {
        int count = value.Length;
        for (int index = 1; index < value.Length; index++)
        {
            if (char.IsSurrogatePair(value[index - 1], value[index]))
            {
                count--;
            }
        }

        return count;
    }
}
