namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Buffers.Text;

/// <summary>
/// Durations as ISO 8601 writes them, such as <c>P1DT2H30M</c>. Years and months are refused: they have no fixed length.
/// </summary>
internal static class Iso8601Duration
{
    /// <summary>As many bytes as a written duration may need.</summary>
    public const int MaxLength = 40;

    private const int SecondDigits = 7;

    public static bool TryRead(ReadOnlySpan<byte> text, out TimeSpan value)
    {
        value = default;
        bool negative = TryTake(ref text, '-');
        if (!TryTake(ref text, 'P') || !TryTakeUnits(ref text, "WD", out decimal ticks, out bool hasDays))
        {
            return false;
        }

        if (TryTake(ref text, 'T'))
        {
            if (!TryTakeUnits(ref text, "HMS", out decimal time, out bool hasTime) || !hasTime)
            {
                return false;
            }

            ticks += time;
            hasDays = true;
        }

        ticks = negative ? -ticks : ticks;
        if (!text.IsEmpty || !hasDays || ticks < long.MinValue || ticks > long.MaxValue)
        {
            return false;
        }

        value = TimeSpan.FromTicks((long)ticks);
        return true;
    }

    /// <summary>Writes the units that are not zero, and <c>PT0S</c> when all are. Returns the number of bytes written.</summary>
    public static int Write(TimeSpan value, Span<byte> destination)
    {
        int length = 0;
        if (value < TimeSpan.Zero)
        {
            destination[length++] = (byte)'-';
        }

        // The lowest TimeSpan has no positive twin; unsigned it does.
        ulong ticks = unchecked(value.Ticks < 0 ? 0 - (ulong)value.Ticks : (ulong)value.Ticks);
        destination[length++] = (byte)'P';
        length += WriteUnit(ticks / TimeSpan.TicksPerDay, 'D', destination[length..]);
        ulong time = ticks % TimeSpan.TicksPerDay;
        if (time == 0 && ticks != 0)
        {
            return length;
        }

        destination[length++] = (byte)'T';
        length += WriteUnit(time / TimeSpan.TicksPerHour, 'H', destination[length..]);
        length += WriteUnit(time / TimeSpan.TicksPerMinute % 60, 'M', destination[length..]);
        ulong seconds = time % TimeSpan.TicksPerMinute;
        return seconds == 0 && ticks != 0 ? length : length + WriteSeconds(seconds, destination[length..]);
    }

    /// <summary>Each unit at most once and in the order given; only seconds may have a fraction.</summary>
    private static bool TryTakeUnits(ref ReadOnlySpan<byte> text, string units, out decimal ticks, out bool found)
    {
        ticks = 0;
        found = false;
        int next = 0;
        while (!text.IsEmpty && char.IsAsciiDigit((char)text[0]))
        {
            if (!Utf8Parser.TryParse(text, out decimal number, out int length, 'F') || length >= text.Length)
            {
                return false;
            }

            char unit = (char)text[length];
            int index = units.IndexOf(unit, next);
            if (index < 0 || number > (long.MaxValue / TicksOf(unit)) + 1 || (unit != 'S' && !decimal.IsInteger(number)))
            {
                return false;
            }

            ticks += decimal.Truncate(number * TicksOf(unit));
            text = text[(length + 1)..];
            next = index + 1;
            found = true;
        }

        return true;
    }

    private static long TicksOf(char unit) => unit switch
    {
        'W' => 7 * TimeSpan.TicksPerDay,
        'D' => TimeSpan.TicksPerDay,
        'H' => TimeSpan.TicksPerHour,
        'M' => TimeSpan.TicksPerMinute,
        _ => TimeSpan.TicksPerSecond,
    };

    private static int WriteUnit(ulong number, char unit, Span<byte> destination)
    {
        if (number == 0)
        {
            return 0;
        }

        Utf8Formatter.TryFormat(number, destination, out int length);
        destination[length] = (byte)unit;
        return length + 1;
    }

    private static int WriteSeconds(ulong ticks, Span<byte> destination)
    {
        Utf8Formatter.TryFormat(ticks / TimeSpan.TicksPerSecond, destination, out int length);
        ulong fraction = ticks % TimeSpan.TicksPerSecond;
        if (fraction != 0)
        {
            destination[length] = (byte)'.';
            Utf8Formatter.TryFormat(fraction, destination[(length + 1)..], out _, new('D', SecondDigits));
            length += 1 + SecondDigits;
            while (destination[length - 1] == '0')
            {
                length--;
            }
        }

        destination[length] = (byte)'S';
        return length + 1;
    }

    private static bool TryTake(ref ReadOnlySpan<byte> text, char symbol)
    {
        if (text.IsEmpty || text[0] != symbol)
        {
            return false;
        }

        text = text[1..];
        return true;
    }
}
