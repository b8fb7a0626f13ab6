namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Buffers;
using global::System.Collections.Generic;
using global::System.Net.Http;

/// <summary>One call of an operation, with everything but the credential.</summary>
internal sealed class ApiRequest
{
    private List<KeyValuePair<string, string>>? _headers;
    private RequestBody? _body;
    private HttpContent? _content;

    /// <summary>A call of an operation that is at the very path of the contract, whatever the arguments are.</summary>
    public ApiRequest(ApiOperation operation)
        : this(operation, operation.PathTemplate, isFixed: true)
    {
    }

    /// <param name="operation">What is called.</param>
    /// <param name="pathAndQuery">Where it is, percent-encoded.</param>
    /// <param name="isFixed">Whether that is the same for all calls of the operation, so that the address is made once.</param>
    public ApiRequest(ApiOperation operation, string pathAndQuery, bool isFixed = false)
    {
        Operation = operation;
        PathAndQuery = pathAndQuery;
        IsFixed = isFixed;
    }

    public ApiOperation Operation { get; }

    public string PathAndQuery { get; }

    public bool IsFixed { get; }

    public IReadOnlyList<KeyValuePair<string, string>>? Headers => _headers;

    public string? Cookies { get; private set; }

    /// <summary>Whether it may be sent once more: the operation allows it, and its body can be had once more.</summary>
    public bool Repeatable => Operation.IsIdempotent && _content is null && (_body is null || _body.Repeatable);

    /// <summary>Adds a header, or nothing when there is no value.</summary>
    public void AddHeader(string name, ParameterValue value)
    {
        if (value.Text is not null)
        {
            var header = new KeyValuePair<string, string>(name, HeaderText.Checked(value.Text, name));
            (_headers ??= new()).Add(header);
        }
    }

    /// <summary>Adds a cookie, percent-encoded, or nothing when there is no value.</summary>
    public void AddCookie(string name, ParameterValue value) =>
        AddEncodedCookie(value.Text is null ? null : $"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value.Text)}");

    /// <summary>Adds a cookie, or several, with name and value; nothing when there is none.</summary>
    public void AddEncodedCookie(string? pair)
    {
        if (pair is not null)
        {
            Cookies = Cookies is null ? pair : $"{Cookies}; {pair}";
        }
    }

    /// <summary>Makes a JSON value the body. It is written once, when the call starts.</summary>
    public void SetJson<T>(T value, JsonWrite<T> write, string mediaType = "application/json") =>
        _body = new JsonBody<T>(value, write, mediaType);

    /// <summary>Makes something else than JSON the body.</summary>
    public void SetBody(RequestBody body) => _body = body;

    /// <summary>Makes a content the body. It is sent once, so a request with it is never repeated.</summary>
    public void SetContent(HttpContent content) => _content = content;

    /// <summary>The body, to be disposed by the one who sends it; <see langword="null"/> when there is none.</summary>
    public HttpContent? CreateContent(ArrayPool<byte> pool) => _content ?? _body?.CreateContent(pool);
}
