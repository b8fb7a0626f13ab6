namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Collections.Generic;
using global::System.Globalization;
using global::System.IO;
using global::System.Net.Http;
using global::System.Net.Http.Headers;
using global::System.Text;
using global::System.Text.Json;

/// <summary>
/// Turns what went wrong with a call into the exception that its caller sees. Every text in it that came from outside is
/// redacted first; the address never gets in.
/// </summary>
internal sealed class ApiFailures
{
    private const int LongestMessage = 500;
    private const int LongestBody = 4 * 1024;

    /// <summary>Redaction sees more than is kept, so that no half of a secret stays at the cut.</summary>
    private const int LongestRead = 16 * 1024;

    /// <summary>Seconds below this are counted from now, from it on since 1970.</summary>
    private const long FirstUnixTime = 1_000_000_000;

    private readonly ApiSettings _settings;

    public ApiFailures(ApiSettings settings) => _settings = settings;

    /// <summary>The server answered, and not with success.</summary>
    public ApiException Refused(ApiCall call, ReceivedResponse response)
    {
        Redaction redaction = RedactionOf(call);
        RefusalDetails details = RefusalDetails.Read(response.Text);
        string? code = Shorten(details.Code, redaction);
        string? message = Shorten(details.Message, redaction);
        var failure = new ApiException(
            $"{call.Request.Operation} failed with HTTP {(int)response.StatusCode}"
            + (code is null ? "" : $" ({code})")
            + (message is null ? "." : $": {message}"))
        {
            Operation = call.Request.Operation.Name,
            StatusCode = response.StatusCode,
            ErrorCode = code,
            Description = details.Description is { } text ? Cut(redaction.Apply(text), LongestBody) : null,
            RetryAfter = RetryAfter(response.Headers) ?? details.RetryAfter,
            RateLimit = RateLimit(response.Headers),
            ResponseBody = TextOf(response.Text, redaction),
        };
        return WithError(call, response, failure);
    }

    /// <summary>The server answered with success, but the body, or an item of it, is not what the contract promises.</summary>
    public ApiException BrokenContract(ApiCall call, ReceivedResponse response, ReadOnlyMemory<byte> body, long position, Exception cause)
    {
        // The reader's own exceptions carry a line and may quote a letter or two; ours do not.
        string reason = cause is JsonException { LineNumber: null } ? cause.Message : "The text is no valid JSON.";
        Redaction redaction = RedactionOf(call);
        string location = redaction.Apply(JsonLocation.Find(body.Span, position));
        RefusalDetails details = RefusalDetails.ReadDespiteSuccess(body);
        string? code = Shorten(details.Code, redaction);
        return new ApiException(
            $"{call.Request.Operation} answered HTTP {(int)response.StatusCode}, but the body does not match the contract at {location}: {reason}"
            + Quote(Shorten(details.Message, redaction), code),
            Safe(cause, redaction))
        {
            Operation = call.Request.Operation.Name,
            StatusCode = response.StatusCode,
            ErrorCode = code,
            Description = details.Description is { } text ? Cut(redaction.Apply(text), LongestBody) : null,
            RateLimit = RateLimit(response.Headers),
            ResponseBody = TextOf(body, redaction),
        };
    }

    /// <summary>The server answered with success, but without the body that the contract promises.</summary>
    public ApiException NoBody(ApiCall call, ReceivedResponse response) =>
        Ended(call, response, $"answered HTTP {(int)response.StatusCode}, but without the body that the contract promises.", null);

    /// <summary>The server answered with success, but a header is not what the contract promises.</summary>
    public ApiException NoHeader(ApiCall call, ReceivedResponse response, string name) =>
        Ended(call, response, $"answered HTTP {(int)response.StatusCode}, but the header '{name}' is missing or malformed.", null);

    /// <summary>The server answered with success, but with one thing where the contract promises many.</summary>
    public ApiException NoStream(ApiCall call, ReceivedResponse response, string mediaType) =>
        Ended(call, response, $"answered HTTP {(int)response.StatusCode} with {Shorten(mediaType, RedactionOf(call))} where the contract promises events.", null);

    /// <summary>The server answered with success, but with more than the client takes in.</summary>
    public ApiException TooLong(ApiCall call, ReceivedResponse response) =>
        Ended(call, response, $"answered HTTP {(int)response.StatusCode} with more than the {_settings.MaxResponseContentBufferSize} bytes that MaxResponseContentBufferSize allows.", null);

    /// <summary>An item of the answer is longer than any may be.</summary>
    public ApiException TooLong(ApiCall call, ReceivedResponse response, int longest) =>
        Ended(call, response, $"answered with an item of more than {longest} bytes.", null);

    /// <summary>The answer ended before its end.</summary>
    public ApiException BrokenOff(ApiCall call, ReceivedResponse response, Exception cause) =>
        Ended(call, response, "broke off in the middle of its answer.", Safe(cause, RedactionOf(call)));

    /// <summary>No answer arrived, or none that is whole.</summary>
    public ApiException NoAnswer(ApiCall call, Exception cause)
    {
        string reason = cause switch
        {
#if NET
            HttpRequestException { HttpRequestError: not HttpRequestError.Unknown } known => $"the connection failed ({known.HttpRequestError})",
            HttpIOException known => $"the connection failed ({known.HttpRequestError})",
#else
            HttpRequestException when ConnectionFailure.NameOf(cause) is { } known => $"the connection failed ({known})",
#endif
            InvalidDataException => "it cannot be unpacked",
            _ => "the connection failed",
        };
        return new ApiException(
            $"{call.Request.Operation} got no answer: {reason}.{Warning(call, cause)}",
            Safe(cause, RedactionOf(call)))
        {
            Operation = call.Request.Operation.Name,
        };
    }

    /// <summary>The call's time ran out, or that of the HTTP client.</summary>
    public ApiException TimedOut(ApiCall call, Exception cause)
    {
        var timeout = new TimeoutException("The time for the call ran out.", Safe(cause, RedactionOf(call)));
        return new ApiException($"{call.Request.Operation} got no answer in time.{Warning(call, cause)}", timeout)
        {
            Operation = call.Request.Operation.Name,
        };
    }

    private ApiException Ended(ApiCall call, ReceivedResponse response, string what, Exception? cause) =>
        new($"{call.Request.Operation} {what}", cause)
        {
            Operation = call.Request.Operation.Name,
            StatusCode = response.StatusCode,
            RateLimit = RateLimit(response.Headers),
        };

    /// <summary>The call's time ran out before there was a token to make it with.</summary>
    public ApiException NotSentInTime(ApiCall call, Exception cause) =>
        new($"{call.Request.Operation} was not sent: no token arrived in time.", new TimeoutException("The time for the call ran out.", Safe(cause, RedactionOf(call))))
        {
            Operation = call.Request.Operation.Name,
        };

    /// <summary>Who sends money wants to know whether it may have gone.</summary>
    private static string Warning(ApiCall call, Exception cause)
    {
#if NET
        bool neverSent = cause is HttpRequestException
        {
            HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError,
        };
#else
        bool neverSent = cause is HttpRequestException && ConnectionFailure.NameOf(cause) is not null;
#endif
        return call.Request.Operation.IsIdempotent || neverSent ? "" : " It may have been executed.";
    }

    private static string Quote(string? message, string? code) => (message, code) switch
    {
        (null, null) => "",
        (null, _) => $" The server says: {code}",
        (_, null) => $" The server says: {message}",
        _ => $" The server says: {message} ({code})",
    };

    /// <summary>Says what the body says, where the contract knows its form and the body has it.</summary>
    private ApiException WithError(ApiCall call, ReceivedResponse response, ApiException failure)
    {
        foreach (ApiErrorForm error in call.Request.Operation.Errors)
        {
            if (error.Covers((int)response.StatusCode))
            {
                return error.Describe(failure, WithoutSecrets(call, response.Text));
            }
        }

        return failure;
    }

    /// <summary>The body as the caller may see it in parts: values of the query are data here, credentials are not.</summary>
    private ReadOnlyMemory<byte> WithoutSecrets(ApiCall call, ReadOnlyMemory<byte> body)
    {
        Redaction redaction = RedactionOf(call, "");
        string text = Encoding.UTF8.GetString(body.Span);
        return redaction.Finds(text) ? Encoding.UTF8.GetBytes(redaction.Apply(text)) : body;
    }

    private Redaction RedactionOf(ApiCall call) => RedactionOf(call, call.Request.PathAndQuery);

    private Redaction RedactionOf(ApiCall call, string pathAndQuery) => Redaction.Of(call, _settings, pathAndQuery);

    /// <summary>A handler of the caller's may put the address into its exceptions; such a cause is left out.</summary>
    private static Exception? Safe(Exception cause, Redaction redaction) => redaction.Finds(cause.ToString()) ? null : cause;

    /// <summary>One line that a log can take.</summary>
    private static string? Shorten(string? text, Redaction redaction)
    {
        if (text is null || string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var line = new StringBuilder(redaction.Apply(text));
        for (int index = 0; index < line.Length; index++)
        {
            if (char.IsControl(line[index]) || line[index] is '\u2028' or '\u2029')
            {
                line[index] = ' ';
            }
        }

        return Cut(line.ToString().Trim(), LongestMessage);
    }

    private static string? TextOf(ReadOnlyMemory<byte> body, Redaction redaction)
    {
        string text = Encoding.UTF8.GetString(body.Span[..Math.Min(body.Length, LongestRead)]);
        return text.Length == 0 ? null : Cut(redaction.Apply(text), LongestBody);
    }

    private static string Cut(string text, int length) =>
        text.Length <= length ? text : new StringBuilder(text, 0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length, length + 1).Append('…').ToString();

    private TimeSpan? RetryAfter(HttpResponseHeaders headers)
    {
        TimeSpan? wait = headers.RetryAfter?.Delta ?? (headers.RetryAfter?.Date - _settings.TimeProvider.GetUtcNow());
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait ?? BeyondAllTime(headers);
    }

    /// <summary>Seconds that are too many for the framework still ask for a wait.</summary>
    private static TimeSpan? BeyondAllTime(HttpResponseHeaders headers) =>
        HeaderText.Of(headers, "Retry-After") is { Length: > 0 } text && !text.AsSpan().ContainsAnyExceptInRange('0', '9')
            ? TimeSpan.MaxValue
            : null;

    private ApiRateLimit? RateLimit(HttpResponseHeaders headers)
    {
        long? limit = Number(headers, "X-RateLimit-Limit");
        long? remaining = Number(headers, "X-RateLimit-Remaining");
        DateTimeOffset? reset = Moment(Number(headers, "X-RateLimit-Reset"));
        return (limit, remaining, reset) is (null, null, null) ? null : new ApiRateLimit(limit, remaining, reset);
    }

    private DateTimeOffset? Moment(long? seconds) => seconds switch
    {
        null or < 0 => null,
        < FirstUnixTime => _settings.TimeProvider.GetUtcNow().AddSeconds(seconds.Value),
        _ => seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds() ? DateTimeOffset.FromUnixTimeSeconds(seconds.Value) : null,
    };

    private static long? Number(HttpResponseHeaders headers, string name)
    {
        if (!headers.TryGetValues(name, out IEnumerable<string>? values))
        {
            return null;
        }

        foreach (string value in values)
        {
            return long.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out long number) ? number : null;
        }

        return null;
    }
}
