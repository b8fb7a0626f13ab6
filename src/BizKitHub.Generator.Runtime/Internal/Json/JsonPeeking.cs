namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Diagnostics.CodeAnalysis;
using global::System.Text.Json;

/// <summary>
/// Looks into an object before it is read, to tell the case of a union. The peeking readers are copies, so the caller's stays where
/// it is. Of equal names the first counts; anything but an object has no properties.
/// </summary>
internal static class JsonPeeking
{
    /// <summary>The property's boolean; <see langword="null"/> when it is absent or of another kind.</summary>
    public static bool? PeekBoolean(Utf8JsonReader reader, ReadOnlySpan<byte> property) =>
        !Find(ref reader, property) ? null : reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            _ => null,
        };

    /// <summary>The property's text where it is one of the known ones; <see langword="null"/> when it is not, or absent, or of another kind.</summary>
    public static string? PeekString(Utf8JsonReader reader, ReadOnlySpan<byte> property, JsonValues known) =>
        Find(ref reader, property) ? known.Find(ref reader) : null;

    /// <summary>The property's number; <see langword="null"/> when it is absent, of another kind, or larger than any constant.</summary>
    public static decimal? PeekNumber(Utf8JsonReader reader, ReadOnlySpan<byte> property) =>
        Find(ref reader, property) && reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal value) ? value : null;

    /// <summary>Whether the property is there, be it <c>null</c>.</summary>
    public static bool PeekHas(Utf8JsonReader reader, ReadOnlySpan<byte> property) => Find(ref reader, property);

    /// <summary>
    /// Tries one case after another, each from the same place; the first that can be read moves the reader. Cases that
    /// would leave out a property of the value are tried when no other fits, and with tolerance, where there is any, only when
    /// none fits without.
    /// </summary>
    public static T ReadFirstFit<T>(ref Utf8JsonReader reader, string type, JsonCase<T>[] cases) =>
        (JsonTolerance.IsOn && TryReadStrictly(ref reader, cases, out T? value)) || TryRead(ref reader, cases, out value)
            ? value
            : throw JsonErrors.NoCase(type);

    private static bool TryReadStrictly<T>(ref Utf8JsonReader reader, JsonCase<T>[] cases, [MaybeNullWhen(false)] out T value)
    {
        bool fits = false;
        value = JsonTolerance.ReadStrictly(ref reader, (ref Utf8JsonReader strict) => (fits = TryRead(ref strict, cases, out T? found)) ? found : default);
        return fits;
    }

    private static bool TryRead<T>(ref Utf8JsonReader reader, JsonCase<T>[] cases, [MaybeNullWhen(false)] out T value) =>
        TryRead(ref reader, cases, whole: true, out value) || TryRead(ref reader, cases, whole: false, out value);

    private static bool TryRead<T>(ref Utf8JsonReader reader, JsonCase<T>[] cases, bool whole, [MaybeNullWhen(false)] out T value)
    {
        foreach (JsonCase<T> one in cases)
        {
            if (one.HoldsAll(reader) != whole)
            {
                continue;
            }

            Utf8JsonReader attempt = reader;
            int heard = ContractDrift.Count;
            try
            {
                value = one.Read(ref attempt);
                reader = attempt;
                return true;
            }
            catch (JsonException)
            {
                // The value is none of this case; the next one may be it.
                ContractDrift.TakeBack(heard);
            }
        }

        value = default;
        return false;
    }

    private static bool Find(ref Utf8JsonReader reader, ReadOnlySpan<byte> property)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (JsonReading.NextProperty(ref reader, out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual(property))
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }
}
