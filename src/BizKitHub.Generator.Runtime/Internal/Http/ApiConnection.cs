namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Collections.Concurrent;
using global::System.Collections.Generic;
using global::System.Diagnostics;
using global::System.Net.Http;
using global::System.Runtime.CompilerServices;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>
/// Makes one attempt of a call: puts the request with its credential on the wire and takes in the whole answer, whatever
/// its status is.
/// </summary>
internal sealed class ApiConnection : IDisposable
{
    /// <summary>What is taken in of an answer that is no result. Nobody reads an error page to its end.</summary>
    private const int LongestUnheeded = 64 * 1024;

#if NET
    private static readonly HttpRequestOptionsKey<bool> BrowserStreaming = new("WebAssemblyEnableStreamingResponse");
#else
    private const string BrowserStreaming = "WebAssemblyEnableStreamingResponse";
#endif

    private readonly HttpMessageInvoker _client;
    private readonly HttpMessageHandler? _ownHandler;
    private readonly ApiSettings _settings;
    private readonly string[] _roots;

    /// <summary>The addresses that are the same at each call, with their credentials; null where those are of a few calls only.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly ConcurrentDictionary<ApiOperation, Uri>? _addresses = new();

    /// <summary>Uses a client that its owner disposes, or connections of its own when there is none.</summary>
    public ApiConnection(HttpClient? client, ApiSettings settings)
    {
        _ownHandler = client is null ? CreateHandler() : null;
        _client = client ?? new HttpMessageInvoker(_ownHandler!);
        _settings = settings;
        _roots = new string[settings.OtherAddresses.Count + 1];
        for (int index = 0; index < _roots.Length; index++)
        {
            Uri address = index == 0 ? settings.BaseAddress : settings.OtherAddresses[index - 1];
            _roots[index] = address.GetLeftPart(UriPartial.Path).TrimEnd('/');
        }
    }

    /// <summary>Uses the connections of another one, which stay that one's.</summary>
    public ApiConnection(ApiConnection owner, ApiSettings settings)
    {
        _ownHandler = owner._ownHandler;
        _client = owner._client;
        _settings = settings;
        _roots = owner._roots;
        _addresses = settings.HasCredentialsOf(owner._settings) ? owner._addresses : null;
    }

    public void Dispose()
    {
        if (_ownHandler is not null)
        {
            _client.Dispose();
            _ownHandler.Dispose();
        }
    }

    /// <summary>Sends the request and takes in the answer; where the call says so, without the body of a result.</summary>
#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    public async ValueTask<ReceivedResponse> SendAsync(ApiCall call, string? accept, bool leavesBody)
    {
        using HttpRequestMessage message = CreateMessage(call, accept, leavesBody);
        HttpResponseMessage? response = null;
        try
        {
            response = await SendAsync(message, call.Token).ConfigureAwait(false);
            return await ReceiveAsync(call, response, isHeeded: accept is not null, leavesBody).ConfigureAwait(false);
        }
        catch
        {
            response?.Dispose();
            throw;
        }
        finally
        {
            // The next attempt sends the same body: the call disposes it, not this message.
            message.Content = null;
        }
    }

    /// <summary>
    /// Redirects and cookies stay off: an API does not need them, and a redirect would carry the credential to another
    /// address. Connections end after two minutes, so that a change of the server's address is seen.
    /// </summary>
    public static HttpMessageHandler CreateHandler() => OperatingSystem.IsBrowser()
        ? new HttpClientHandler { AllowAutoRedirect = false }
#if NET
        : new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            UseCookies = false,
        };
#else
        : new HttpClientHandler
        {
            AllowAutoRedirect = false,
            MaxConnectionsPerServer = int.MaxValue,
            UseCookies = false,
        };
#endif

#if NET
    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken) =>
        _client is HttpClient client
            ? client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            : _client.SendAsync(message, cancellationToken);
#else
    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        if (message.Content is CancellableContent body)
        {
            body.Token = cancellationToken;
        }

        HttpResponseMessage response = _client is HttpClient client
            ? await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false)
            : await _client.SendAsync(message, cancellationToken).ConfigureAwait(false);

        // Handlers of .NET Framework may leave the body of an answer away.
        response.Content ??= new ByteArrayContent(Array.Empty<byte>());
        return response;
    }
#endif

    /// <summary>Takes in the body as far as somebody reads it: that of a result as a whole, one that nobody asks for in part.</summary>
#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    private async ValueTask<ReceivedResponse> ReceiveAsync(ApiCall call, HttpResponseMessage response, bool isHeeded, bool leavesBody)
    {
        bool isResult = call.Request.Operation.Succeeds((int)response.StatusCode);
        if (isResult && leavesBody)
        {
            return new ReceivedResponse(response, body: null);
        }

        bool isWhole = isResult && isHeeded;
        int limit = isWhole ? _settings.MaxResponseContentBufferSize : Math.Min(LongestUnheeded, _settings.MaxResponseContentBufferSize);
        if (isWhole && call.Request.Operation.Method != HttpMethod.Head && response.Content.Headers.ContentLength > limit)
        {
            return new ReceivedResponse(response, body: null, isTooLong: true);
        }

        PooledBuffer body = await BodyReader.ReadAsync(response.Content, _settings.BufferPool, limit, call.Token).ConfigureAwait(false);
        return new ReceivedResponse(response, body, isTooLong: isWhole && body.Length > limit);
    }

    private HttpRequestMessage CreateMessage(ApiCall call, string? accept, bool leavesBody)
    {
        ApiCredential? credential = call.Credential;
        var message = new HttpRequestMessage(call.Request.Operation.Method, Locate(call))
        {
            Content = call.Content,
        };
        AddHeader(message, "Accept", accept);
        AddHeader(message, "Accept-Encoding", _ownHandler is null || leavesBody ? null : BodyReader.Gzip);
        if (_ownHandler is null)
        {
            // Behind the client's own connections there is nobody who could ask.
#if NET
            message.Options.Set(ApiOperation.OptionsKey, call.Request.Operation);
#else
            message.Properties[ApiOperation.OptionsKey] = call.Request.Operation;
#endif
        }

        if (leavesBody)
        {
            // In a browser the body would otherwise come as a whole.
#if NET
            message.Options.Set(BrowserStreaming, true);
#else
            message.Properties[BrowserStreaming] = true;
#endif
        }

        AddHeader(message, "User-Agent", _settings.UserAgent);
        for (int index = 0; index < call.Request.Headers?.Count; index++)
        {
            AddHeader(message, call.Request.Headers[index].Key, call.Request.Headers[index].Value);
        }

        AddHeader(message, "Cookie", call.Request.Cookies);
        AddHeader(message, "Cookie", credential?.CookiePair);
        credential?.AddHeaders(message);
        for (int index = 0; index < _settings.Headers.Count; index++)
        {
            AddMissing(message, _settings.Headers[index]);
        }

        return message;
    }

    /// <summary>The address of a call is known from an earlier one where nothing in it can differ, a token of one call included.</summary>
    private Uri Locate(ApiCall call)
    {
        ApiOperation operation = call.Request.Operation;
        bool isFixed = call.Request.IsFixed && ReferenceEquals(call.Credential, _settings.CredentialOf(operation));
        ConcurrentDictionary<ApiOperation, Uri>? addresses = isFixed ? _addresses : null;
        if (addresses is not null && addresses.TryGetValue(operation, out Uri? known))
        {
            return known;
        }

        Uri address = Locate(_roots[operation.Server], call.Request.PathAndQuery, call.Credential?.QueryPair);
        addresses?.TryAdd(operation, address);
        return address;
    }

    /// <summary>The credential comes first in the query.</summary>
    private static Uri Locate(string root, string pathAndQuery, string? credential)
    {
        int query = pathAndQuery.IndexOf('?', StringComparison.Ordinal);
        string text = (credential, query) switch
        {
            (null, _) => root + pathAndQuery,
            (_, < 0) => $"{root}{pathAndQuery}?{credential}",
#if NET
            _ => $"{root}{pathAndQuery.AsSpan(0, query)}?{credential}&{pathAndQuery.AsSpan(query + 1)}",
#else
            _ => $"{root}{pathAndQuery[..query]}?{credential}&{pathAndQuery[(query + 1)..]}",
#endif
        };
        return new Uri(text, UriKind.Absolute);
    }

    /// <summary>What an argument of the call says counts more than what is said for many.</summary>
    private static void AddMissing(HttpRequestMessage message, KeyValuePair<string, string> header)
    {
#if NET
        if (!message.Headers.NonValidated.Contains(header.Key))
#else
        if (!message.Headers.Contains(header.Key))
#endif
        {
            message.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }
    }

    /// <summary>Some headers describe the body and are kept with it; without a body they mean nothing.</summary>
    private static void AddHeader(HttpRequestMessage message, string name, string? value)
    {
        if (value is not null && !message.Headers.TryAddWithoutValidation(name, value) && message.Content is { } content)
        {
            content.Headers.Remove(name);
            content.Headers.TryAddWithoutValidation(name, value);
        }
    }
}
