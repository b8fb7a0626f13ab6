namespace BizKitHub.Sandbox;

/// <summary>A request as it arrived, secrets included: for assertions, not for logs.</summary>
public sealed class RecordedRequest
{
    /// <summary>GET, POST or whatever was sent.</summary>
    public required string Method { get; init; }

    /// <summary>The decoded path, without the query.</summary>
    public required string Path { get; init; }

    /// <summary>The decoded query; values of a repeated name are joined by commas.</summary>
    public required IReadOnlyDictionary<string, string> Query { get; init; }

    /// <summary>All headers, found whatever the case of their name.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>The body as text; empty when there was none or it was too large.</summary>
    public required string Body { get; init; }

    /// <summary>What the sandbox took the customer's address for; <see langword="null"/> when none was sent or it was refused.</summary>
    public required string? CustomerRealIp { get; init; }

    /// <summary>The status that the sandbox answered with.</summary>
    public required int Status { get; init; }
}
