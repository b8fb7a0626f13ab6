using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>
/// Makes one schema of several that a value meets at once: the parts of an <c>allOf</c>, or what two parts say of one
/// property. It does not decide whether any value is left.
/// </summary>
internal static class SchemaMerge
{
    /// <summary>What both say. Where they cannot be put together, the later one holds, which is nearer to the use.</summary>
    public static IOpenApiSchema Of(IOpenApiSchema earlier, IOpenApiSchema later)
    {
        if (earlier == later || IsSameReference(earlier, later) || Extends(later, earlier))
        {
            return later;
        }

        return (KindOf(earlier), KindOf(later)) switch
        {
            (PartKind.Scalar, PartKind.Scalar) => Scalars([.. Flatten(later), .. Flatten(earlier)]),
            (_, PartKind.Nothing) or (PartKind.Nothing, _) => Beside(earlier, later),
            (PartKind.Object, PartKind.Object) => Extends(earlier, later) ? earlier : Beside(earlier, later),
            _ => later,
        };
    }

    /// <summary>A text, number or boolean that all parts of a schema describe.</summary>
    public static OpenApiSchema Scalars(IOpenApiSchema schema) => Scalars(Flatten(schema));

    /// <summary>What a schema with its parts is about.</summary>
    public static PartKind KindOf(IOpenApiSchema schema) => KindOf(schema, []);

    private static PartKind KindOf(IOpenApiSchema schema, HashSet<IOpenApiSchema> above)
    {
        IOpenApiSchema target = schema.Target();
        if (target.IsNullOnly() || !above.Add(target))
        {
            return PartKind.Nothing;
        }

        PartKind kind = target switch
        {
            { Enum.Count: > 0 } => PartKind.Scalar,
            { OneOf.Count: > 0 } or { AnyOf.Count: > 0 } => PartKind.Choice,
            _ => KindOf(target.Types()),
        };
        foreach (IOpenApiSchema part in target.AllOf ?? [])
        {
            kind = Both(kind, KindOf(part, above));
        }

        above.Remove(target);
        return kind;
    }

    private static PartKind KindOf(JsonSchemaType types) => types switch
    {
        0 => PartKind.Nothing,
        JsonSchemaType.Object => PartKind.Object,
        JsonSchemaType.Array => PartKind.List,
        JsonSchemaType.String or JsonSchemaType.Integer or JsonSchemaType.Number or JsonSchemaType.Boolean => PartKind.Scalar,
        _ => PartKind.Mixed,
    };

    private static PartKind Both(PartKind left, PartKind right) => left == PartKind.Nothing || left == right ? right
        : right == PartKind.Nothing ? left
        : left == PartKind.Choice || right == PartKind.Choice ? PartKind.Choice
        : PartKind.Mixed;

    private static bool IsSameReference(IOpenApiSchema left, IOpenApiSchema right) =>
        left is OpenApiSchemaReference { Reference.Id: { } id } && right is OpenApiSchemaReference other && other.Reference.Id == id;

    /// <summary>Whether one schema has the other among its parts already.</summary>
    private static bool Extends(IOpenApiSchema schema, IOpenApiSchema part) =>
        part is OpenApiSchemaReference && Extends(schema.Target(), part.Target(), []);

    private static bool Extends(IOpenApiSchema schema, IOpenApiSchema part, HashSet<IOpenApiSchema> above) =>
        above.Add(schema) && (schema.AllOf ?? []).Any(p => p.Target() == part || Extends(p.Target(), part, above));

    private static OpenApiSchema Beside(IOpenApiSchema earlier, IOpenApiSchema later) => new()
    {
        AllOf = [earlier, later],
        Title = later.Title ?? earlier.Title,
        Description = later.Description ?? earlier.Description,
        Default = later.Default ?? earlier.Default,
        Examples = later.Examples ?? earlier.Examples,
        Deprecated = later.Deprecated || earlier.Deprecated,
    };

    /// <summary>A schema and its parts, the nearest to the use first.</summary>
    private static List<IOpenApiSchema> Flatten(IOpenApiSchema schema)
    {
        var parts = new List<IOpenApiSchema>();
        Flatten(schema, parts, []);
        return parts;
    }

    private static void Flatten(IOpenApiSchema schema, List<IOpenApiSchema> parts, HashSet<IOpenApiSchema> above)
    {
        IOpenApiSchema target = schema.Target();
        if (!above.Add(target))
        {
            return;
        }

        parts.Add(schema);
        foreach (IOpenApiSchema part in (schema.AllOf ?? []).Reverse())
        {
            Flatten(part, parts, above);
        }

        above.Remove(target);
    }

    private static OpenApiSchema Scalars(IReadOnlyList<IOpenApiSchema> parts) => new()
    {
        Type = TypeOf(parts),
        Enum = ValuesOf(parts),
        Format = First(parts, p => p.Format),
        ContentEncoding = First(parts, p => p.ContentEncoding()),
        Pattern = First(parts, p => p.Pattern),
        MinLength = parts.Max(p => p.MinLength),
        MaxLength = parts.Min(p => p.MaxLength),
        Minimum = Bound(parts, p => p.Minimum, isLeast: true),
        ExclusiveMinimum = Bound(parts, p => p.ExclusiveMinimum, isLeast: true),
        Maximum = Bound(parts, p => p.Maximum, isLeast: false),
        ExclusiveMaximum = Bound(parts, p => p.ExclusiveMaximum, isLeast: false),
        MultipleOf = parts.Select(p => p.MultipleOf).FirstOrDefault(m => m is not null),
        Title = First(parts, p => p.Title),
        Description = First(parts, p => p.Description),
        Default = First(parts, p => p.Default),
        Examples = First(parts, p => p.Examples),
        Extensions = parts.Select(p => p.Extensions).FirstOrDefault(e => e is { Count: > 0 }),
        ReadOnly = parts.Any(p => p.ReadOnly),
        WriteOnly = parts.Any(p => p.WriteOnly),
        Deprecated = parts.Any(p => p.Deprecated),
    };

    /// <summary>The types that all parts allow; where none is left, those of the nearest part. An integer is a number.</summary>
    private static JsonSchemaType? TypeOf(IReadOnlyList<IOpenApiSchema> parts)
    {
        JsonSchemaType[] declared = [.. parts.Where(p => p.Type is not null && p.Types() != 0).Select(p => p.Type!.Value)];
        if (declared.Length == 0)
        {
            // What the other keywords let guess is better than nothing.
            declared = [.. parts.Select(p => p.Types()).Where(t => t != 0)];
        }

        JsonSchemaType common = ~(JsonSchemaType)0;
        foreach (JsonSchemaType types in declared)
        {
            common &= types.HasFlag(JsonSchemaType.Number) ? types | JsonSchemaType.Integer : types;
        }

        // An integer is what is left of a number and an integer, not of two numbers.
        bool isInteger = !common.HasFlag(JsonSchemaType.Number);
        JsonSchemaType type = isInteger ? common : common & ~JsonSchemaType.Integer;
        bool isNull = parts.Any(p => p.IsNullOnly());
        return declared.Length == 0 ? null
            : ((type & ~JsonSchemaType.Null) == 0 ? declared[0] : type) | (isNull ? JsonSchemaType.Null : 0);
    }

    /// <summary>The values that all lists have; where none is left, those of the nearest list.</summary>
    private static List<JsonNode>? ValuesOf(IReadOnlyList<IOpenApiSchema> parts)
    {
        List<JsonNode>? values = null;
        foreach (IList<JsonNode> list in parts.Where(p => !p.IsNullOnly() && p.Enum is { Count: > 0 }).Select(p => p.Enum!))
        {
            var known = new HashSet<string>(list.Select(Text), StringComparer.Ordinal);
            List<JsonNode> common = values is null ? [.. list] : [.. values.Where(v => known.Contains(Text(v)))];
            values = common.Count > 0 ? common : values;
        }

        return values;
    }

    private static string Text(JsonNode value) => value.IsNull() ? "null" : value.ToJsonString();

    private static T? First<T>(IEnumerable<IOpenApiSchema> parts, Func<IOpenApiSchema, T?> keyword)
        where T : class => parts.Select(keyword).FirstOrDefault(value => value is not null);

    private static string? Bound(IEnumerable<IOpenApiSchema> parts, Func<IOpenApiSchema, string?> keyword, bool isLeast)
    {
        string? narrowest = null;
        decimal bound = 0;
        foreach (string text in parts.Select(keyword).OfType<string>())
        {
            if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
                && (narrowest is null || (isLeast ? number > bound : number < bound)))
            {
                narrowest = text;
                bound = number;
            }
        }

        return narrowest;
    }
}
