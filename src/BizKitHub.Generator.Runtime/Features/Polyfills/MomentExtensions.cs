namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Globalization;

/// <summary>Moments as bytes of ASCII.</summary>
internal static class MomentExtensions
{
    public static bool TryFormat(this DateTimeOffset value, Span<byte> destination, out int length, string format, CultureInfo culture) =>
        Write(value.ToString(format, culture), destination, out length);

    public static bool TryFormat(this DateTime value, Span<byte> destination, out int length, string format, CultureInfo culture) =>
        Write(value.ToString(format, culture), destination, out length);

    public static bool TryFormat(this TimeSpan value, Span<byte> destination, out int length, string format, CultureInfo culture) =>
        Write(value.ToString(format, culture), destination, out length);

    private static bool Write(string text, Span<byte> destination, out int length)
    {
        for (int index = 0; index < text.Length; index++)
        {
            destination[index] = (byte)text[index];
        }

        length = text.Length;
        return true;
    }
}
