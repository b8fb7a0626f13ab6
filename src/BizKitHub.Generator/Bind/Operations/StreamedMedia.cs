namespace BizKitHub.Generator.Bind.Operations;

/// <summary>The media types of answers that arrive item by item, under all the names that they go by.</summary>
internal static class StreamedMedia
{
    internal enum Kind
    {
        Events,
        Lines,
        Sequence,
    }

    /// <returns>Null for everything that arrives as a whole.</returns>
    public static Kind? KindOf(string mediaType) => MediaTypes.Name(mediaType) switch
    {
        "text/event-stream" => Kind.Events,
        "application/x-ndjson" or "application/ndjson" or "application/jsonl" or "application/x-jsonl" or "application/jsonlines"
            or "application/x-jsonlines" or "application/json-lines" or "application/stream+json" or "application/x-json-stream" => Kind.Lines,
        "application/json-seq" => Kind.Sequence,
        var name when name.EndsWith("+json-seq", StringComparison.Ordinal) => Kind.Sequence,
        var name when name.EndsWith("+ndjson", StringComparison.Ordinal) || name.EndsWith("+jsonl", StringComparison.Ordinal) => Kind.Lines,
        _ => null,
    };
}
