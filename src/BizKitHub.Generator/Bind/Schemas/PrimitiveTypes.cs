using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>The .NET type for a JSON type and its format. A format nobody knows changes nothing.</summary>
internal static class PrimitiveTypes
{
    public static Primitive Of(JsonSchemaType type, string? format, string? contentEncoding) => type switch
    {
        JsonSchemaType.Boolean => Primitive.Boolean,
        JsonSchemaType.Integer => format is "int32" or "int16" or "int8" or "uint8" or "uint16" ? Primitive.Int32 : Primitive.Int64,
        // Money is a number: binary fractions are for those who ask for them.
        JsonSchemaType.Number => format switch
        {
            "double" => Primitive.Double,
            "float" => Primitive.Single,
            "int32" => Primitive.Int32,
            "int64" => Primitive.Int64,
            _ => Primitive.Decimal,
        },
        _ => format switch
        {
            "date-time" => Primitive.DateTimeOffset,
            "date" => Primitive.DateOnly,
            "time" => Primitive.TimeOnly,
            "uuid" => Primitive.Guid,
            "uri" or "uri-reference" or "url" or "iri" => Primitive.Uri,
            "byte" => Primitive.Bytes,
            _ => contentEncoding == "base64" ? Primitive.Bytes : Primitive.String,
        },
    };

    public static string? ContentEncoding(this IOpenApiSchema schema) =>
        schema is OpenApiSchema inline ? inline.ContentEncoding : null;
}
