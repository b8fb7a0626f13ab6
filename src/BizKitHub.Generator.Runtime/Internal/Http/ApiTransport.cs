namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.IO;
using global::System.Net.Http;
using global::System.Runtime.CompilerServices;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>
/// Carries out calls: sends them, again where that is safe and may help, and reads what comes back. A call ends with its
/// result, with an <see cref="ApiException"/>, or with the cancellation that its caller asked for.
/// </summary>
/// <remarks>
/// Only a repeatable operation is ever sent twice. Any other one is sent once whatever comes back, a 429 too: that the
/// server turned it away before it did anything is likely but nowhere promised, and it may be about money.
/// </remarks>
internal sealed class ApiTransport : IDisposable
{
    private readonly ApiConnection _connection;
    private readonly ApiSettings _settings;
    private readonly ApiFailures _failures;
    private readonly Deadlines _deadlines;

    /// <summary>Uses connections of its own, which end when it is disposed.</summary>
    public ApiTransport(ApiSettings settings)
        : this(new ApiConnection(client: null, settings), settings)
    {
    }

    /// <summary>Uses a client that its owner configures and disposes.</summary>
    public ApiTransport(HttpClient client, ApiSettings settings)
        : this(new ApiConnection(client, settings), settings)
    {
    }

    private ApiTransport(ApiConnection connection, ApiSettings settings)
    {
        _connection = connection;
        _settings = settings;
        _failures = new ApiFailures(settings);
        _deadlines = new Deadlines(settings.TimeProvider);
    }

    private ApiTransport(ApiTransport owner, ApiSettings settings)
    {
        _connection = new ApiConnection(owner._connection, settings);
        _settings = settings;
        _failures = new ApiFailures(settings);
        _deadlines = owner._deadlines;
    }

    public ApiSettings Settings => _settings;

    public ApiFailures Failures => _failures;

    public bool ValidateRequests => _settings.ValidateRequests;

    /// <summary>Uses a client that its owner disposes, or connections of its own when there is none.</summary>
    public static ApiTransport Over(HttpClient? client, ApiSettings settings) => client is null ? new(settings) : new(client, settings);

    /// <summary>Carries out calls by other settings, over the same connections, which stay this one's: what is made is not disposed of.</summary>
    public ApiTransport With(ApiSettings settings) => new(this, settings);

    public void Dispose()
    {
        _connection.Dispose();
        _deadlines.Clear();
    }

    /// <summary>Begins a call, whose time then runs.</summary>
    public ApiCall Begin(ApiRequest request, CancellationToken cancellationToken) => new(request, _settings, _deadlines, cancellationToken);

    /// <summary>Reads the answer as one JSON value.</summary>
    public async Task<T> SendAsync<T>(ApiRequest request, JsonRead<T> read, CancellationToken cancellationToken)
    {
        using ApiCall call = Begin(request, cancellationToken);
        try
        {
            using ReceivedResponse response = await ExchangeAsync(call, request.Operation.Accept, cancellationToken).ConfigureAwait(false);
            return new ApiAnswer(_failures, call, response).Json(read);
        }
        catch (Exception e) when (call.SeesFailure(e))
        {
            throw;
        }
    }

    /// <summary>Pays no heed to the body of the answer.</summary>
    public async Task SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        using ApiCall call = Begin(request, cancellationToken);
        try
        {
            using ReceivedResponse response = await ExchangeAsync(call, null, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (call.SeesFailure(e))
        {
            throw;
        }
    }

    /// <summary>Makes of the answer whatever the contract says.</summary>
    public async Task<T> SendForAsync<T>(ApiRequest request, Func<ApiAnswer, T> read, CancellationToken cancellationToken)
    {
        using ApiCall call = Begin(request, cancellationToken);
        try
        {
            using ReceivedResponse response = await ExchangeAsync(call, request.Operation.Accept, cancellationToken).ConfigureAwait(false);
            return read(new ApiAnswer(_failures, call, response));
        }
        catch (Exception e) when (call.SeesFailure(e))
        {
            throw;
        }
    }

    /// <summary>
    /// Gets what the call is made with. What the caller's own code throws there is the caller's; only that the call has ended
    /// meanwhile is said here. Nothing has been sent yet.
    /// </summary>
    private async ValueTask AuthenticateAsync(ApiCall call, CancellationToken cancellationToken)
    {
        try
        {
            await call.AuthenticateAsync().ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (call.Token.IsCancellationRequested)
        {
            throw cancellationToken.IsCancellationRequested
                ? new OperationCanceledException("The call was cancelled.", cancellationToken)
                : _failures.NotSentInTime(call, e);
        }
    }

    /// <summary>Sends the call, again where that may help, until there is an answer that is a result.</summary>
#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    public async ValueTask<ReceivedResponse> ExchangeAsync(ApiCall call, string? accept, CancellationToken cancellationToken, bool leavesBody = false)
    {
        await AuthenticateAsync(call, cancellationToken).ConfigureAwait(false);
        ReceivedResponse? response = null;
        try
        {
            ApiException? failure;
            try
            {
                for (int attempt = 0; ; attempt++)
                {
                    try
                    {
                        call.Token.ThrowIfCancellationRequested();
                        response = await _connection.SendAsync(call, accept, leavesBody).ConfigureAwait(false);
                        call.SetStatus((int)response.StatusCode);
                        failure = FailureOf(call, response);
                    }
                    catch (Exception e) when (IsBroken(e) && !call.Token.IsCancellationRequested)
                    {
                        failure = _failures.NoAnswer(call, e);
                    }

                    if (failure is null || response is { IsTooLong: true } || WaitAfter(failure, call, attempt) is not { } wait)
                    {
                        break;
                    }

                    response?.Dispose();
                    response = null;
                    call.SetRepeated(failure, wait);
#if NET
                    await Task.Delay(wait, _settings.TimeProvider, call.Token).ConfigureAwait(false);
#else
                    await Task.Delay(wait, call.Token).ConfigureAwait(false);
#endif
                }
            }
            catch (Exception e) when (e is OperationCanceledException || IsBroken(e))
            {
                throw cancellationToken.IsCancellationRequested
                    ? new OperationCanceledException("The call was cancelled.", cancellationToken)
                    : _failures.TimedOut(call, e);
            }

            Show(call, response);
            return failure is null ? response! : throw failure;
        }
        catch
        {
            response?.Dispose();
            throw;
        }
    }

    /// <summary>What is wrong with an answer; <see langword="null"/> when it is a result.</summary>
    private ApiException? FailureOf(ApiCall call, ReceivedResponse response)
    {
        if (response.IsTooLong)
        {
            return _failures.TooLong(call, response);
        }

        if (!call.Request.Operation.Succeeds((int)response.StatusCode))
        {
            return _failures.Refused(call, response);
        }

        call.SetAnswered();
        return null;
    }

    /// <summary>Shows the answer to who asked for it. What they throw is theirs, and ends the call as it is.</summary>
    private void Show(ApiCall call, ReceivedResponse? response)
    {
        if (response is not null && _settings.OnResponse is { } show)
        {
            show(response.CopyFor(call.Request.Operation));
        }
    }

    /// <summary>Whether the connection failed or what came over it cannot be unpacked.</summary>
    private static bool IsBroken(Exception exception) => exception is HttpRequestException or IOException or InvalidDataException;

    private TimeSpan? WaitAfter(ApiException failure, ApiCall call, int attempt) =>
        call.Request.Repeatable && attempt < _settings.MaxRetries
        && RetryPolicy.DelayAfter(failure, attempt) is { } wait && call.HasTimeFor(wait)
            ? wait
            : null;
}
