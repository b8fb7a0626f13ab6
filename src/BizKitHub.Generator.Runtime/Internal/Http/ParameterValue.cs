namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Collections.Generic;
using global::System.Globalization;
using global::System.Text;
#if !NET
using DateOnly = global::System.DateTime;
using TimeOnly = global::System.TimeSpan;
#endif

/// <summary>
/// The text that a parameter's value has on the wire, in a path, a query, a header or a cookie alike.
/// Any type that a parameter may have turns into one; <see langword="null"/> stays absent.
/// </summary>
internal readonly struct ParameterValue
{
    private ParameterValue(string? text) => Text = text;

    public string? Text { get; }

    public static implicit operator ParameterValue(string? value) => new(value);

    public static implicit operator ParameterValue(bool? value) => new(value switch
    {
        true => "true",
        false => "false",
        null => null,
    });

    public static implicit operator ParameterValue(int? value) => new(value?.ToString(CultureInfo.InvariantCulture));

    public static implicit operator ParameterValue(long? value) => new(value?.ToString(CultureInfo.InvariantCulture));

    public static implicit operator ParameterValue(decimal? value) => new(value?.ToString(CultureInfo.InvariantCulture));

    public static implicit operator ParameterValue(double? value) => new(value?.ToString(CultureInfo.InvariantCulture));

    public static implicit operator ParameterValue(float? value) => new(value?.ToString(CultureInfo.InvariantCulture));

    public static implicit operator ParameterValue(Guid? value) => new(value?.ToString());

    public static implicit operator ParameterValue(Uri? value) => new(value?.OriginalString);

    /// <summary>Bytes travel as Base64, as they do in JSON.</summary>
    public static implicit operator ParameterValue(ReadOnlyMemory<byte>? value) => new(value is { } bytes ? Convert.ToBase64String(bytes.Span) : null);

    public static implicit operator ParameterValue(DateTimeOffset? value)
    {
        Span<byte> text = stackalloc byte[Rfc3339.MaxLength];
        return value is { } moment ? Ascii(text[..Rfc3339.Write(moment, text)]) : default;
    }

    public static implicit operator ParameterValue(DateOnly? value)
    {
        Span<byte> text = stackalloc byte[Rfc3339.MaxLength];
        return value is { } date ? Ascii(text[..Rfc3339.Write(date, text)]) : default;
    }

    public static implicit operator ParameterValue(TimeOnly? value)
    {
        Span<byte> text = stackalloc byte[Rfc3339.MaxLength];
        return value is { } time ? Ascii(text[..Rfc3339.Write(time, text)]) : default;
    }

    /// <summary>Several values as one text; absent when there are none.</summary>
    public static ParameterValue Join<T>(IReadOnlyList<T>? values, char separator, Func<T, ParameterValue> convert)
    {
        if (values is null or { Count: 0 })
        {
            return default;
        }

        var text = new StringBuilder();
        for (int index = 0; index < values.Count; index++)
        {
            if (index > 0)
            {
                text.Append(separator);
            }

            text.Append(convert(values[index]).Text);
        }

        return new(text.ToString());
    }

    private static ParameterValue Ascii(ReadOnlySpan<byte> text) => new(Encoding.ASCII.GetString(text));
}
