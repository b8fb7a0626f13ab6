using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>
/// Reads answers that arrive item by item. What an item is, <c>itemSchema</c> says; without it the schema does, or the items
/// of its array.
/// </summary>
internal sealed class ItemStreamReader(SchemaReader schemas)
{
    /// <returns>Null when no successful answer is a stream.</returns>
    public StreamDraft? Read(OperationSite site, SchemaUse use, string name)
    {
        foreach ((string key, _, IOpenApiResponse response) in Successes.Of(site.Operation))
        {
            foreach (KeyValuePair<string, IOpenApiMediaType> content in response.Content ?? new Dictionary<string, IOpenApiMediaType>())
            {
                if (StreamedMedia.KindOf(content.Key) is { } kind && site.Method != HttpMethod.Head)
                {
                    SpecPointer pointer = site.Pointer["responses"][key]["content"][content.Key];
                    (StreamFormat format, DraftUse item) = ReadItem(kind, content.Value, pointer, use, name + "Item");
                    return new(
                        format,
                        item,
                        content.Key,
                        Successes.Of(site.Operation).All(s => AnswerContent.Of(s.Response).Form == ResultForm.Nothing),
                        DocumentationText.Of(summary: null, response.Description));
                }
            }
        }

        return null;
    }

    private (StreamFormat Format, DraftUse Item) ReadItem(StreamedMedia.Kind kind, IOpenApiMediaType content, SpecPointer pointer, SchemaUse use, string fixedName)
    {
        if (kind == StreamedMedia.Kind.Events && content.ItemSchema is { } fields && EventSchema.Of(fields) is { } events)
        {
            DraftUse item = schemas.ReadPayload(events.Schema, pointer["itemSchema"], use.Item(), events.Name ?? fixedName);
            return (events.HasJson ? StreamFormat.EventFieldsWithJson : StreamFormat.EventFields, item);
        }

        DraftUse value = (content.ItemSchema, content.Schema) switch
        {
            ({ } item, _) => schemas.ReadPayload(item, pointer["itemSchema"], use.Item(), fixedName),
            (null, { Items: { } items } list) when list.Types() == JsonSchemaType.Array => schemas.ReadPayload(items, pointer["schema"]["items"], use.Item(), fixedName),
            (null, { } schema) => schemas.ReadPayload(schema, pointer["schema"], use.Item(), fixedName),
            _ => schemas.Any,
        };
        return kind switch
        {
            StreamedMedia.Kind.Lines => (StreamFormat.Lines, value),
            StreamedMedia.Kind.Sequence => (StreamFormat.Sequence, value),
            _ => ReadData(value, hasSchema: (content.ItemSchema ?? content.Schema) is not null),
        };
    }

    /// <summary>The data of an event is its text where the value is one in JSON, too: then it stands there without quotes.</summary>
    private (StreamFormat Format, DraftUse Item) ReadData(DraftUse value, bool hasSchema)
    {
        bool isText = value.Draft is EnumDraft { Underlying: Primitive.String } or PrimitiveDraft
        {
            Primitive: Primitive.String or Primitive.Uri or Primitive.Guid or Primitive.Bytes
                or Primitive.DateTimeOffset or Primitive.DateOnly or Primitive.TimeOnly,
        };
        return !hasSchema ? (StreamFormat.EventTexts, schemas.Text) : isText ? (StreamFormat.EventTexts, value) : (StreamFormat.Events, value);
    }
}
