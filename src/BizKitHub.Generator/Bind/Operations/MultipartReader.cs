using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>
/// Reads the schema of a multipart body: its properties are parts, and those of binary content are files. Where the body
/// is one of several objects, it has the parts of all of them.
/// </summary>
internal sealed class MultipartReader(SchemaReader schemas, DraftTable drafts, ProblemLog problems)
{
    private const string Binary = "application/octet-stream";

    /// <returns>Null when the schema names no parts.</returns>
    public MultipartDraft? Read(SchemaSite site, IDictionary<string, OpenApiEncoding>? encodings, string fixedName)
    {
        List<PropertyDraft> properties = ReadProperties(site, out Dictionary<string, SchemaSite> sites);
        if (properties.Count == 0)
        {
            return null;
        }

        Documentation documentation = DocumentationText.Of(site.Schema);
        var parts = new List<PartFormat>();
        for (int i = 0; i < properties.Count; i++)
        {
            SchemaSite property = sites[properties[i].WireName];
            OpenApiEncoding? encoding = encodings is not null && encodings.TryGetValue(properties[i].WireName, out OpenApiEncoding? own) ? own : null;
            properties[i] = Part(properties[i], property.Schema, encoding);
            parts.Add(Format(properties[i], property.Schema, encoding));
        }

        return SchemaReader.Declared(site, drafts.Declare(key: null, id => new MultipartDraft
        {
            Id = id,
            FixedName = fixedName,
            Pointer = site.Pointer,
            Documentation = documentation,
            Parts = new([.. parts]),
            Shape = new()
            {
                Id = -1,
                FixedName = null,
                Pointer = site.Pointer,
                Documentation = documentation,
                Properties = properties,
                AdditionalProperties = null,
            },
        }));
    }

    private List<PropertyDraft> ReadProperties(SchemaSite site, out Dictionary<string, SchemaSite> sites)
    {
        ObjectShape[] shapes = [.. Alternatives(site).Select(ObjectShape.Of)];
        if (shapes.Length > 1)
        {
            problems.Unsupported(site.Pointer, "The alternatives of a multipart body are one type with the parts of all");
        }

        sites = shapes.SelectMany(s => s.Properties).GroupBy(p => p.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Value, StringComparer.Ordinal);
        var properties = new List<PropertyDraft>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (PropertyDraft property in shapes.SelectMany(s => schemas.Objects.ReadProperties(s, leaveOut: null)))
        {
            if (known.Add(property.WireName))
            {
                bool isRequired = property.IsRequired && shapes.All(s => s.Required.Contains(property.WireName));
                properties.Add(property with { IsRequired = isRequired, Constant = isRequired && shapes.Length == 1 ? property.Constant : null });
            }
        }

        return properties;
    }

    private static IEnumerable<SchemaSite> Alternatives(SchemaSite site)
    {
        IOpenApiSchema schema = site.Schema is OpenApiSchemaReference { Target: { } target } ? target : site.Schema;
        (string keyword, IList<IOpenApiSchema>? branches) = schema.OneOf is { Count: > 0 } oneOf ? ("oneOf", oneOf) : ("anyOf", schema.AnyOf);
        return schema.Properties is { Count: > 0 } || schema.AllOf is { Count: > 0 } || branches is not { Count: > 0 }
            ? [site]
            : branches.Select((b, i) => site.Branch(keyword, i, b));
    }

    /// <summary>A part is there or not: text has no form for <c>null</c>.</summary>
    private PropertyDraft Part(PropertyDraft property, IOpenApiSchema schema, OpenApiEncoding? encoding)
    {
        DraftUse use = IsFile(schema, encoding) ? new(drafts.File)
            : FileSchemas.IsListOfFiles(schema) ? new DraftUse(drafts.List(new(drafts.File))) with { Constraints = property.Use.Constraints }
            : property.Use;
        return property with { Use = use with { IsNullable = false }, Constant = use.Draft is FileDraft ? null : property.Constant };
    }

    /// <summary>In OpenAPI 3.1 a file may have no schema at all: the media type of its part says enough.</summary>
    private static bool IsFile(IOpenApiSchema schema, OpenApiEncoding? encoding) =>
        FileSchemas.IsFile(schema)
        || (schema.IsUnconstrained() && schema is not OpenApiSchemaReference && encoding?.ContentType is { Length: > 0 } type
            && !MediaTypes.IsJson(MediaTypes.Name(type)) && !type.StartsWith("text/", StringComparison.OrdinalIgnoreCase));

    private PartFormat Format(PropertyDraft property, IOpenApiSchema schema, OpenApiEncoding? encoding)
    {
        ReportHeaders(property, encoding);
        string? contentType = encoding?.ContentType is { Length: > 0 } given && given.IndexOf(',') < 0 && given.IndexOf('*') < 0 ? given : null;
        Draft draft = property.Use.Draft;
        if (draft is FileDraft or ListDraft { Item.Draft: FileDraft })
        {
            return new(draft is FileDraft ? PartKind.File : PartKind.Files, contentType ?? FileSchemas.MediaType(schema) ?? Binary);
        }

        if (ParameterFormats.IsText(draft))
        {
            return new(PartKind.Text, contentType);
        }

        if (contentType is not null && MediaTypes.IsJson(MediaTypes.Name(contentType)))
        {
            return new(PartKind.Json, contentType);
        }

        if (contentType is not null && draft is not ListDraft)
        {
            problems.Unsupported(property.Pointer, $"A part of the type '{contentType}' has no form for this value; it is sent as JSON");
        }

        return ParameterFormats.IsListOfTexts(draft) ? new(PartKind.Texts, contentType) : new(PartKind.Value, ContentType: null);
    }

    private void ReportHeaders(PropertyDraft property, OpenApiEncoding? encoding)
    {
        foreach (KeyValuePair<string, IOpenApiHeader> header in encoding?.Headers ?? new Dictionary<string, IOpenApiHeader>())
        {
            if (header.Value.Required)
            {
                problems.Unsupported(property.Pointer, $"The header '{header.Key}' of this part cannot be set; it is left out");
            }
        }
    }
}
