using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>What the keywords of one schema say, read the way JSON Schema means them. Only <see cref="Target"/> follows references.</summary>
internal static class SchemaKeywords
{
    private const string FormatExtension = "x-format";

    /// <summary>The JSON types without <c>null</c>; inferred from the other keywords where <c>type</c> is missing.</summary>
    public static JsonSchemaType Types(this IOpenApiSchema schema)
    {
        JsonSchemaType declared = (schema.Type ?? 0) & ~JsonSchemaType.Null;
        return declared != 0 || schema.Type is not null
            ? declared
            : schema.Properties is { Count: > 0 } || schema.AdditionalProperties is not null || schema.PatternProperties is { Count: > 0 } ? JsonSchemaType.Object
            : schema.Items is not null ? JsonSchemaType.Array
            : schema.Pattern is not null || schema.MaxLength is not null ? JsonSchemaType.String
            : schema.Format switch
            {
                "date-time" or "date" or "time" or "duration" or "uuid" or "uri" or "email" or "hostname" or "ipv4" or "ipv6" or "byte" or "password" => JsonSchemaType.String,
                "int32" or "int64" => JsonSchemaType.Integer,
                "float" or "double" => JsonSchemaType.Number,
                _ => 0,
            };
    }

    public static bool AllowsNull(this IOpenApiSchema schema) =>
        ((schema.Type ?? 0) & JsonSchemaType.Null) != 0 || schema.Enum?.Any(n => n.IsNull()) == true;

    /// <summary>The schema that a reference leads to, or the schema itself.</summary>
    public static IOpenApiSchema Target(this IOpenApiSchema schema)
    {
        // References to references are few; a longer chain goes in circles.
        const int Longest = 64;
        IOpenApiSchema target = schema;
        for (int i = 0; i < Longest && target is OpenApiSchemaReference { Target: { } next }; i++)
        {
            target = next;
        }

        return target;
    }

    /// <summary>The alternatives that the schema lists itself, without <c>null</c>.</summary>
    public static IReadOnlyList<IOpenApiSchema> Branches(this IOpenApiSchema schema) =>
        [.. (schema.OneOf ?? []).Concat(schema.AnyOf ?? []).Where(b => !b.IsNullOnly())];

    /// <summary>Whether the schema only narrows what another says: it has neither a type nor values, properties or parts.</summary>
    public static bool IsSparse(this IOpenApiSchema schema) => schema is not OpenApiSchemaReference && schema.IsUnconstrained();

    public static bool IsNullOnly(this IOpenApiSchema schema) =>
        schema is not OpenApiSchemaReference
        && (schema.Type == JsonSchemaType.Null || (schema.Type is null && schema.Enum is { Count: > 0 } values && values.All(n => n.IsNull())));

    /// <summary>What the schema says itself, or a part that <c>allOf</c> adds to it.</summary>
    public static PropertyDirection Direction(this IOpenApiSchema schema)
    {
        bool isReadOnly = schema.ReadOnly || schema.AllOf?.Any(part => part.ReadOnly) == true;
        bool isWriteOnly = schema.WriteOnly || schema.AllOf?.Any(part => part.WriteOnly) == true;
        return (isReadOnly, isWriteOnly) switch
        {
            (true, true) => PropertyDirection.Neither,
            (true, false) => PropertyDirection.Received,
            (false, true) => PropertyDirection.Sent,
            _ => PropertyDirection.Both,
        };
    }

    /// <summary>The one value that the schema allows, when it is a text, a number or a boolean of its type.</summary>
    public static ConstantModel? Constant(this IOpenApiSchema schema)
    {
        if (schema.Enum is not { Count: 1 } values || schema.AllowsNull())
        {
            return null;
        }

        bool isBoolean = schema.Types() is 0 or JsonSchemaType.Boolean;
        return values[0]?.GetValueKind() switch
        {
            JsonValueKind.True when isBoolean => new(Boolean: true, Text: null),
            JsonValueKind.False when isBoolean => new(Boolean: false, Text: null),
            _ => schema.EnumValues() is { Count: 1 } only && only[0].Fits(schema.Types()) ? new(Boolean: null, only[0].Text, only[0].Number) : null,
        };
    }

    /// <summary>Whether all listed values are booleans.</summary>
    public static bool IsBooleans(this IOpenApiSchema schema) => (schema.Enum ?? [])
        .Where(n => !n.IsNull())
        .All(n => n.GetValueKind() is JsonValueKind.True or JsonValueKind.False);

    /// <summary>The listed values, without <c>null</c> and without repetition; null when they are not all texts or all numbers.</summary>
    public static IReadOnlyList<EnumValue>? EnumValues(this IOpenApiSchema schema)
    {
        var values = new List<EnumValue>();
        foreach (JsonNode? node in (schema.Enum ?? []).Where(n => !n.IsNull()))
        {
            switch (node?.GetValueKind())
            {
                case JsonValueKind.String:
                    values.Add(new(node!.GetValue<string>(), Number: null));
                    break;
                case JsonValueKind.Number when TryNumber(node!.ToJsonString(), out decimal number):
                    values.Add(new(Text: null, number));
                    break;
                default:
                    return null;
            }
        }

        bool isUniform = values.Count > 0 && values.All(v => v.Text is null == values[0].Text is null);
        return isUniform ? [.. values.Distinct()] : null;
    }

    public static Constraints Constraints(this IOpenApiSchema schema)
    {
        decimal? exclusiveMinimum = Number(schema.ExclusiveMinimum) is { } least && !(Number(schema.Minimum) > least) ? least : null;
        decimal? exclusiveMaximum = Number(schema.ExclusiveMaximum) is { } most && !(Number(schema.Maximum) < most) ? most : null;
        return new()
        {
            Pattern = schema.Pattern is { Length: > 0 } pattern ? EcmaPattern.ToFullMatch(pattern) : null,
            MinLength = schema.MinLength is > 0 ? schema.MinLength : null,
            MaxLength = schema.MaxLength,
            Minimum = exclusiveMinimum ?? Number(schema.Minimum),
            IsMinimumExclusive = exclusiveMinimum is not null,
            Maximum = exclusiveMaximum ?? Number(schema.Maximum),
            IsMaximumExclusive = exclusiveMaximum is not null,
            MultipleOf = schema.MultipleOf is > 0 ? schema.MultipleOf : null,
            MinItems = schema.MinItems is > 0 ? schema.MinItems : null,
            MaxItems = schema.MaxItems,
            AreItemsUnique = schema.UniqueItems == true,
            Format = (Extended(schema) ?? schema.Format) switch
            {
                "email" or "idn-email" => TextFormat.Email,
                "ipv4" => TextFormat.IPv4,
                "ipv6" => TextFormat.IPv6,
                "hostname" => TextFormat.HostName,
                "ip-or-localhost" => TextFormat.IpOrLocalhost,
                _ => TextFormat.None,
            },
        };
    }

    /// <summary>What is said of a map: how many entries it has.</summary>
    public static Constraints MapConstraints(this IOpenApiSchema schema) => new()
    {
        MinItems = schema.MinProperties is > 0 ? schema.MinProperties : null,
        MaxItems = schema.MaxProperties,
    };

    /// <summary>Whether something beside a <c>$ref</c> narrows what it leads to.</summary>
    public static bool HasConstraints(this JsonSchemaReference reference) =>
        (reference.Pattern ?? reference.Format ?? reference.Minimum ?? reference.Maximum ?? reference.ExclusiveMinimum ?? reference.ExclusiveMaximum) is not null
        || (reference.MinLength ?? reference.MaxLength ?? reference.MinItems ?? reference.MaxItems) is not null
        || reference.MultipleOf is not null;

    /// <summary>Whether the schema says that the value is an object, and no more.</summary>
    public static bool IsAnyObject(this IOpenApiSchema schema) => schema is not OpenApiSchemaReference
        && schema.Types() == JsonSchemaType.Object
        && schema.Enum is not { Count: > 0 }
        && schema.OneOf is not { Count: > 0 }
        && schema.AnyOf is not { Count: > 0 }
        && schema.AllOf is not { Count: > 0 }
        && schema.Properties is not { Count: > 0 }
        && schema.PatternProperties is not { Count: > 0 }
        && schema.AdditionalProperties is null;

    /// <summary>Whether the schema says nothing about the value.</summary>
    public static bool IsUnconstrained(this IOpenApiSchema schema) =>
        schema.Types() == 0
        && schema.Enum is not { Count: > 0 }
        && schema.OneOf is not { Count: > 0 }
        && schema.AnyOf is not { Count: > 0 }
        && schema.AllOf is not { Count: > 0 };

    /// <summary>Whether a value is JSON's <c>null</c>, which Microsoft.OpenApi stands a value of its own in for.</summary>
    public static bool IsNull(this JsonNode? node) =>
        node is null || JsonNullSentinel.IsJsonNullSentinel(node) || node.GetValueKind() == JsonValueKind.Null;

    /// <summary>A format that OpenAPI has no name for.</summary>
    private static string? Extended(IOpenApiSchema schema) =>
        schema.Extensions is { } extensions
        && extensions.TryGetValue(FormatExtension, out IOpenApiExtension? extension)
        && extension is JsonNodeExtension { Node: JsonValue value }
        && value.TryGetValue(out string? format)
            ? format
            : null;

    private static decimal? Number(string? text) => text is not null && TryNumber(text, out decimal number) ? number : null;

    private static bool TryNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}
