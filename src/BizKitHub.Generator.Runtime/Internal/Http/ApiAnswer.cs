namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Net;
using global::System.Text;
using global::System.Text.Json;

/// <summary>
/// An answer of success in the hands of the code that knows its forms. What is not of the form that is asked for ends the
/// call with an <see cref="ApiException"/>. It is valid as long as the response is.
/// </summary>
internal readonly struct ApiAnswer
{
    private readonly ApiFailures _failures;
    private readonly ApiCall _call;
    private readonly ReceivedResponse _response;

    public ApiAnswer(ApiFailures failures, ApiCall call, ReceivedResponse response)
    {
        _failures = failures;
        _call = call;
        _response = response;
    }

    public int Status => (int)_response.StatusCode;

    public HttpStatusCode StatusCode => _response.StatusCode;

    private bool IsEmpty => _response.Body.IsEmpty;

    /// <summary>The body as one JSON value.</summary>
    public T Json<T>(JsonRead<T> read)
    {
        if (IsEmpty)
        {
            throw _failures.NoBody(_call, _response);
        }

        var reader = new Utf8JsonReader(_response.Text.Span);
        try
        {
            reader.Read();
            T value = _call.Read(ref reader, read);
            return reader.Read() ? throw new JsonException("The value does not end where it should.") : value;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The reader throws the latter at texts that are not UTF-8.
            throw _failures.BrokenContract(_call, _response, _response.Text, reader.TokenStartIndex, e);
        }
    }

    /// <summary>The same where there may be no body: then it is the default of the type, which allows null.</summary>
    public T? JsonOrNull<T>(JsonRead<T> read) => IsEmpty ? default : Json(read);

    /// <summary>The body as text, in the encoding that it names, else in UTF-8.</summary>
    public string Text() => EncodingOf(_response.CharSet).GetString(_response.Text.Span);

    public string? TextOrNull() => IsEmpty ? null : Text();

    /// <summary>The body as it is.</summary>
    public byte[] Bytes() => _response.Body.ToArray();

    public byte[]? BytesOrNull() => IsEmpty ? null : Bytes();

    /// <summary>A header's text, with commas between several of the name; <see langword="null"/> when there is none.</summary>
    public string? Header(string name) => _response.Header(name);

    /// <summary>A header that the contract promises is missing or malformed.</summary>
    public ApiException WithoutHeader(string name) => _failures.NoHeader(_call, _response, name);

    private static Encoding EncodingOf(string? name)
    {
        try
        {
            return name is null ? Encoding.UTF8 : Encoding.GetEncoding(name.Trim('"'));
        }
        catch (ArgumentException)
        {
            // The server names an encoding that does not exist here.
            return Encoding.UTF8;
        }
    }
}
