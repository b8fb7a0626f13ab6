namespace BizKitHub.Generator.Runtime;

/// <summary>An answer as it came, before anything was made of it. It is a copy, which may be kept.</summary>
/// <remarks>Nothing in it is blacked out: what the server repeats of a secret is here, too. Its text is the operation and the status, and no more.</remarks>
public sealed class ApiResponse
{
    internal ApiResponse(
        ApiOperation operation,
        global::System.Net.HttpStatusCode statusCode,
        global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Collections.Generic.IReadOnlyList<string>> headers,
        global::System.ReadOnlyMemory<byte> body)
    {
        Operation = operation;
        StatusCode = statusCode;
        Headers = headers;
        Body = body;
    }

    /// <summary>What was called.</summary>
    public ApiOperation Operation { get; }

    /// <summary>The HTTP status.</summary>
    public global::System.Net.HttpStatusCode StatusCode { get; }

    /// <summary>The headers of the answer and of its body, by their names in any case.</summary>
    public global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Collections.Generic.IReadOnlyList<string>> Headers { get; }

    /// <summary>The header <c>Content-Type</c>; <see langword="null"/> when there is none.</summary>
    public string? ContentType => Headers.TryGetValue("Content-Type", out global::System.Collections.Generic.IReadOnlyList<string>? values) ? values[0] : null;

    /// <summary>
    /// The body, unpacked, as far as the client took it in: all of a result; of an answer that is none, or whose body nobody
    /// reads, no more than 64 KiB and a byte. Empty where items are streamed.
    /// </summary>
    public global::System.ReadOnlyMemory<byte> Body { get; }

    /// <summary>The operation and the status.</summary>
    /// <returns>For example <c>order.create: HTTP 200</c>.</returns>
    public override string ToString() => $"{Operation}: HTTP {(int)StatusCode}";
}
