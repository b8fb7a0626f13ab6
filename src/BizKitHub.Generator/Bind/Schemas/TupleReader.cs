using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>
/// Reads lists with a schema per position. Real contracts mean all positions to be filled; JSON Schema does not, unless
/// <c>minItems</c> says so, and so a lower <c>minItems</c> is what makes the last ones optional.
/// </summary>
internal sealed class TupleReader(SchemaReader schemas, DraftTable drafts)
{
    /// <summary>The extension by which the parser says how many of the properties are positions.</summary>
    private const string Extension = "x-tuple";

    /// <summary>How many positions have a schema of their own; zero for any other schema.</summary>
    public static int LengthOf(IOpenApiSchema schema) =>
        schema.Types() == JsonSchemaType.Array
        && schema.Extensions is { } extensions
        && extensions.TryGetValue(Extension, out IOpenApiExtension? extension)
        && extension is JsonNodeExtension { Node: JsonValue value }
        && value.TryGetValue(out int length)
            ? length
            : 0;

    public TupleDraft Read(SchemaSite site, string? fixedName)
    {
        PropertyDraft[] items = [.. Enumerable.Range(0, LengthOf(site.Schema)).Select(position => ReadItem(site, position))];
        DraftUse? rest = site.Schema.Items is { } further && !IsNothing(further) ? schemas.Read(site.Items(further)) : null;
        string? key = fixedName is null ? DraftTable.TupleKey(items, rest) : null;
        return SchemaReader.Declared(site, drafts.Declare(key, id => new TupleDraft
        {
            Id = id,
            FixedName = fixedName,
            Pointer = site.Pointer,
            Documentation = DocumentationText.Of(site.Schema),
            Items = items,
            Rest = rest,
        }));
    }

    private PropertyDraft ReadItem(SchemaSite site, int position)
    {
        string wireName = position.ToString(CultureInfo.InvariantCulture);
        SchemaSite place = site.Property(wireName, site.Schema.Properties![wireName]);
        string name = "item" + (position + 1).ToString(CultureInfo.InvariantCulture);
        bool isRequired = !(site.Schema.MinItems <= position);
        return schemas.Objects.ReadProperty(wireName, place with { Use = site.Use.Property(name) }, isRequired);
    }

    private static bool IsNothing(IOpenApiSchema schema) => schema is OpenApiSchema { Not: not null } && schema.IsUnconstrained();
}
