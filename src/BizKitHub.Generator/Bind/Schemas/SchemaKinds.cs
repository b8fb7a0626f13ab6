using System.Text.Json;
using System.Text.Json.Nodes;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>
/// Which JSON types the values of a schema have, as it will be read: references and compositions are followed, and
/// <c>null</c> is left aside.
/// </summary>
internal static class SchemaKinds
{
    public static JsonKinds Of(IOpenApiSchema schema) => Of(schema, []);

    private static JsonKinds Of(IOpenApiSchema schema, HashSet<IOpenApiSchema> above)
    {
        IOpenApiSchema target = schema.Target();
        if (!above.Add(target))
        {
            // What contains itself adds nothing to its own types.
            return JsonKinds.None;
        }

        JsonKinds kinds = OfKeywords(target, above);
        above.Remove(target);
        return kinds;
    }

    private static JsonKinds OfKeywords(IOpenApiSchema schema, HashSet<IOpenApiSchema> above)
    {
        if (schema.Enum is { Count: > 0 } values)
        {
            return values.Aggregate(JsonKinds.None, (kinds, value) => kinds | Of(value));
        }

        JsonKinds declared = Of(schema.Types());
        IReadOnlyList<IOpenApiSchema> branches = schema.Branches();
        if (branches.Count > 0 && !branches.All(SchemaKeywords.IsSparse))
        {
            JsonKinds ofBranches = branches.Aggregate(JsonKinds.None, (kinds, branch) => kinds | Of(branch, above));
            return (ofBranches & declared) == 0 ? ofBranches : ofBranches & declared;
        }

        return declared == JsonKinds.Any && schema.AllOf is { Count: > 0 } parts ? OfParts(parts, above) : declared;
    }

    private static JsonKinds OfParts(IList<IOpenApiSchema> parts, HashSet<IOpenApiSchema> above)
    {
        JsonKinds kinds = parts.Aggregate(JsonKinds.Any, (all, part) => all & Of(part, above));
        // Parts that say nothing of a type, or contradict each other, are read as one object.
        return kinds is JsonKinds.Any or JsonKinds.None ? JsonKinds.Object : kinds;
    }

    private static JsonKinds Of(JsonSchemaType types)
    {
        JsonKinds kinds = JsonKinds.None;
        kinds |= (types & JsonSchemaType.String) != 0 ? JsonKinds.String : 0;
        kinds |= (types & (JsonSchemaType.Integer | JsonSchemaType.Number)) != 0 ? JsonKinds.Number : 0;
        kinds |= (types & JsonSchemaType.Boolean) != 0 ? JsonKinds.Boolean : 0;
        kinds |= (types & JsonSchemaType.Array) != 0 ? JsonKinds.Array : 0;
        kinds |= (types & JsonSchemaType.Object) != 0 ? JsonKinds.Object : 0;
        return kinds == 0 ? JsonKinds.Any : kinds;
    }

    private static JsonKinds Of(JsonNode? value) => value.IsNull() ? JsonKinds.None : value!.GetValueKind() switch
    {
        JsonValueKind.String => JsonKinds.String,
        JsonValueKind.Number => JsonKinds.Number,
        JsonValueKind.True or JsonValueKind.False => JsonKinds.Boolean,
        JsonValueKind.Array => JsonKinds.Array,
        _ => JsonKinds.Object,
    };
}
