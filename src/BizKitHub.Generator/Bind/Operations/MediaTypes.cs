using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>Chooses among the media types that a document offers for one body: JSON where there is any.</summary>
internal static class MediaTypes
{
    public static KeyValuePair<string, IOpenApiMediaType>? Choose(IDictionary<string, IOpenApiMediaType>? content) =>
        content is not { Count: > 0 } ? null
        : content.OrderBy(c => Rank(c.Key)).First();

    public static PayloadFormat Format(string mediaType)
    {
        string name = Name(mediaType);
        return IsJson(name) || name == "*/*" ? PayloadFormat.Json
            : name.StartsWith("text/", StringComparison.Ordinal) || name.EndsWith("xml", StringComparison.Ordinal) ? PayloadFormat.Text
            : PayloadFormat.Binary;
    }

    public static bool IsForm(string mediaType) => Name(mediaType) == "application/x-www-form-urlencoded";

    /// <summary>Whether only a schema can tell what it stands for.</summary>
    public static bool IsWildcard(string mediaType) => Name(mediaType) is "*/*" or "application/*";

    /// <summary>Whether nothing of it needs to be said when asking for JSON.</summary>
    public static bool IsPlainJson(string mediaType) => Name(mediaType) == "application/json" || IsWildcard(mediaType);

    public static int Rank(string mediaType)
    {
        string name = Name(mediaType);
        return name == "application/json" ? 0
            : IsJson(name) ? 1
            : name == "*/*" ? 2
            : 3;
    }

    public static bool IsJson(string name) =>
        name is "application/json" or "text/json" || name.EndsWith("+json", StringComparison.Ordinal);

    /// <summary>Without parameters such as <c>charset</c>.</summary>
    public static string Name(string mediaType) => mediaType.Split(';')[0].Trim().ToLowerInvariant();
}
