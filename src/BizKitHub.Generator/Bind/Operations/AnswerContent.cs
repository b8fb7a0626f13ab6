using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>
/// What is read of an answer: JSON where there is any, else text or bytes, whichever the document names first. XML is text.
/// Of a wildcard the schema tells what it stands for.
/// What arrives item by item is not read here.
/// </summary>
/// <param name="Form">How it is read.</param>
/// <param name="MediaType">The one that the schema belongs to; null where there is no body.</param>
/// <param name="Schema">What the document says of the value.</param>
/// <param name="Accept">All media types that are read the same way.</param>
internal sealed record AnswerContent(ResultForm Form, string? MediaType, IOpenApiSchema? Schema, EquatableArray<string> Accept)
{
    public static AnswerContent Nothing { get; } = new(ResultForm.Nothing, MediaType: null, Schema: null, EquatableArray<string>.Empty);

    public static AnswerContent Of(IOpenApiResponse response)
    {
        (string MediaType, ResultForm Form, IOpenApiSchema? Schema)[] offers =
            [.. (response.Content ?? new Dictionary<string, IOpenApiMediaType>())
                .Where(c => StreamedMedia.KindOf(c.Key) is null)
                .Select(c => (c.Key, FormOf(c.Key, c.Value.Schema), c.Value.Schema))];
        if (offers.Length == 0)
        {
            return Nothing;
        }

        (string MediaType, ResultForm Form, IOpenApiSchema? Schema) chosen =
            offers.OrderBy(o => o.Form == ResultForm.Json ? 0 : 1).ThenBy(o => o.Form == ResultForm.Json ? MediaTypes.Rank(o.MediaType) : 0).First();
        IEnumerable<string> same = chosen.Form == ResultForm.Json ? [chosen.MediaType] : offers.Where(o => o.Form == chosen.Form).Select(o => o.MediaType);
        return new(chosen.Form, chosen.MediaType, chosen.Schema, same.Where(IsHeaderText).ToEquatableArray());
    }

    private static ResultForm FormOf(string mediaType, IOpenApiSchema? schema) => MediaTypes.IsWildcard(mediaType)
        ? (schema?.Types(), schema?.Format) switch
        {
            (JsonSchemaType.String, "binary") => ResultForm.Bytes,
            (JsonSchemaType.String, _) => ResultForm.Text,
            _ => ResultForm.Json,
        }
        : MediaTypes.Format(mediaType) switch
        {
            PayloadFormat.Json => ResultForm.Json,
            PayloadFormat.Text => ResultForm.Text,
            _ => ResultForm.Bytes,
        };

    /// <summary>Anything else would not get onto the wire.</summary>
    private static bool IsHeaderText(string mediaType) => mediaType.Length > 0 && mediaType.All(c => c is >= ' ' and <= '~');
}
