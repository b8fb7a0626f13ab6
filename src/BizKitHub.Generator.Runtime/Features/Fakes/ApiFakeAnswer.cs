namespace BizKitHub.Generator.Runtime;

using global::BizKitHub.Generator.Runtime.Internal;

/// <summary>An answer of a fake that is not, or not only, a value of the contract.</summary>
public sealed class ApiFakeAnswer
{
    private readonly global::System.Func<global::System.Net.Http.HttpResponseMessage> _make;

    private ApiFakeAnswer(global::System.Func<global::System.Net.Http.HttpResponseMessage> make) => _make = make;

    /// <summary>A status without a body.</summary>
    /// <param name="status">For example <see cref="global::System.Net.HttpStatusCode.ServiceUnavailable"/>.</param>
    /// <param name="retryAfter">How long the caller is asked to wait; in whole seconds.</param>
    /// <returns>The answer.</returns>
    public static ApiFakeAnswer Status(global::System.Net.HttpStatusCode status, global::System.TimeSpan? retryAfter = null)
    {
        ApiFakeAnswer answer = Of((int)status, null, global::System.Array.Empty<byte>());
        return retryAfter is { } wait
            ? answer.WithHeader("Retry-After", global::System.Math.Ceiling(wait.TotalSeconds).ToString(global::System.Globalization.CultureInfo.InvariantCulture))
            : answer;
    }

    /// <summary>A status with a text as its body.</summary>
    /// <param name="status">The status.</param>
    /// <param name="text">The body, for example of JSON.</param>
    /// <param name="mediaType">The media type of the body.</param>
    /// <returns>The answer.</returns>
    public static ApiFakeAnswer Text(global::System.Net.HttpStatusCode status, string text, string mediaType = "application/json") =>
        Of((int)status, mediaType, global::System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Whatever you make: for streams, files and all else.</summary>
    /// <param name="message">Makes the answer, anew for each call.</param>
    /// <returns>The answer.</returns>
    public static ApiFakeAnswer Message(global::System.Func<global::System.Net.Http.HttpResponseMessage> message)
    {
#if NET
        global::System.ArgumentNullException.ThrowIfNull(message);
#else
        Arguments.ThrowIfNull(message);
#endif
        return new(message);
    }

    /// <summary>The same with one more header.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">Its text.</param>
    /// <returns>The answer.</returns>
    public ApiFakeAnswer WithHeader(string name, string value) => new(() =>
    {
        global::System.Net.Http.HttpResponseMessage message = _make();
        if (!message.Headers.TryAddWithoutValidation(name, value))
        {
            message.Content.Headers.TryAddWithoutValidation(name, value);
        }

        return message;
    });

    internal static ApiFakeAnswer Of(int status, string? mediaType, byte[] body) => new(() =>
    {
        var message = new global::System.Net.Http.HttpResponseMessage((global::System.Net.HttpStatusCode)status) { Content = new global::System.Net.Http.ByteArrayContent(body) };
        if (mediaType is not null)
        {
            message.Content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        }

        return message;
    });

    /// <summary>An example, which is written as it goes over the wire.</summary>
    internal static ApiFakeAnswer Of(int status, string? mediaType, string text) => Of(status, mediaType, global::System.Text.Encoding.UTF8.GetBytes(text));

    internal static ApiFakeAnswer Empty(int status) => Of(status, null, global::System.Array.Empty<byte>());

    internal static ApiFakeAnswer Json<T>(int status, string mediaType, T value, JsonWrite<T> write) => Of(status, mediaType, ToBytes(value, write));

    internal static ApiFakeAnswer TextOrNothing(int status, string mediaType, string? text) => text is null ? Empty(204) : Of(status, mediaType, text);

    internal static ApiFakeAnswer BytesOrNothing(int status, string mediaType, byte[]? bytes) => bytes is null ? Empty(204) : Of(status, mediaType, bytes);

    /// <summary>Items one after the other, each between two texts.</summary>
    internal static ApiFakeAnswer Items<T>(string mediaType, global::System.Collections.Generic.IEnumerable<T> items, JsonWrite<T> write, string before, string after)
    {
        var text = new global::System.Text.StringBuilder();
        foreach (T item in items)
        {
            text.Append(before).Append(global::System.Text.Encoding.UTF8.GetString(ToBytes(item, write))).Append(after);
        }

        return Of(200, mediaType, text.ToString());
    }

    internal global::System.Net.Http.HttpResponseMessage ToMessage() => _make();

    private static byte[] ToBytes<T>(T value, JsonWrite<T> write)
    {
#if NET
        var bytes = new global::System.Buffers.ArrayBufferWriter<byte>();
#else
        var bytes = new ArrayBufferWriter<byte>();
#endif
        global::System.Text.Json.Utf8JsonWriter writer = JsonWriters.Rent(bytes);
        write(writer, value);
        writer.Flush();
        JsonWriters.GiveBack(writer);
        return bytes.WrittenSpan.ToArray();
    }
}
