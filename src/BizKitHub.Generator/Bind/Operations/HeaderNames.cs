namespace BizKitHub.Generator.Bind.Operations;

/// <summary>
/// Which names a document may give to headers: tokens of RFC 9110 that are no business of the connection. Who could set the
/// length of a body, or the host, could make a server take one request for two.
/// </summary>
internal static class HeaderNames
{
    private const string Signs = "!#$%&'*+-.^_`|~";

    private static readonly HashSet<string> OfTheConnection = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Content-Length", "Host", "Keep-Alive", "Proxy-Connection", "TE", "Trailer", "Transfer-Encoding", "Upgrade",
    };

    public static bool CanBeSet(string? name) =>
        name is { Length: > 0 }
        && !OfTheConnection.Contains(name)
        && name.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || Signs.IndexOf(c) >= 0);
}
