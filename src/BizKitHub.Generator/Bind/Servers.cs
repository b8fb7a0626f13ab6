using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind;

/// <summary>Where the document says the API is.</summary>
internal static class Servers
{
    /// <summary>The first server with the default values of its variables; null when that is no absolute HTTP address.</summary>
    public static string? BaseAddress(OpenApiDocument document)
    {
        if (document.Servers is not { Count: > 0 } servers || servers[0].Url is not { } url)
        {
            return null;
        }

        foreach (KeyValuePair<string, OpenApiServerVariable> variable in servers[0].Variables ?? new Dictionary<string, OpenApiServerVariable>())
        {
            url = url.Replace("{" + variable.Key + "}", variable.Value.Default ?? "");
        }

        return Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https"
            ? address.GetLeftPart(UriPartial.Path)
            : null;
    }
}
