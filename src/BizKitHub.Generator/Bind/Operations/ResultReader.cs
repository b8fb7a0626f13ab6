using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>Reads what an operation answers when it succeeds.</summary>
internal sealed class ResultReader(SchemaReader schemas)
{
    public ResultDraft Read(OperationSite site, SchemaUse use, string fixedName)
    {
        if (Success(site.Operation) is not { } success)
        {
            return new(PayloadFormat.Json, Use: null, IsEmpty: true, Documentation.None);
        }

        Documentation documentation = DocumentationText.Of(summary: null, success.Value.Description);
        if (MediaTypes.Choose(success.Value.Content) is not { } content)
        {
            return new(PayloadFormat.Json, Use: null, IsEmpty: true, documentation);
        }

        PayloadFormat format = MediaTypes.Format(content.Key);
        SpecPointer pointer = site.Pointer["responses"][success.Key]["content"][content.Key]["schema"];
        return new(
            format,
            format == PayloadFormat.Json ? schemas.ReadPayload(content.Value.Schema, pointer, use, fixedName) : null,
            IsEmpty: false,
            documentation);
    }

    /// <summary>The answers that are results; all others are failures.</summary>
    public static ICollection<string> SuccessKeys(OpenApiOperation operation) => Success(operation) is { } success ? [success.Key] : [];

    /// <summary>The lowest declared success that has a body, or else the lowest; <c>default</c> where nothing else is declared.</summary>
    private static KeyValuePair<string, IOpenApiResponse>? Success(OpenApiOperation operation)
    {
        KeyValuePair<string, IOpenApiResponse>[] successes = [.. (operation.Responses ?? [])
            .Where(r => r.Key.Length == 3 && r.Key[0] == '2')
            .OrderBy(r => r.Value.Content is { Count: > 0 } ? 0 : 1)
            .ThenBy(r => r.Key, StringComparer.Ordinal)];
        return successes.Length > 0 ? successes[0]
            : operation.Responses is { Count: 1 } only && only.ContainsKey("default") ? only.First()
            : null;
    }
}
