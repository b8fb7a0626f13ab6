using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BizKitHub.Sandbox.Errors;
using Microsoft.AspNetCore.Http;

namespace BizKitHub.Sandbox.Http;

/// <summary>What goes back: a status and a JSON document, an error in the registry's envelope.</summary>
internal sealed record JsonAnswer(int Status, JsonNode Body)
{
    // Answers are never put into HTML, and Barášek reads better than escapes.
    private static JsonWriterOptions Readable { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonAnswer OfError(ErrorCode error, string? description)
    {
        var envelope = new JsonObject { ["code"] = error.Name, ["message"] = error.Message };
        if (description is not null)
        {
            envelope["description"] = description;
        }

        return new JsonAnswer(error.Status, new JsonObject { ["error"] = envelope });
    }

    /// <summary>Takes our own refusals as well as the server's, such as the one of a body that is too large.</summary>
    public static JsonAnswer OfRefusal(BadHttpRequestException refused) =>
        refused is Refusal refusal
            ? OfError(refusal.Error, refusal.Description)
            : OfError(ErrorCodes.ValidationFailed with { Status = refused.StatusCode, Message = refused.Message }, null);

    public async Task WriteAsync(HttpResponse response)
    {
        response.StatusCode = Status;
        response.ContentType = "application/json";
        await using var writer = new Utf8JsonWriter(response.BodyWriter, Readable);
        Body.WriteTo(writer);
        await writer.FlushAsync(response.HttpContext.RequestAborted);
    }
}
