using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>Reads what an object consists of: its properties, and what the others may be.</summary>
internal sealed class ObjectReader(SchemaReader schemas, DraftTable drafts, ProblemLog problems)
{
    /// <summary>An object whose properties are known; a name of its own keeps it apart from others of the same shape.</summary>
    public DraftUse Read(SchemaSite site, ObjectShape shape, string? fixedName)
    {
        ReportUnmerged(shape);
        IReadOnlyList<PropertyDraft> properties = ReadProperties(shape, leaveOut: null);
        DraftUse? additional = ReadOthers(shape) ?? (properties.Count > 0 ? null : schemas.Any);
        string? key = fixedName is null ? DraftTable.ObjectKey(properties, additional) : null;
        return new(SchemaReader.Declared(site, drafts.Declare(key, id => new ObjectDraft
        {
            Id = id,
            FixedName = fixedName,
            Pointer = site.Pointer,
            Documentation = DocumentationText.Of(site.Schema),
            Properties = properties,
            AdditionalProperties = additional,
        })));
    }

    /// <summary>The same for an object that was known before its properties were.</summary>
    public void Complete(ObjectDraft draft, SchemaSite site)
    {
        ObjectShape shape = ObjectShape.Of(site);
        ReportUnmerged(shape);
        draft.Properties = ReadProperties(shape, leaveOut: null);
        draft.AdditionalProperties = ReadOthers(shape);
    }

    /// <summary>What all properties without a name of their own are; null when the document speaks of none.</summary>
    public DraftUse? ReadOthers(ObjectShape shape)
    {
        if (shape.Others is not { Count: > 0 } sites)
        {
            return null;
        }

        DraftUse[] uses = [.. sites.Select(schemas.Read)];
        if (uses.Any(u => u.Draft != uses[0].Draft))
        {
            problems.Unsupported(sites[0].Pointer, "The properties without a name of their own are of several types; any JSON value is accepted for them");
            return schemas.Any;
        }

        // Whatever name a value has, it must be readable; what only some of the values keep to is left to the server.
        return uses.Length == 1 ? uses[0] : new DraftUse(uses[0].Draft) { IsNullable = uses.Any(u => u.IsNullable) };
    }

    public IReadOnlyList<PropertyDraft> ReadProperties(ObjectShape shape, string? leaveOut)
    {
        var properties = new List<PropertyDraft>(shape.Properties.Count);
        foreach (KeyValuePair<string, SchemaSite> property in shape.Properties)
        {
            if (property.Key == leaveOut)
            {
                continue;
            }

            properties.Add(ReadProperty(property.Key, property.Value, shape.Required.Contains(property.Key)));
        }

        return properties;
    }

    public PropertyDraft ReadProperty(string wireName, SchemaSite site, bool isRequired)
    {
        PropertyDirection direction = site.Schema.Direction();
        ConstantModel? constant = isRequired && direction == PropertyDirection.Both ? site.Schema.Constant() : null;
        return new()
        {
            WireName = wireName,
            Constant = constant,
            Use = constant is null ? schemas.Read(site) : ConstantUse(constant, site.Schema),
            IsRequired = isRequired,
            Direction = direction,
            Documentation = DocumentationText.OfProperty(site.Schema),
            Pointer = site.Pointer,
        };
    }

    private DraftUse ConstantUse(ConstantModel constant, IOpenApiSchema schema)
    {
        bool isInteger = schema.Types() != JsonSchemaType.Number && new EnumValue(Text: null, constant.Number).IsInt64;
        return new(drafts.Primitive(
            constant.Boolean is not null ? Primitive.Boolean
            : constant.Text is not null ? Primitive.String
            : isInteger ? Primitive.Int64
            : Primitive.Decimal));
    }

    private void ReportUnmerged(ObjectShape shape)
    {
        foreach (SchemaSite part in shape.Unmerged)
        {
            problems.Unsupported(part.Pointer, "This part of 'allOf' is not one object; what it adds is left out");
        }
    }
}
