namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Buffers;
using global::System.Text.Encodings.Web;
using global::System.Text.Json;

/// <summary>
/// Writers of JSON, of which each thread keeps one for the next body. Letters of all languages stay as they are; what JSON
/// itself requires is escaped.
/// </summary>
internal static class JsonWriters
{
    /// <summary>Emitted code opens and closes what it writes; checking that again at each step would only take time.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    [ThreadStatic]
    private static Utf8JsonWriter? _idle;

    public static Utf8JsonWriter Rent(IBufferWriter<byte> output)
    {
        if (_idle is not { } writer)
        {
            return new Utf8JsonWriter(output, Options);
        }

        _idle = null;
        writer.Reset(output);
        return writer;
    }

    /// <summary>Takes back a writer whose output is flushed. One that failed midway is left to the collector.</summary>
    public static void GiveBack(Utf8JsonWriter writer) => _idle = writer;
}
