namespace BizKitHub.Generator.Runtime.Internal;

using global::System;

/// <summary>What parts of texts can do since .NET 8.</summary>
internal static class SpanExtensions
{
    public static bool Contains(this ReadOnlySpan<byte> bytes, byte value) => bytes.IndexOf(value) >= 0;

    public static bool ContainsAny(this ReadOnlySpan<char> text, char[] values) => text.IndexOfAny(values) >= 0;

    public static bool ContainsAnyExceptInRange(this ReadOnlySpan<char> text, char first, char last)
    {
        foreach (char symbol in text)
        {
            if (symbol < first || symbol > last)
            {
                return true;
            }
        }

        return false;
    }

    public static ReadOnlySpan<byte> Trim(this ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> values)
    {
        int start = 0;
        int end = bytes.Length;
        while (start < end && values.IndexOf(bytes[start]) >= 0)
        {
            start++;
        }

        while (end > start && values.IndexOf(bytes[end - 1]) >= 0)
        {
            end--;
        }

        return bytes.Slice(start, end - start);
    }
}
