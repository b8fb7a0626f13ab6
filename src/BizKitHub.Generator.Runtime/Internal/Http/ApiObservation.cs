namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Collections.Generic;
using global::System.Diagnostics;
using global::System.IO;
using global::System.Net.Http;
using global::System.Text;

/// <summary>
/// What is seen of one call by those who listen. It knows the call's failure by its kind only: what a server says of a
/// request may repeat the request.
/// </summary>
internal sealed class ApiObservation
{
    private readonly ApiSettings _settings;
    private readonly ApiCall _call;
    private readonly Activity? _activity;
    private int _resends;
    private int? _status;
    private string? _error;
    private string? _code;

    public ApiObservation(ApiCall call, ApiSettings settings)
    {
        _call = call;
        _settings = settings;
        _activity = settings.Telemetry?.Start(Operation, Server);
    }

    private ApiOperation Operation => _call.Request.Operation;

    private Uri Server => Operation.Server == 0 ? _settings.BaseAddress : _settings.OtherAddresses[Operation.Server - 1];

    /// <summary>An answer has come, with whatever status.</summary>
    public void SetStatus(int status) => _status = status;

    /// <summary>The call is sent again after a wait.</summary>
    public void SetRepeated(ApiException failure, TimeSpan wait)
    {
        _resends++;
        if (_settings.Log is { IsEnabled: true } log)
        {
            log.Repeated(Operation, ErrorOf(failure), _resends, wait);
        }
    }

    /// <summary>The call has failed.</summary>
    public void SetFailed(Exception failure, TimeSpan elapsed)
    {
        if (_error is not null)
        {
            return;
        }

        _error = ErrorOf(failure);
        _code = CodeOf(failure);
        if (failure is not OperationCanceledException && _settings.Log is { IsEnabled: true } log)
        {
            log.Failed(Operation, _error, _code, _resends + 1, elapsed);
        }
    }

    public void Report(IReadOnlyList<Departure> departures)
    {
        Redaction redaction = Redaction.Of(_call, _settings, _call.Request.PathAndQuery);
        foreach (Departure departure in departures)
        {
            Departure safe = redaction.Finds(departure.Field) ? departure with { Field = "*" } : departure;
            _settings.Telemetry?.Count(Operation, safe);
            if (_settings.Log is { IsEnabled: true } log)
            {
                log.Departed(Operation, safe);
            }
        }
    }

    /// <summary>The call is over.</summary>
    public void End(TimeSpan elapsed)
    {
        _settings.Telemetry?.Measure(Operation, Server, elapsed, _status, _error, _code);
        if (_activity is not { } activity)
        {
            return;
        }

        if (_status is not null)
        {
            activity.SetTag("http.response.status_code", _status);
        }

        if (_resends > 0)
        {
            activity.SetTag("http.request.resend_count", _resends);
        }

        if (_error is not null)
        {
            activity.SetTag("error.type", _error).SetStatus(ActivityStatusCode.Error);
        }

        if (_code is not null)
        {
            activity.SetTag("api.error.code", _code);
        }

        activity.Dispose();
    }

    /// <summary>One of few words: a status, a kind of failed connection, or a type of exception.</summary>
    private string ErrorOf(Exception failure) => failure switch
    {
        ApiException { StatusCode: { } status } when !Operation.Succeeds((int)status) => $"{(int)status}",
        ApiException { InnerException: TimeoutException } => "timeout",
#if NET
        ApiException { InnerException: HttpRequestException { HttpRequestError: not HttpRequestError.Unknown } broken } => SnakeCase($"{broken.HttpRequestError}"),
#else
        ApiException { InnerException: HttpRequestException broken } when ConnectionFailure.NameOf(broken) is { } known => SnakeCase(known),
#endif
        ApiException { StatusCode: null } or HttpRequestException or IOException => "connection_failed",
        ApiException => "invalid_response",
        _ => failure.GetType().FullName ?? TagValues.Other,
    };

    /// <summary>As the conventions spell words.</summary>
    private static string SnakeCase(string name)
    {
        var words = new StringBuilder();
        foreach (char letter in name)
        {
            words.Append(letter is >= 'A' and <= 'Z' && words.Length > 0 ? "_" : "").Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }

    /// <summary>A code that is no plain name, that was blacked out, or that repeats a part of the request, is none to show.</summary>
    private string? CodeOf(Exception failure) => failure is not ApiException { ErrorCode: { } code } ? null
        : TagValues.IsPlain(code) && !code.Contains('*', StringComparison.Ordinal) && !_call.Repeats(code) ? code
        : TagValues.Other;
}
