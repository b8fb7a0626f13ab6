using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>
/// The .NET type for a JSON type and its format: one that holds every value that the contract allows. A format nobody
/// knows changes nothing.
/// </summary>
internal static class PrimitiveTypes
{
    /// <summary>The type of a schema of one JSON type; wider than its format where its bounds are.</summary>
    public static Primitive Of(IOpenApiSchema schema)
    {
        Constraints constraints = schema.Constraints();
        return Of(schema.Types(), schema.Format, schema.ContentEncoding()) switch
        {
            Primitive.Int32 or Primitive.Int64 when !IsWithin(constraints, long.MinValue, long.MaxValue) => Primitive.Decimal,
            Primitive.Int32 when !IsWithin(constraints, int.MinValue, int.MaxValue) => Primitive.Int64,
            Primitive primitive => primitive,
        };
    }

    public static Primitive Of(JsonSchemaType type, string? format, string? contentEncoding) => type switch
    {
        JsonSchemaType.Boolean => Primitive.Boolean,
        JsonSchemaType.Integer => format switch
        {
            "int32" or "int16" or "int8" or "uint8" or "uint16" => Primitive.Int32,
            "uint64" => Primitive.Decimal,
            _ => Primitive.Int64,
        },

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

            // The format "time" has an offset, which no type of the framework holds; a duration may have months. Both stay text.
            "time-local" or "partial-time" => Primitive.TimeOnly,
            "uuid" or "guid" => Primitive.Guid,
            "uri" or "uri-reference" or "url" or "iri" or "iri-reference" => Primitive.Uri,
            "byte" => Primitive.Bytes,
            _ => contentEncoding == "base64" ? Primitive.Bytes : Primitive.String,
        },
    };

    public static string? ContentEncoding(this IOpenApiSchema schema) =>
        schema is OpenApiSchema inline ? inline.ContentEncoding : null;

    private static bool IsWithin(Constraints constraints, decimal least, decimal most) =>
        !(constraints.Minimum < least) && !(constraints.Maximum > most);
}
