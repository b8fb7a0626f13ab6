using System.Text.Json.Nodes;

namespace BizKitHub.Generator.Parse.Swagger;

/// <summary>Security schemes: <c>basic</c> is a scheme of HTTP, and an OAuth flow is one of several.</summary>
internal static class SwaggerSecurity
{
    private const string FlowName = "flow";

    private static readonly string[] FlowFields = ["authorizationUrl", "tokenUrl", "scopes"];

    public static void Lift(JsonObject schemes)
    {
        foreach (JsonObject scheme in schemes.Select(s => s.Value).OfType<JsonObject>().ToArray())
        {
            LiftFlow(scheme);
            if (scheme["type"].Text() == "basic")
            {
                scheme["type"] = "http";
                scheme["scheme"] = "basic";
            }
        }
    }

    /// <summary>What belongs to a flow leaves the scheme, even where no flow is named.</summary>
    private static void LiftFlow(JsonObject scheme)
    {
        var flow = new JsonObject();
        foreach (string field in FlowFields)
        {
            scheme.MoveTo(flow, field);
        }

        string? name = scheme.Take(FlowName).Text() switch
        {
            "implicit" => "implicit",
            "password" => "password",
            "application" => "clientCredentials",
            "accessCode" => "authorizationCode",
            _ => null,
        };
        if (name is not null && scheme["type"].Text() == "oauth2")
        {
            scheme["flows"] = new JsonObject { [name] = flow };
        }
    }
}
