using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace BizKitHub.Sandbox.Http;

/// <summary>Writes one line per request, made of what is no secret: the method, the path without its query, the status.</summary>
internal sealed partial class RequestLog(TextWriter? writer)
{
    private readonly TextWriter? _writer = writer is null ? null : TextWriter.Synchronized(writer);

    public void Write(string method, PathString path, int status) =>
        _writer?.WriteLine($"{method} {SecretLike.Replace(path.ToUriComponent(), "***")} {status}");

    // A caller may put a key into the path by mistake. No path of the API has a run as long as a key, and escaping keeps line ends out.
    [GeneratedRegex("[A-Za-z0-9_]{32,}", RegexOptions.CultureInvariant)]
    private static partial Regex SecretLike { get; }
}
