namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;
#if !NET
using DateOnly = global::System.DateTime;
using TimeOnly = global::System.TimeSpan;
#endif

/// <summary>Reads values as <see cref="JsonReading"/> does, and <c>null</c>.</summary>
internal static class JsonNullables
{
    public static T? ReadNullable<T>(ref Utf8JsonReader reader, JsonRead<T> read)
        where T : class =>
        IsNull(in reader) ? null : read(ref reader);

    public static T? ReadNullableValue<T>(ref Utf8JsonReader reader, JsonRead<T> read)
        where T : struct =>
        IsNull(in reader) ? null : read(ref reader);

    public static IReadOnlyList<T>? ReadNullableList<T>(ref Utf8JsonReader reader, JsonRead<T> read) =>
        IsNull(in reader) ? null : JsonReading.ReadList(ref reader, read);

    public static IReadOnlyDictionary<string, T>? ReadNullableMap<T>(ref Utf8JsonReader reader, JsonRead<T> read) =>
        IsNull(in reader) ? null : JsonReading.ReadMap(ref reader, read);

    public static string? ReadNullableString(ref Utf8JsonReader reader) => IsNull(in reader) ? null : JsonReading.ReadString(ref reader);

    public static bool? ReadNullableBoolean(ref Utf8JsonReader reader) => IsNull(in reader) ? null : JsonReading.ReadBoolean(ref reader);

    public static int? ReadNullableInt32(ref Utf8JsonReader reader) => IsNull(in reader) ? null : JsonReading.ReadInt32(ref reader);

    public static long? ReadNullableInt64(ref Utf8JsonReader reader) => IsNull(in reader) ? null : JsonReading.ReadInt64(ref reader);

    public static decimal? ReadNullableDecimal(ref Utf8JsonReader reader) => IsNull(in reader) ? null : JsonReading.ReadDecimal(ref reader);

    public static double? ReadNullableDouble(ref Utf8JsonReader reader) => IsNull(in reader) ? null : JsonReading.ReadDouble(ref reader);

    public static float? ReadNullableSingle(ref Utf8JsonReader reader) => IsNull(in reader) ? null : JsonReading.ReadSingle(ref reader);

    public static DateTimeOffset? ReadNullableDateTimeOffset(ref Utf8JsonReader reader) =>
        IsNull(in reader) ? null : JsonReading.ReadDateTimeOffset(ref reader);

    public static DateOnly? ReadNullableDateOnly(ref Utf8JsonReader reader) => IsNull(in reader) ? null : JsonReading.ReadDateOnly(ref reader);

    public static TimeOnly? ReadNullableTimeOnly(ref Utf8JsonReader reader) => IsNull(in reader) ? null : JsonReading.ReadTimeOnly(ref reader);

    public static Guid? ReadNullableGuid(ref Utf8JsonReader reader) => IsNull(in reader) ? null : JsonReading.ReadGuid(ref reader);

    public static Uri? ReadNullableUri(ref Utf8JsonReader reader) => IsNull(in reader) ? null : JsonReading.ReadUri(ref reader);

    /// <remarks>A plain <c>null</c> would be a null array here, and so no bytes instead of none at all.</remarks>
    public static ReadOnlyMemory<byte>? ReadNullableBytes(ref Utf8JsonReader reader) =>
        IsNull(in reader) ? default(ReadOnlyMemory<byte>?) : JsonReading.ReadBytes(ref reader);

    private static bool IsNull(in Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null;
}
