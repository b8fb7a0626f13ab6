using System.Text.Json.Nodes;

namespace BizKitHub.Generator.Parse.Swagger;

/// <summary>Security schemes: <c>basic</c> is a scheme of HTTP, and an OAuth flow is one of several.</summary>
internal static class SwaggerSecurity
{
    private static readonly string[] FlowFields = ["authorizationUrl", "tokenUrl", "scopes"];

    public static void Lift(JsonObject schemes)
    {
        foreach (JsonObject scheme in schemes.Select(s => s.Value).OfType<JsonObject>().ToArray())
        {
            switch (scheme["type"].Text())
            {
                case "basic":
                    scheme["type"] = "http";
                    scheme["scheme"] = "basic";
                    break;
                case "oauth2":
                    LiftFlow(scheme);
                    break;
            }
        }
    }

    private static void LiftFlow(JsonObject scheme)
    {
        var flow = new JsonObject();
        foreach (string field in FlowFields)
        {
            scheme.MoveTo(flow, field);
        }

        string? name = scheme.Take("flow").Text() switch
        {
            "implicit" => "implicit",
            "password" => "password",
            "application" => "clientCredentials",
            "accessCode" => "authorizationCode",
            _ => null,
        };
        if (name is not null)
        {
            scheme["flows"] = new JsonObject { [name] = flow };
        }
    }
}
