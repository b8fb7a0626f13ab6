using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>
/// Reads the headers that successful answers declare, besides those that the client interprets itself. A header that has no
/// typed form is read as text, with a word to the author.
/// </summary>
internal sealed class HeadersReader(SchemaReader schemas, DraftTable drafts, ProblemLog problems)
{
    private const string Role = "Header";
    private const string TypeName = "ResponseHeaders";

    /// <returns>Null when there are none.</returns>
    public DraftUse? Read(OperationSite site, SchemaUse owner)
    {
        IReadOnlyList<(string Key, StatusRange Statuses, IOpenApiResponse Response)> answers = Successes.Of(site.Operation);
        var headers = new Dictionary<string, HeaderDraft>(StringComparer.OrdinalIgnoreCase);
        foreach ((string key, _, IOpenApiResponse response) in answers)
        {
            foreach (KeyValuePair<string, IOpenApiHeader> header in Interesting(response))
            {
                if (!headers.ContainsKey(header.Key))
                {
                    bool isRequired = answers.All(a => a.Response.Headers is { } all && all.Any(h => IsSame(h.Key, header.Key) && h.Value.Required));
                    headers.Add(header.Key, ReadHeader(header.Key, header.Value, isRequired, site.Pointer["responses"][key]["headers"][header.Key], owner));
                }
            }
        }

        return headers.Count == 0 ? null : new(Declare([.. headers.Values], site, owner));
    }

    private HeadersDraft Declare(IReadOnlyList<HeaderDraft> headers, OperationSite site, SchemaUse owner)
    {
        string key = "h" + string.Join("\u0001", headers.Select(h => $"{h.WireName}\u0002{h.Use.Key}\u0002{h.Form}\u0002{h.IsRequired}"));
        HeadersDraft draft = drafts.Declare(key, id => new HeadersDraft
        {
            Id = id,
            FixedName = null,
            Pointer = site.Pointer["responses"],
            Documentation = Documentation.None,
            Headers = headers,
        });
        draft.Uses.Add((owner with { Role = Role }).Property(TypeName));
        return draft;
    }

    private static IEnumerable<KeyValuePair<string, IOpenApiHeader>> Interesting(IOpenApiResponse response) =>
        (response.Headers ?? new Dictionary<string, IOpenApiHeader>()).Where(h => !IsInterpreted(h.Key));

    /// <summary>What exceptions say in words of their own, and what OpenAPI says to ignore.</summary>
    private static bool IsInterpreted(string name) =>
        IsSame(name, "Content-Type")
        || IsSame(name, "Retry-After")
        || name.StartsWith("RateLimit", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("X-RateLimit-", StringComparison.OrdinalIgnoreCase);

    private static bool IsSame(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    private HeaderDraft ReadHeader(string name, IOpenApiHeader header, bool isRequired, SpecPointer pointer, SchemaUse owner)
    {
        SchemaUse use = (owner with { Role = Role }).Property(name);
        (DraftUse Use, HeaderForm? Form) value = header switch
        {
            { Content: { Count: > 0 } content } => ReadContent(content.First(), pointer["content"], use),
            { Schema: { } schema } when schema is OpenApiSchemaReference || !schema.IsUnconstrained() => ReadSchema(new(schema, pointer["schema"], use), header.Explode),
            _ => (schemas.Text, HeaderForm.Text),
        };
        if (value.Form is null)
        {
            problems.Unsupported(pointer, $"The header '{name}' has no typed form; it is read as text");
        }

        return new()
        {
            WireName = name,
            Pointer = pointer,
            Use = value.Form is null ? schemas.Text : value.Use,
            Form = value.Form ?? HeaderForm.Text,
            Literals = value is { Form: HeaderForm.Fields or HeaderForm.ExplodedFields, Use.Draft: ObjectDraft shape }
                ? shape.Properties.Where(p => FormOf(p.Use.Draft) == HeaderForm.Literal).Select(p => p.WireName).ToEquatableArray()
                : EquatableArray<string>.Empty,
            IsRequired = isRequired,
            Documentation = DocumentationText.Of(summary: null, header.Description, header.Deprecated),
        };
    }

    private (DraftUse Use, HeaderForm? Form) ReadContent(KeyValuePair<string, IOpenApiMediaType> content, SpecPointer pointer, SchemaUse use)
    {
        bool isJson = MediaTypes.Format(content.Key) == PayloadFormat.Json;
        return isJson && content.Value.Schema is { } schema
            ? (schemas.Read(new(schema, pointer[content.Key]["schema"], use)), HeaderForm.Json)
            : isJson ? (schemas.Any, HeaderForm.Json) : (schemas.Text, HeaderForm.Text);
    }

    private (DraftUse Use, HeaderForm? Form) ReadSchema(SchemaSite site, bool isExploded)
    {
        DraftUse use = schemas.Read(site) with { IsNullable = false, Constraints = Constraints.None };
        HeaderForm? form = use.Draft switch
        {
            ListDraft { Item.IsNullable: false } list => FormOf(list.Item.Draft) switch
            {
                HeaderForm.Text => HeaderForm.Texts,
                HeaderForm.Literal => HeaderForm.Literals,
                _ => null,
            },
            ObjectDraft shape when shape.Properties.All(p => FormOf(p.Use.Draft) is not null) => isExploded ? HeaderForm.ExplodedFields : HeaderForm.Fields,
            _ => FormOf(use.Draft),
        };
        return (use, form);
    }

    /// <summary>How a single value is written; null when it is none.</summary>
    private static HeaderForm? FormOf(Draft draft) => draft switch
    {
        EnumDraft values => values.Underlying == Primitive.String ? HeaderForm.Text : HeaderForm.Literal,
        PrimitiveDraft { Primitive: Primitive.Element } => null,
        PrimitiveDraft { Primitive: Primitive.DateTimeOffset } => HeaderForm.Moment,
        PrimitiveDraft { Primitive: Primitive.Boolean or Primitive.Int32 or Primitive.Int64 or Primitive.Decimal or Primitive.Double or Primitive.Single } => HeaderForm.Literal,
        PrimitiveDraft => HeaderForm.Text,
        _ => null,
    };
}
