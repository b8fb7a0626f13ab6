namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Net.Http;
using global::System.Text;
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
    private ApiObservation? _observation;
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
        _deadline = deadlines.Start(settings.Timeout);
        if (_deadline is not null)
        {
            _registration = caller.UnsafeRegister(static deadline => ((CancellationTokenSource)deadline!).Cancel(), _deadline);
        }

        if (settings.Telemetry is { IsWatched: true })
        {
            _observation = new ApiObservation(this, settings);
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

    /// <summary>Reads a value of the answer, with the tolerance that the client's options allow, and hears where it departs from the contract when somebody listens.</summary>
    public T Read<T>(ref Utf8JsonReader reader, JsonRead<T> read)
    {
        if (!HearsDrift)
        {
            return ReadTolerantly(ref reader, read);
        }

        ContractDrift.Begin();
        try
        {
            return ReadTolerantly(ref reader, read);
        }
        finally
        {
            if (ContractDrift.End() is { Count: > 0 } departures)
            {
                Observation.Report(departures);
            }
        }
    }

    /// <summary>The head of an answer is there.</summary>
    public void SetStatus(int status)
    {
        _observation?.SetStatus(status);
        if (HearsDrift && !Request.Operation.Declares(status))
        {
            Observation.Report(new[] { new Departure(Departure.UndeclaredStatus, $"{status}") });
        }
    }

    /// <summary>The whole answer is there.</summary>
    public void SetAnswered() => _isAnswered = true;

    /// <summary>The call is about to be sent again.</summary>
    public void SetRepeated(ApiException failure, TimeSpan wait)
    {
        if (_observation is not null || _settings.Log is not null)
        {
            Observation.SetRepeated(failure, wait);
        }
    }

    /// <summary>Sees a failure pass by. It is a filter of exceptions that takes none, and so they stay as they are.</summary>
    public bool SeesFailure(Exception failure)
    {
        if (_observation is not null || _settings.Log is not null)
        {
            Observation.SetFailed(failure, Elapsed);
        }

        return false;
    }

    /// <summary>Whether a text that came back is one that was sent: a secret of any length, else one that is no word by accident.</summary>
    public bool Repeats(string text) =>
        Redaction.Of(this, _settings, Request.PathAndQuery).Finds(text)
        || (text.Length >= Redaction.ShortestValue && IsSent(text));

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
        _observation?.End(Elapsed);
    }

    private T ReadTolerantly<T>(ref Utf8JsonReader reader, JsonRead<T> read) =>
        _settings.AllowMissingResponseFields ? JsonTolerance.Read(ref reader, read) : read(ref reader);

    private bool IsSent(string text) =>
        (Request.PathAndQuery.Contains(text, StringComparison.OrdinalIgnoreCase) && !Request.Operation.PathTemplate.Contains(text, StringComparison.OrdinalIgnoreCase))
        || (Content is PooledContent body && body.Written.Span.IndexOf(Encoding.UTF8.GetBytes(text)) >= 0);

    private bool HearsDrift => _settings.Log is not null || _settings.Telemetry is { CountsDrift: true };

    private TimeSpan Elapsed => _settings.TimeProvider.GetElapsedTime(_start);

    /// <summary>Where nobody asked for every call, one is seen only when there is something to say of it.</summary>
    private ApiObservation Observation => _observation ??= new ApiObservation(this, _settings);

    /// <summary>Whether nobody can still be waiting for the token: no connection, and no code of the caller's.</summary>
    private bool IsTokenForgotten => _isAnswered && !_showedToken && (Content is null or EmptyContent or PooledContent { IsSending: false });
}
