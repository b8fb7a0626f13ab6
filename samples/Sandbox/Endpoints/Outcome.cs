using System.Text.Json.Nodes;

namespace BizKitHub.Sandbox.Endpoints;

/// <summary>The two short answers of the API: done, and a business failure, which also travels under status 200.</summary>
internal static class Outcome
{
    public static JsonObject Success => new() { ["success"] = true };

    public static JsonObject Failure(string errorCode, string message) =>
        new() { ["success"] = false, ["errorCode"] = errorCode, ["message"] = message };
}
