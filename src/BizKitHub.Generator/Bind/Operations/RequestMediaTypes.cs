using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>
/// Chooses among the media types that a document offers for the body of a request: JSON, then a form, then multipart, then
/// whatever comes first. A form stands back where only multipart can carry the files.
/// </summary>
internal static class RequestMediaTypes
{
    private const string Json = "application/json";
    private const string FormData = "multipart/form-data";
    private const string Charset = "charset=";

    /// <summary>What is bytes even where the schema says no more than "a string".</summary>
    private static readonly string[] BinaryTypes = ["image/", "audio/", "video/", "font/", "model/", "application/octet-stream", "application/pdf", "application/zip", "application/gzip"];

    public static KeyValuePair<string, IOpenApiMediaType> Choose(IDictionary<string, IOpenApiMediaType> content)
    {
        KeyValuePair<string, IOpenApiMediaType>[] ranked =
        [
            .. content
                .OrderBy(c => Rank(Format(c.Key, c.Value.Schema)))
                .ThenBy(c => MediaTypes.Name(c.Key) == Json ? 0 : 1)
                .ThenBy(c => MediaTypes.Name(c.Key) == FormData ? 0 : 1),
        ];
        return Format(ranked[0].Key, ranked[0].Value.Schema) == BodyFormat.Form
            ? ranked.Where(c => Format(c.Key, c.Value.Schema) == BodyFormat.Multipart && HasFiles(c.Value.Schema)).DefaultIfEmpty(ranked[0]).First()
            : ranked[0];
    }

    public static BodyFormat Format(string mediaType, IOpenApiSchema? schema)
    {
        string name = MediaTypes.Name(mediaType);
        return MediaTypes.IsJson(name) || (name is "*/*" or "application/*" && !IsFile(schema)) ? BodyFormat.Json
            : MediaTypes.IsForm(name) ? BodyFormat.Form
            : name.StartsWith("multipart/", StringComparison.Ordinal) ? BodyFormat.Multipart
            : IsText(name, schema) ? BodyFormat.Text
            : name.IndexOf('*') >= 0 ? BodyFormat.File
            : BodyFormat.Stream;
    }

    /// <summary>The value of <c>Content-Type</c>: a wildcard of JSON is JSON, and plain texts say that they are UTF-8.</summary>
    public static string ContentType(string mediaType, BodyFormat format)
    {
        if (format == BodyFormat.Json)
        {
            return mediaType.IndexOf('*') < 0 ? mediaType : Json;
        }

        if (format == BodyFormat.Multipart)
        {
            return MediaTypes.Name(mediaType).Replace("/*", "/form-data");
        }

        string name = MediaTypes.Name(mediaType).Replace("/*", "/plain");
        string[] parameters = [.. mediaType.Split(';').Skip(1).Select(p => p.Trim())];
        string[] others = [.. parameters.Where(p => !p.StartsWith(Charset, StringComparison.OrdinalIgnoreCase))];
        bool saysCharset = name.StartsWith("text/", StringComparison.Ordinal) || others.Length < parameters.Length;
        return format == BodyFormat.Text && saysCharset ? string.Join("; ", [name, .. others, Charset + "utf-8"]) : mediaType;
    }

    private static int Rank(BodyFormat format) => format switch
    {
        BodyFormat.Json => 0,
        BodyFormat.Form => 1,
        BodyFormat.Multipart => 2,
        _ => 3,
    };

    private static bool IsText(string name, IOpenApiSchema? schema) =>
        name.StartsWith("text/", StringComparison.Ordinal)
        || name.EndsWith("xml", StringComparison.Ordinal)
        || (schema?.Types() == JsonSchemaType.String
            && !IsFile(schema)
            && name.IndexOf('*') < 0
            && !BinaryTypes.Any(b => name.StartsWith(b, StringComparison.Ordinal)));

    private static bool IsFile(IOpenApiSchema? schema) => schema is not null && FileSchemas.IsFile(schema);

    private static bool HasFiles(IOpenApiSchema? schema) =>
        schema?.Properties?.Values.Any(p => FileSchemas.IsFile(p) || FileSchemas.IsListOfFiles(p)) == true;
}
