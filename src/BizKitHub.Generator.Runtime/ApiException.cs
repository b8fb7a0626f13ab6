namespace BizKitHub.Generator.Runtime;

/// <summary>A call that failed: the server refused it, gave an answer that breaks the contract, or gave none.</summary>
/// <remarks>The API key, the values of the query, and what the body calls a password, a token or the like are blacked out wherever the server repeats them.</remarks>
public class ApiException : global::System.Exception
{
    /// <summary>Creates a failure that says nothing of its cause.</summary>
    public ApiException()
    {
    }

    /// <summary>Creates a failure.</summary>
    /// <param name="message">What happened.</param>
    public ApiException(string message)
        : base(message)
    {
    }

    /// <summary>Creates a failure that another one caused.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause.</param>
    public ApiException(string message, global::System.Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Takes over what another failure says.</summary>
    private protected ApiException(ApiException failure)
        : base(failure.Message, failure.InnerException)
    {
        Operation = failure.Operation;
        StatusCode = failure.StatusCode;
        ErrorCode = failure.ErrorCode;
        Description = failure.Description;
        RetryAfter = failure.RetryAfter;
        RateLimit = failure.RateLimit;
        ResponseBody = failure.ResponseBody;
    }

    /// <summary>The operation that was called.</summary>
    public string? Operation { get; init; }

    /// <summary>The HTTP status of the answer; <see langword="null"/> when no answer arrived.</summary>
    public global::System.Net.HttpStatusCode? StatusCode { get; init; }

    /// <summary>The server's code for the failure, when it gave one.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>The server's longer explanation, when it gave one.</summary>
    public string? Description { get; init; }

    /// <summary>How long the server asks to wait before the next call.</summary>
    public global::System.TimeSpan? RetryAfter { get; init; }

    /// <summary>Where the key stands in its rate limit, when the server told.</summary>
    public ApiRateLimit? RateLimit { get; init; }

    /// <summary>The start of the answer's body; <see langword="null"/> when there was none.</summary>
    public string? ResponseBody { get; init; }
}
