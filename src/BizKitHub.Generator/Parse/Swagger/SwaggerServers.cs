using System.Text.Json.Nodes;

namespace BizKitHub.Generator.Parse.Swagger;

/// <summary><c>schemes</c>, <c>host</c> and <c>basePath</c> in one URL; the safest scheme first.</summary>
internal static class SwaggerServers
{
    public static JsonArray? Lift(JsonObject document)
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
        return new JsonArray([.. schemes.Select(s => Server($"{s}://{host}{path}"))]);
    }

    private static JsonObject Server(string url) => new() { ["url"] = url };
}
