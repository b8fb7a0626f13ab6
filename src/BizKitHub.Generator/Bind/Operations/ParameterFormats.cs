using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>Decides how a parameter's value becomes text. A style that its place does not know gives way to the place's own.</summary>
internal static class ParameterFormats
{
    /// <param name="parameter">What the document says.</param>
    /// <param name="mediaType">The media type of its <c>content</c>; null where it has a style.</param>
    /// <param name="draft">The type of the value.</param>
    public static ParameterFormat Of(IOpenApiParameter parameter, string? mediaType, Draft draft)
    {
        if (parameter.In == ParameterLocation.QueryString)
        {
            bool isForm = mediaType is not null && MediaTypes.IsForm(mediaType);
            return new(isForm ? SerializationStyle.WholeForm : SerializationStyle.WholeJson, IsExploded: true, IsStructured: true);
        }

        if (mediaType is not null && MediaTypes.Format(mediaType) == PayloadFormat.Json)
        {
            return new(SerializationStyle.Json, IsExploded: false, IsStructured: true);
        }

        bool isExploded = parameter.Explode;
        SerializationStyle style = Style(parameter);
        if (isExploded && style is SerializationStyle.Space or SerializationStyle.Pipe)
        {
            style = SerializationStyle.Form;
        }

        bool allowsReserved = parameter.AllowReserved && parameter.In is ParameterLocation.Query or ParameterLocation.Path;
        bool allowsEmpty = AllowsEmpty(parameter) && parameter.In == ParameterLocation.Query && draft is ListDraft;
        return new(style, isExploded, allowsReserved || allowsEmpty || !IsDirect(draft, style, parameter.In), allowsReserved, allowsEmpty);
    }

    /// <summary>Whether a value of the type has one text of its own.</summary>
    public static bool IsText(Draft draft) => draft is EnumDraft or PrimitiveDraft { Primitive: not Primitive.Element };

    /// <summary>Whether the type is a list of values that have one text each.</summary>
    public static bool IsListOfTexts(Draft draft) => draft is ListDraft { Item: { IsNullable: false } item } && IsText(item.Draft);

    private static bool IsDirect(Draft draft, SerializationStyle style, ParameterLocation? place) =>
        IsText(draft) ? style is not (SerializationStyle.Label or SerializationStyle.Matrix or SerializationStyle.Cookie)
        : IsListOfTexts(draft) && style is SerializationStyle.Simple or SerializationStyle.Form or SerializationStyle.Space or SerializationStyle.Pipe
            && place != ParameterLocation.Cookie;

#pragma warning disable CS0618 // The specification advises authors against it; documents have it all the same.
    private static bool AllowsEmpty(IOpenApiParameter parameter) => parameter.AllowEmptyValue;
#pragma warning restore CS0618

    private static SerializationStyle Style(IOpenApiParameter parameter) => (parameter.In, parameter.Style) switch
    {
        (ParameterLocation.Path, ParameterStyle.Label) => SerializationStyle.Label,
        (ParameterLocation.Path, ParameterStyle.Matrix) => SerializationStyle.Matrix,
        (ParameterLocation.Path or ParameterLocation.Header, _) => SerializationStyle.Simple,
        (ParameterLocation.Cookie, ParameterStyle.Cookie) => SerializationStyle.Cookie,
        (ParameterLocation.Cookie, _) => SerializationStyle.Form,
        (_, ParameterStyle.SpaceDelimited) => SerializationStyle.Space,
        (_, ParameterStyle.PipeDelimited) => SerializationStyle.Pipe,
        (_, ParameterStyle.DeepObject) => SerializationStyle.DeepObject,
        _ => SerializationStyle.Form,
    };
}
