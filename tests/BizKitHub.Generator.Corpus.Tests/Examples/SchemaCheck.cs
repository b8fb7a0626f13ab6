using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Corpus.Tests.Examples;

/// <summary>
/// What in an example goes against its own schema, read from the document without the generator. It knows what codecs trip
/// over, types and required properties, and not all of JSON Schema: ranges, lengths and patterns are no matter of theirs.
/// </summary>
internal static class SchemaCheck
{
    /// <summary>Schemas may contain themselves; no example goes as deep.</summary>
    private const int DeepestSchema = 64;

    public static IEnumerable<Fault> Faults(IOpenApiSchema schema, JsonNode? value, string path = "$", int depth = 0) => depth > DeepestSchema
        ? []
        : FaultsOfType(schema, value, path)
            .Concat((schema.AllOf ?? []).SelectMany(part => Faults(part, value, path, depth + 1)))
            .Concat(FaultsOfAlternatives(schema, value, path, depth))
            .Concat(FaultsInside(schema, value, path, depth));

    private static IEnumerable<Fault> FaultsOfType(IOpenApiSchema schema, JsonNode? value, string path)
    {
        JsonSchemaType allowed = schema.Type ?? 0;
        JsonSchemaType actual = TypeOf(value);
        bool isAllowed = allowed == 0 || (allowed & actual) != 0
            || (actual == JsonSchemaType.Integer && (allowed & JsonSchemaType.Number) != 0);
        return !isAllowed ? [new(path, $"is of the type {Name(actual)}, not {Name(allowed)}")]
            : actual == JsonSchemaType.String && !FitsFormat(schema.Format, value!.GetValue<string>()) ? [new(path, $"is no {schema.Format}")]
            : [];
    }

    private static Fault[] FaultsOfAlternatives(IOpenApiSchema schema, JsonNode? value, string path, int depth)
    {
        IList<IOpenApiSchema> alternatives = schema.OneOf is { Count: > 0 } oneOf ? oneOf : schema.AnyOf ?? [];
        Fault[][] faults = [.. alternatives.Select(a => Faults(a, value, path, depth + 1).ToArray())];
        return faults.Length == 0 || faults.Any(f => f.Length == 0) ? [] : faults[0];
    }

    private static IEnumerable<Fault> FaultsInside(IOpenApiSchema schema, JsonNode? value, string path, int depth) => value switch
    {
        JsonArray list when schema.Items is { } items => list.SelectMany((item, i) => Faults(items, item, $"{path}[{i}]", depth + 1)),
        JsonObject parent => (schema.Required ?? new HashSet<string>())
            .Where(name => !parent.ContainsKey(name))
            .Select(name => new Fault($"{path}.{name}", "is required and missing"))
            .Concat(parent.SelectMany(p => Property(schema, p.Key) is { } property ? Faults(property, p.Value, $"{path}.{p.Key}", depth + 1) : [])),
        _ => [],
    };

    private static IOpenApiSchema? Property(IOpenApiSchema schema, string name) =>
        schema.Properties is { } all && all.TryGetValue(name, out var declared) ? declared : schema.AdditionalProperties;

    private static bool FitsFormat(string? format, string text) => format switch
    {
        "date-time" => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", out _),
        "uuid" => Guid.TryParse(text, out _),
        "byte" => Convert.TryFromBase64String(text, new byte[text.Length], out _),
        _ => true,
    };

    private static JsonSchemaType TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.Object => JsonSchemaType.Object,
        JsonValueKind.Array => JsonSchemaType.Array,
        JsonValueKind.String => JsonSchemaType.String,
        JsonValueKind.True or JsonValueKind.False => JsonSchemaType.Boolean,
        JsonValueKind.Number => decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            && number == decimal.Truncate(number) ? JsonSchemaType.Integer : JsonSchemaType.Number,
        _ => JsonSchemaType.Null,
    };

    private static string Name(JsonSchemaType type) =>
        string.Join(" or ", Enum.GetValues<JsonSchemaType>().Where(t => (type & t) != 0).Select(t => t.ToString()));
}
