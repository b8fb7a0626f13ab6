using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>Reads schemas that list their values. A list that its own schema contradicts is reported and left out.</summary>
internal sealed class EnumReader(DraftTable drafts, ProblemLog problems)
{
    private static readonly JsonSchemaType[] SingleTypes =
    [
        JsonSchemaType.String, JsonSchemaType.Integer, JsonSchemaType.Number, JsonSchemaType.Boolean, JsonSchemaType.Array, JsonSchemaType.Object,
    ];

    /// <summary>Null when the listed values cannot be values of the schema's own type, which then holds without them.</summary>
    public DraftUse? Read(SchemaSite site, string? fixedName)
    {
        IOpenApiSchema schema = site.Schema;
        if (schema.IsNullOnly())
        {
            return new(drafts.Primitive(Primitive.Element));
        }

        if (schema.IsBooleans())
        {
            return new(drafts.Primitive(Primitive.Boolean));
        }

        IReadOnlyList<EnumValue>? values = schema.EnumValues();
        if (values is null && schema.Types() == 0)
        {
            problems.Unsupported(site.Pointer["enum"], "The listed values are neither all texts nor all numbers; any JSON value is accepted here");
            return new(drafts.Primitive(Primitive.Element));
        }

        if (values is not null && values[0].Fits(schema.Types()))
        {
            return new(Declare(site, values, fixedName));
        }

        // Of several types the values may well be a mixture.
        if (Array.IndexOf(SingleTypes, schema.Types()) >= 0)
        {
            problems.Unsupported(site.Pointer["enum"], "The listed values are not of the type that the schema has; any value of the type is accepted here");
        }

        return null;
    }

    public EnumDraft Declare(SchemaSite site, IReadOnlyList<EnumValue> values, string? fixedName)
    {
        bool isWhole = site.Schema.Types() != JsonSchemaType.Number && values.All(v => v.IsInt64);
        Primitive underlying = values[0].Text is not null ? Primitive.String
            : isWhole ? Primitive.Int64
            : Primitive.Decimal;
        string? key = fixedName is null ? DraftTable.EnumKey(underlying, values) : null;
        return SchemaReader.Declared(site, drafts.Declare(key, id => new EnumDraft
        {
            Id = id,
            FixedName = fixedName,
            Pointer = site.Pointer,
            Documentation = DocumentationText.Of(site.Schema),
            Underlying = underlying,
            Values = values,
        }));
    }
}
