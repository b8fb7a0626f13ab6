using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BizKitHub.Generator.Bind.Schemas;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Fakes;

/// <summary>What a document shows of an answer, the nearest first: of the body, then of its schema.</summary>
internal static class AnswerExamples
{
    private const int Longest = 32_000;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>JSON texts. Whether they keep the contract is open.</returns>
    public static IEnumerable<string> Of(IOpenApiMediaType content)
    {
        IEnumerable<JsonNode?> shown =
        [
            content.Example,
            .. (content.Examples ?? new Dictionary<string, IOpenApiExample>()).Values.Select(e => e.Value),
            .. OfSchema(content.Schema),
        ];
        return shown
            .OfType<JsonNode>()
            .Select(node => node.IsNull() ? "null" : node.ToJsonString(Plain))
            .Where(json => json.Length <= Longest);
    }

    private static IEnumerable<JsonNode?> OfSchema(IOpenApiSchema? schema) => schema is null ? [] : [.. schema.Examples ?? [], schema.Default];
}
