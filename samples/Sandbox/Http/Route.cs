using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace BizKitHub.Sandbox.Http;

/// <summary>One operation: where it is, whether it asks for a key, and what answers it. What it returns goes out with status 200.</summary>
internal sealed record Route(string Method, string Path, bool NeedsKey, Func<Fields, JsonNode> Answer)
{
    private const string Prefix = "/api/v1/";

    public static Route Get(string action, Func<Fields, JsonNode> answer) => new(HttpMethods.Get, Prefix + action, true, answer);

    public static Route Post(string action, Func<Fields, JsonNode> answer) => new(HttpMethods.Post, Prefix + action, true, answer);

    public static Route Open(string path, Func<Fields, JsonNode> answer) => new(HttpMethods.Get, path, false, answer);
}
