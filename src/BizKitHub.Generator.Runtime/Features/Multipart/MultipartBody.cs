namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Buffers;
using global::System.Collections.Generic;
using global::System.Net.Http;
using global::System.Text.Json;

/// <summary>
/// A body of parts, in the order in which they were added. Absent values are no parts. A body with files can be sent once,
/// because their streams can.
/// </summary>
internal sealed class MultipartBody : RequestBody
{
    private readonly List<MultipartPart> _parts = new();
    private readonly string _mediaType;

    private MultipartBody(string mediaType) => _mediaType = mediaType;

    public override bool Repeatable => !_parts.Exists(static part => part.Stream is not null);

    public static MultipartBody Of<T>(T value, Action<MultipartBody, T> write, string mediaType = "multipart/form-data")
    {
        var body = new MultipartBody(mediaType);
        write(body, value);
        return body;
    }

    public void AddText(string name, ParameterValue value, string? contentType = null)
    {
        if (value.Text is not null)
        {
            _parts.Add(MultipartPart.OfText(name, value.Text, contentType));
        }
    }

    /// <summary>Adds a part of the same name for each item.</summary>
    public void AddTexts<T>(string name, IReadOnlyList<T>? values, Func<T, ParameterValue> convert, string? contentType = null)
    {
        for (int index = 0; index < values?.Count; index++)
        {
            AddText(name, convert(values[index]), contentType);
        }
    }

    /// <summary>Adds a value as JSON, whatever it is.</summary>
    public void AddJson(string name, StructuredValue value, string contentType = "application/json")
    {
        if (!value.IsAbsent)
        {
            _parts.Add(MultipartPart.OfText(name, value.Json.GetRawText(), contentType));
        }
    }

    /// <summary>Adds a value as what it is: an object as JSON, a list item by item, anything else as text.</summary>
    public void AddValue(string name, StructuredValue value)
    {
        switch (value.Json.ValueKind)
        {
            case JsonValueKind.Undefined or JsonValueKind.Null:
                break;
            case JsonValueKind.Object:
                AddJson(name, value);
                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in JsonText.Items(value.Json))
                {
                    // A list within a list has no form but JSON.
                    bool isPlain = item.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array);
                    _parts.Add(MultipartPart.OfText(name, JsonText.Of(item), isPlain ? null : "application/json"));
                }

                break;
            default:
                AddText(name, JsonText.Of(value.Json));
                break;
        }
    }

    /// <param name="name">The field.</param>
    /// <param name="file">What is sent.</param>
    /// <param name="contentType">The type when the file says none.</param>
    public void AddFile(string name, ApiFile? file, string contentType)
    {
        if (file is not null)
        {
            _parts.Add(MultipartPart.OfFile(name, file, contentType));
        }
    }

    /// <summary>Adds a part of the same name for each file.</summary>
    public void AddFiles(string name, IReadOnlyList<ApiFile>? files, string contentType)
    {
        for (int index = 0; index < files?.Count; index++)
        {
            AddFile(name, files[index], contentType);
        }
    }

    public override HttpContent CreateContent(ArrayPool<byte> pool) => new PartsContent(_parts, _mediaType);
}
