namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Net.Http;
using global::System.Text.Json;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>
/// One call under way: what it sends, and when it ends, because the caller cancels it or because its time is up.
/// </summary>
internal sealed class ApiCall : IDisposable
{
    private readonly ApiSettings _settings;
    private readonly Deadlines _deadlines;
    private readonly CancellationToken _caller;
    private readonly CancellationTokenRegistration _registration;
    private readonly long _start;
    private CancellationTokenSource? _deadline;
    private bool _isAnswered;
    private bool _showedToken;

    public ApiCall(ApiRequest request, ApiSettings settings, Deadlines deadlines, CancellationToken caller)
    {
        Request = request;
        _settings = settings;
        _deadlines = deadlines;
        _caller = caller;
        _start = settings.TimeProvider.GetTimestamp();
        Content = request.CreateContent(settings.BufferPool) ?? EmptyContent.For(request);
        Credential = settings.CredentialOf(request.Operation);
        _deadline = deadlines.Start();
        if (_deadline is not null)
        {
            _registration = caller.UnsafeRegister(static deadline => ((CancellationTokenSource)deadline!).Cancel(), _deadline);
        }
    }

    public ApiRequest Request { get; }

    /// <summary>The body, the same for every attempt.</summary>
    public HttpContent? Content { get; }

    /// <summary>What the call is made with, once it is known.</summary>
    public ApiCredential? Credential { get; private set; }

    /// <summary>Ends with the caller's token or with the call's time.</summary>
    public CancellationToken Token => _deadline?.Token ?? _caller;

    /// <summary>Asks for what is asked for at each call. All attempts of the call then use the same.</summary>
    public async ValueTask AuthenticateAsync()
    {
        if (Credential is { } credential)
        {
            Credential = await credential.ForCallAsync(Token).ConfigureAwait(false);
            _showedToken = !ReferenceEquals(Credential, credential);
        }
    }

    /// <summary>Whether the call would still have time after a wait.</summary>
    public bool HasTimeFor(TimeSpan wait) =>
        _deadline is null || _settings.TimeProvider.GetElapsedTime(_start) + wait < _settings.Timeout;

    /// <summary>Reads a value of the answer, with the tolerance that the client's options allow.</summary>
    public T Read<T>(ref Utf8JsonReader reader, JsonRead<T> read) =>
        _settings.AllowMissingResponseFields ? JsonTolerance.Read(ref reader, read, Request.Operation) : read(ref reader);

    /// <summary>The whole answer is there.</summary>
    public void SetAnswered() => _isAnswered = true;

    /// <summary>Lets what is left of the call take as long as it takes.</summary>
    public void EndDeadline()
    {
        _registration.Dispose();
        _deadline?.Dispose();
        _deadline = null;
    }

    public void Dispose()
    {
        Content?.Dispose();
        if (_deadline is { } deadline && IsTokenForgotten)
        {
            _deadline = null;
            _registration.Dispose();
            _deadlines.GiveBack(deadline);
        }

        EndDeadline();
    }

    /// <summary>Whether nobody can still be waiting for the token: no connection, and no code of the caller's.</summary>
    private bool IsTokenForgotten => _isAnswered && !_showedToken && (Content is null or EmptyContent or PooledContent { IsSending: false });
}
