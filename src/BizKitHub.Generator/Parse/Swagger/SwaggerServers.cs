using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Reading;

namespace BizKitHub.Generator.Parse.Swagger;

/// <summary><c>schemes</c>, <c>host</c> and <c>basePath</c> in one URL; the safest scheme first.</summary>
internal static class SwaggerServers
{
    private const string SchemeEnd = "://";

    public static JsonArray? Lift(JsonObject document, SourceMap map, RepairLog log)
    {
        string basePath = document["basePath"].Text() ?? "";
        if (document["host"].Text() is not { Length: > 0 } host)
        {
            return basePath.Length == 0 ? null : new JsonArray(Server(basePath));
        }

        string[] schemes = document.TryGet("schemes", out JsonArray? listed) && listed.Count > 0
            ? [.. listed.Select(s => s.Text() ?? "").OrderBy(s => s == "https" ? 0 : 1)]
            : ["https"];
        string path = basePath.Length == 0 || basePath[0] == '/' ? basePath : "/" + basePath;
        if (host.Contains(SchemeEnd))
        {
            log.Add("`host` must be a host without a scheme; the scheme in it counts", map.Of(document, "host", document["host"]).Value);
            return new JsonArray(Server(host.TrimEnd('/') + path));
        }

        return new JsonArray([.. schemes.Select(s => Server($"{s}://{host}{path}"))]);
    }

    private static JsonObject Server(string url) => new() { ["url"] = url };
}
