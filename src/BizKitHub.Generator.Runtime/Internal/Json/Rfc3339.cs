namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Globalization;
#if !NET
using DateOnly = global::System.DateTime;
using TimeOnly = global::System.TimeSpan;
#endif

/// <summary>
/// Dates and times as RFC 3339 writes them. Reading is lenient where servers are: the separator may be a space, the time
/// may be missing, seconds too, an offset may be written <c>+01:00</c>, <c>+0100</c> or <c>+01</c>, and a missing offset
/// means UTC whatever the machine's time zone is. A leap second is the first moment of the next minute; digits beyond
/// the seventh of a second are dropped.
/// </summary>
internal static class Rfc3339
{
    /// <summary>As many bytes as any of the written forms may need.</summary>
    public const int MaxLength = 33;

    private const int FractionStart = 20;
    private const int FractionEnd = 27;

    /// <summary>The widest offset that <see cref="DateTimeOffset"/> knows, in minutes.</summary>
    private const int WidestOffset = 14 * 60;

    public static bool TryReadDateTime(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (!TryTakeDate(ref text, out DateOnly date))
        {
            return false;
        }

        long time = 0;
        int offset = 0;
        if (!text.IsEmpty && !(TryTakeSeparator(ref text) && TryTakeTime(ref text, out time) && TryTakeOffset(ref text, out offset)))
        {
            return false;
        }

#if NET
        return text.IsEmpty && TryCombine(date.ToDateTime(TimeOnly.MinValue).Ticks + time, offset, out value);
#else
        return text.IsEmpty && TryCombine(date.Ticks + time, offset, out value);
#endif
    }

    public static bool TryReadDate(ReadOnlySpan<byte> text, out DateOnly value) =>
        TryTakeDate(ref text, out value) && text.IsEmpty;

    /// <summary>A time of day has no offset here: only <c>Z</c> is accepted, any other offset would be lost.</summary>
    public static bool TryReadTime(ReadOnlySpan<byte> text, out TimeOnly value)
    {
        value = default;
        if (!TryTakeTime(ref text, out long time) || time >= TimeSpan.TicksPerDay)
        {
            return false;
        }

        value = new TimeOnly(time);
        return text.IsEmpty || (TryTake(ref text, 'Z', 'z') && text.IsEmpty);
    }

    /// <summary>
    /// A moment in UTC gets three digits of a second at least and <c>Z</c>, as JavaScript writes it; one with an offset
    /// gets the digits it needs. No digit that counts is lost. Returns the number of bytes written.
    /// </summary>
    public static int Write(DateTimeOffset value, Span<byte> destination)
    {
        value.TryFormat(destination, out _, "O", CultureInfo.InvariantCulture);
        bool utc = value.Offset == TimeSpan.Zero;
        int end = TrimZeros(destination, FractionEnd, utc ? FractionStart + 3 : FractionStart);
        if (utc)
        {
            destination[end] = (byte)'Z';
            return end + 1;
        }

        destination[FractionEnd..MaxLength].CopyTo(destination[end..]);
        return end + MaxLength - FractionEnd;
    }

    public static int Write(DateOnly value, Span<byte> destination)
    {
#if NET
        value.TryFormat(destination, out int length, "O", CultureInfo.InvariantCulture);
#else
        value.TryFormat(destination, out int length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
#endif
        return length;
    }

    /// <summary>Writes the digits of a second that count, and none when there are none.</summary>
    public static int Write(TimeOnly value, Span<byte> destination)
    {
#if NET
        value.TryFormat(destination, out int length, "O", CultureInfo.InvariantCulture);
#else
        if (value < TimeSpan.Zero || value.Ticks >= TimeSpan.TicksPerDay)
        {
            throw new ArgumentOutOfRangeException(nameof(value), "A time of day is less than a day, and not negative.");
        }

        value.TryFormat(destination, out int length, "hh\\:mm\\:ss\\.fffffff", CultureInfo.InvariantCulture);
#endif
        return TrimZeros(destination, length, "hh:mm:ss.".Length);
    }

    private static bool TryCombine(long localTicks, int offset, out DateTimeOffset value)
    {
        value = default;
        long utcTicks = localTicks - (offset * TimeSpan.TicksPerMinute);
        if (localTicks > DateTime.MaxValue.Ticks || utcTicks < 0 || utcTicks > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = Math.Abs(offset) > WidestOffset
            ? new DateTimeOffset(utcTicks, TimeSpan.Zero)
            : new DateTimeOffset(localTicks, TimeSpan.FromTicks(offset * TimeSpan.TicksPerMinute));
        return true;
    }

    private static bool TryTakeDate(ref ReadOnlySpan<byte> text, out DateOnly date)
    {
        date = default;
        if (!TryTakeNumber(ref text, 4, out int year) || !TryTake(ref text, '-', '-')
            || !TryTakeNumber(ref text, 2, out int month) || !TryTake(ref text, '-', '-')
            || !TryTakeNumber(ref text, 2, out int day)
            || year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    private static bool TryTakeTime(ref ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (!TryTakeNumber(ref text, 2, out int hour) || hour > 23 || !TryTake(ref text, ':', ':')
            || !TryTakeNumber(ref text, 2, out int minute) || minute > 59)
        {
            return false;
        }

        ticks = (hour * TimeSpan.TicksPerHour) + (minute * TimeSpan.TicksPerMinute);
        if (!TryTake(ref text, ':', ':'))
        {
            return true;
        }

        if (!TryTakeNumber(ref text, 2, out int second) || second > 60)
        {
            return false;
        }

        ticks += second * TimeSpan.TicksPerSecond;
        return !TryTake(ref text, '.', '.') || TryTakeFraction(ref text, ref ticks);
    }

    private static bool TryTakeFraction(ref ReadOnlySpan<byte> text, ref long ticks)
    {
        int digits = 0;
        for (long unit = TimeSpan.TicksPerSecond / 10; digits < text.Length && text[digits] is >= (byte)'0' and <= (byte)'9'; unit /= 10)
        {
            ticks += (text[digits++] - '0') * unit;
        }

        text = text[digits..];
        return digits > 0;
    }

    private static bool TryTakeOffset(ref ReadOnlySpan<byte> text, out int minutes)
    {
        minutes = 0;
        if (text.IsEmpty || TryTake(ref text, 'Z', 'z'))
        {
            return true;
        }

        int sign = text[0] == '-' ? -1 : 1;
        if (!TryTake(ref text, '+', '-') || !TryTakeNumber(ref text, 2, out int hours) || hours > 23)
        {
            return false;
        }

        bool hasColon = TryTake(ref text, ':', ':');
        int rest = 0;
        if ((hasColon || !text.IsEmpty) && (!TryTakeNumber(ref text, 2, out rest) || rest > 59))
        {
            return false;
        }

        minutes = sign * ((hours * 60) + rest);
        return true;
    }

    private static bool TryTakeSeparator(ref ReadOnlySpan<byte> text) => TryTake(ref text, 'T', 't') || TryTake(ref text, ' ', ' ');

    private static bool TryTake(ref ReadOnlySpan<byte> text, char one, char other)
    {
        if (text.IsEmpty || (text[0] != one && text[0] != other))
        {
            return false;
        }

        text = text[1..];
        return true;
    }

    private static bool TryTakeNumber(ref ReadOnlySpan<byte> text, int digits, out int number)
    {
        number = 0;
        if (text.Length < digits)
        {
            return false;
        }

        for (int index = 0; index < digits; index++)
        {
            if (text[index] is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            number = (number * 10) + (text[index] - '0');
        }

        text = text[digits..];
        return true;
    }

    /// <summary>Cuts zeros off the end of a fraction, and its point when nothing is left of it.</summary>
    private static int TrimZeros(ReadOnlySpan<byte> text, int end, int shortest)
    {
        while (end > shortest && text[end - 1] == '0')
        {
            end--;
        }

        return text[end - 1] == '.' ? end - 1 : end;
    }
}
