namespace BizKitHub.Generator.Runtime.Tests.Support;

/// <summary>What a request looked like when it was sent.</summary>
internal sealed record RecordedRequest(HttpMethod Method, Uri Uri, IReadOnlyDictionary<string, string> Headers, string? Body)
{
    public string? Header(string name) => Headers.TryGetValue(name, out string? value) ? value : null;
}
