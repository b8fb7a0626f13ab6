using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>
/// Reads how the fields of a form are written, where that is not the usual way: a style where one is given, else JSON where
/// that is the field's media type.
/// </summary>
internal static class FormFields
{
    public static EquatableArray<FormField> Of(Draft form, IDictionary<string, OpenApiEncoding>? encodings)
    {
        Dictionary<string, Draft> types = (form as ObjectDraft)?.Properties.ToDictionary(p => p.WireName, p => p.Use.Draft) ?? [];
        var fields = new List<FormField>();
        foreach (KeyValuePair<string, OpenApiEncoding> encoding in encodings ?? new Dictionary<string, OpenApiEncoding>())
        {
            bool isKnown = types.TryGetValue(encoding.Key, out Draft? type);
            if ((!isKnown || !ParameterFormats.IsText(type!)) && Field(encoding.Key, encoding.Value, type) is { } field)
            {
                fields.Add(field);
            }
        }

        return new([.. fields]);
    }

    private static FormField? Field(string name, OpenApiEncoding encoding, Draft? type)
    {
        // Without a style the model says "not exploded" also where the document says nothing.
        if (encoding.Style is null && encoding.Explode is not true)
        {
            return encoding.ContentType is { Length: > 0 } contentType && MediaTypes.IsJson(MediaTypes.Name(contentType))
                ? new(name, SerializationStyle.Json, IsExploded: false)
                : null;
        }

        SerializationStyle style = encoding.Style switch
        {
            ParameterStyle.SpaceDelimited => SerializationStyle.Space,
            ParameterStyle.PipeDelimited => SerializationStyle.Pipe,
            ParameterStyle.DeepObject => SerializationStyle.DeepObject,
            _ => SerializationStyle.Form,
        };
        bool isExploded = encoding.Explode ?? style == SerializationStyle.Form;
        bool isUsual = isExploded && style != SerializationStyle.DeepObject && type is ListDraft;
        return isUsual ? null : new(name, isExploded && style is SerializationStyle.Space or SerializationStyle.Pipe ? SerializationStyle.Form : style, isExploded);
    }
}
