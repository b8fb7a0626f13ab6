namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Collections.Generic;
using global::System.IO;
using global::System.Net;
using global::System.Net.Http;
using global::System.Net.Http.Headers;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>An answer that has arrived as a whole. Its bytes are valid until it is disposed.</summary>
internal sealed class ReceivedResponse : IDisposable
{
    private readonly HttpResponseMessage _message;
    private readonly PooledBuffer? _body;

    /// <param name="message">The head of the answer.</param>
    /// <param name="body">The body; <see langword="null"/> where it is left to be read as it comes.</param>
    /// <param name="isTooLong">Whether the body is longer than the client takes in, and no more than its beginning is here.</param>
    public ReceivedResponse(HttpResponseMessage message, PooledBuffer? body, bool isTooLong = false)
    {
        _message = message;
        _body = body;
        IsTooLong = isTooLong;
    }

    public bool IsTooLong { get; }

    public HttpStatusCode StatusCode => _message.StatusCode;

    public HttpResponseHeaders Headers => _message.Headers;

    /// <summary>A header's text, be it one of the answer or of its body.</summary>
    public string? Header(string name) =>
        HeaderText.Of(_message.Headers, name) ?? HeaderText.Of(_message.Content.Headers, name);

    public string? MediaType => _message.Content.Headers.ContentType?.MediaType;

    public string? CharSet => _message.Content.Headers.ContentType?.CharSet;

    public ReadOnlyMemory<byte> Body => _body is null ? default : _body.Written;

    /// <summary>The answer for who asked to see it.</summary>
    public ApiResponse CopyFor(ApiOperation operation)
    {
        var headers = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
#if NET
        foreach (HttpHeadersNonValidated part in new[] { _message.Headers.NonValidated, _message.Content.Headers.NonValidated })
        {
            foreach (KeyValuePair<string, HeaderStringValues> header in part)
#else
        foreach (HttpHeaders part in new HttpHeaders[] { _message.Headers, _message.Content.Headers })
        {
            foreach (KeyValuePair<string, IEnumerable<string>> header in part)
#endif
            {
                headers[header.Key] = new List<string>(header.Value).AsReadOnly();
            }
        }

        return new ApiResponse(operation, _message.StatusCode, headers, Body.ToArray());
    }

    /// <summary>The body without the byte order mark that some servers put in front of a text.</summary>
    public ReadOnlyMemory<byte> Text =>
        Body.Span.StartsWith("\uFEFF"u8) ? Body["\uFEFF"u8.Length..] : Body;

    /// <summary>The body where it was left to be read as it comes.</summary>
    public ValueTask<Stream> OpenAsync(CancellationToken cancellationToken) => BodyReader.OpenAsync(_message.Content, cancellationToken);

    public void Dispose()
    {
        _body?.Dispose();
        _message.Dispose();
    }
}
