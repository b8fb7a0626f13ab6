namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Text.Json;

/// <summary>
/// What the body of a failed answer says, in any of the forms that servers use: an object <c>error</c> with code, message
/// and description, a text <c>error</c>, the same members at the top, or problem details (RFC 9457). A body of another
/// form, such as HTML, says nothing.
/// </summary>
internal sealed class RefusalDetails
{
    private static readonly RefusalDetails None = new();

    public string? Code { get; private init; }

    public string? Message { get; private init; }

    public string? Description { get; private init; }

    public TimeSpan? RetryAfter { get; private init; }

    public static RefusalDetails Read(ReadOnlyMemory<byte> body) => Read(body, static _ => true);

    /// <summary>
    /// The same for an answer that came with success: it counts only where it calls itself a failure, since code, title and
    /// message are also what data is called.
    /// </summary>
    public static RefusalDetails ReadDespiteSuccess(ReadOnlyMemory<byte> body) => Read(body, CallsItselfFailure);

    private static RefusalDetails Read(ReadOnlyMemory<byte> body, Func<JsonElement, bool> counts)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object && counts(document.RootElement) ? Read(document.RootElement) : None;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // No JSON, or texts in it that are no Unicode.
            return None;
        }
    }

    private static bool CallsItselfFailure(JsonElement root) =>
        (root.TryGetProperty("error", out JsonElement error) && error.ValueKind is JsonValueKind.Object or JsonValueKind.String)
        || root.TryGetProperty("errorCode", out _)
        || (root.TryGetProperty("success", out JsonElement success) && success.ValueKind == JsonValueKind.False);

    private static RefusalDetails Read(JsonElement root)
    {
        JsonElement error = root.TryGetProperty("error", out JsonElement inner) && inner.ValueKind == JsonValueKind.Object ? inner : root;
        string? text = Text(root, "error");
        bool textIsCode = text is not null && !text.Contains(' ', StringComparison.Ordinal);
        return new RefusalDetails
        {
            Code = Text(error, "code") ?? Text(error, "errorCode") ?? Text(root, "code") ?? Text(root, "errorCode") ?? (textIsCode ? text : null),
            Message = Text(error, "message") ?? Text(error, "title") ?? Text(root, "message") ?? Text(root, "title") ?? (textIsCode ? null : text),
            Description = Text(error, "description") ?? Text(error, "detail") ?? Text(root, "detail") ?? Text(root, "error_description"),
            RetryAfter = Seconds(error, "retry_after") ?? Seconds(root, "retry_after"),
        };
    }

    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out JsonElement value) ? value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        }
        : null;

    private static TimeSpan? Seconds(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number
        && value.TryGetInt32(out int seconds) && seconds >= 0
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
