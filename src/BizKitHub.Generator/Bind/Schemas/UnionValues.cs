using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>
/// Alternatives that need no telling apart, because C# has one type for all their values: texts of several formats,
/// lists of values, several kinds of numbers, one value in several spellings.
/// </summary>
internal sealed class UnionValues(SchemaReader schemas, DraftTable drafts)
{
    /// <summary>One value that may be written in several ways: a date as text, number or object, a number as text.</summary>
    public DraftUse? ReadSpellings(IReadOnlyList<UnionBranch> branches)
    {
        IOpenApiSchema[] all = [.. branches.Select(b => b.Site.Schema)];
        bool isDate = all.Any(IsDate) && all.All(s => IsDate(s) || IsSpelling(s)) && (all.Count(IsDate) > 1 || all.Any(IsServerDate));
        if (isDate)
        {
            return new(drafts.Primitive(Primitive.DateTimeOffset));
        }

        bool isNumber = all.Any(IsNumericText) && all.All(s => IsNumericText(s) || IsNumber(s));
        return isNumber && all.FirstOrDefault(IsNumber) is { } number
            ? new DraftUse(drafts.Primitive(PrimitiveTypes.Of(number))) with
            {
                Constraints = number.Constraints(),
            }
            : null;
    }

    /// <summary>The branches with all texts, all numbers and all booleans as one each, at the place of the first.</summary>
    /// <param name="site">The union.</param>
    /// <param name="branches">As the document lists them.</param>
    /// <param name="fixedName">The name of the type that takes the place of the union, if nothing else is left of it.</param>
    public IReadOnlyList<UnionBranch> Merge(SchemaSite site, IReadOnlyList<UnionBranch> branches, string? fixedName)
    {
        var merged = new List<UnionBranch>();
        foreach (UnionBranch branch in branches)
        {
            UnionBranch[] same = IsValue(branch.Kinds) ? [.. branches.Where(b => b.Kinds == branch.Kinds)] : [branch];
            if (same.Length == 1)
            {
                merged.Add(branch);
            }
            else if (same[0] == branch)
            {
                bool isAll = same.Length == branches.Count;
                merged.Add(new(site, [site], branch.Kinds) { Value = ReadAll(isAll ? site : Shape(site, branch.Kinds), same, isAll ? fixedName : null) });
            }
        }

        return merged;
    }

    /// <summary>What stands among alternatives and needs a name is called after the union and its own JSON type.</summary>
    public static SchemaSite Shape(SchemaSite site, JsonKinds kind) => site with { Use = site.Use.Shape(NameOf(kind)) };

    public static string NameOf(JsonKinds kind) => kind switch
    {
        JsonKinds.Object => "Fields",
        JsonKinds.Array => "List",
        JsonKinds.String => "Text",
        JsonKinds.Boolean => "Flag",
        _ => "Number",
    };

    private static bool IsValue(JsonKinds kinds) => kinds is JsonKinds.String or JsonKinds.Number or JsonKinds.Boolean;

    /// <summary>Listed values stay listed: our enums are open, so a plain text beside them says nothing more.</summary>
    private DraftUse ReadAll(SchemaSite site, UnionBranch[] branches, string? fixedName)
    {
        DraftUse[] named = [.. branches.Where(b => b.Component is not null).Select(b => schemas.Read(b.Site))];
        IOpenApiSchema[] inline = [.. branches.Where(b => b.Component is null).Select(b => b.Site.Schema)];
        bool isNullable = named.Any(u => u.IsNullable) || inline.Any(s => s.AllowsNull());
        EnumDraft[] enums = [.. named.Select(u => u.Draft).OfType<EnumDraft>()];
        bool isText = branches[0].Kinds == JsonKinds.String;
        EnumValue[] listed = [.. inline.SelectMany(s => s.EnumValues() ?? [])];
        int lists = enums.Length + inline.Count(s => s.EnumValues() is not null);
        // A number beside listed numbers is any number; there is no open enum whose values were fractions and not.
        bool isEnum = lists > 0 && (isText || lists == branches.Length);
        Draft draft = !isEnum ? drafts.Primitive(Widest(branches[0].Kinds, [.. named.Select(PrimitiveOf), .. inline.Select(s => PrimitiveOf(s, branches[0].Kinds))]))
            : enums.Length == 1 && listed.Length == 0 && fixedName is null ? enums[0]
            : schemas.DeclareEnum(site, [.. enums.SelectMany(e => e.Values).Concat(listed).Distinct()], fixedName);
        if (draft is EnumDraft values)
        {
            values.AllowsOthers |= lists < branches.Length || enums.Any(e => e.AllowsOthers);
        }

        return new DraftUse(draft) with { IsNullable = isNullable };
    }

    private static Primitive PrimitiveOf(DraftUse use) => use.Draft switch
    {
        PrimitiveDraft primitive => primitive.Primitive,
        EnumDraft values => values.Underlying,
        _ => Primitive.String,
    };

    /// <summary>A schema that names no single type, such as a list of values or of parts, is as wide as its JSON type.</summary>
    private static Primitive PrimitiveOf(IOpenApiSchema schema, JsonKinds kind) => schema.Types() switch
    {
        JsonSchemaType.String or JsonSchemaType.Integer or JsonSchemaType.Number or JsonSchemaType.Boolean => PrimitiveTypes.Of(schema),
        _ => kind switch { JsonKinds.Number => Primitive.Decimal, JsonKinds.Boolean => Primitive.Boolean, _ => Primitive.String },
    };

    /// <summary>The type that can hold them all.</summary>
    private static Primitive Widest(JsonKinds kind, Primitive[] primitives)
    {
        if (primitives.All(p => p == primitives[0]) || kind == JsonKinds.Boolean)
        {
            return primitives[0];
        }

        return kind == JsonKinds.String ? Primitive.String
            : primitives.All(p => p is Primitive.Int32 or Primitive.Int64) ? Primitive.Int64
            : primitives.All(p => p is Primitive.Single or Primitive.Double) ? Primitive.Double
            : Primitive.Decimal;
    }

    private static bool IsDate(IOpenApiSchema schema) => schema.Format is "date-time" or "date";

    /// <summary>A date object of the server's language, as some frameworks describe their own dates.</summary>
    private static bool IsServerDate(IOpenApiSchema schema) =>
        schema is not OpenApiSchemaReference && schema.Type is null or JsonSchemaType.Object && schema.Properties is not { Count: > 0 };

    /// <summary>A text, a number or an object without properties: the other spellings of a date.</summary>
    private static bool IsSpelling(IOpenApiSchema schema) => schema is not OpenApiSchemaReference
        && schema.Types() is 0 or JsonSchemaType.String or JsonSchemaType.Number or JsonSchemaType.Integer or JsonSchemaType.Object
        && schema.Properties is not { Count: > 0 }
        && schema.Enum is not { Count: > 0 };

    private static bool IsNumber(IOpenApiSchema schema) =>
        schema is not OpenApiSchemaReference && schema.Types() is JsonSchemaType.Integer or JsonSchemaType.Number;

    private static bool IsNumericText(IOpenApiSchema schema) => schema is not OpenApiSchemaReference
        && schema.Types() == JsonSchemaType.String && schema.Format is "numeric" or "integer" or "number" or "decimal" or "int64" or "int32";
}
