using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BizKitHub.Sandbox.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace BizKitHub.Sandbox.Http;

/// <summary>A request with its body read: where its key may stand, and its values.</summary>
internal sealed class IncomingRequest(HttpRequest request)
{
    private const string KeyName = "apiKey";
    private const string BearerPrefix = "Bearer ";

    // Two fields of one name would let two readers see two values.
    private static JsonDocumentOptions Strict { get; } = new() { AllowDuplicateProperties = false };

    public string Method => request.Method;

    public PathString Path => request.Path;

    public string Body { get; private set; } = "";

    /// <summary>Refuses, by the server's own exception, a body above the size limit.</summary>
    public async Task ReadBodyAsync(CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        Body = await reader.ReadToEndAsync(cancellationToken);
    }

    /// <summary>The first place that holds a key counts: query, then bearer token, then body.</summary>
    public string? PresentedKey() =>
        NoneIfEmpty(request.Query[KeyName]) ?? NoneIfEmpty(BearerToken()) ?? NoneIfEmpty(KeyInBody());

    public Fields ReadFields() => HttpMethods.IsGet(Method) ? Fields.FromQuery(request.Query) : new Fields(ReadBody());

    public RecordedRequest Record(int status, string? customerRealIp) => new()
    {
        Method = Method,
        Path = Path.Value ?? "",
        Query = Texts(request.Query),
        Headers = Texts(request.Headers),
        Body = Body,
        CustomerRealIp = customerRealIp,
        Status = status,
    };

    private static string? NoneIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static Dictionary<string, string> Texts(IEnumerable<KeyValuePair<string, StringValues>> values) =>
        values.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.OrdinalIgnoreCase);

    private string? BearerToken()
    {
        var authorization = request.Headers.Authorization.ToString();
        return authorization.StartsWith(BearerPrefix, StringComparison.OrdinalIgnoreCase) ? authorization[BearerPrefix.Length..].Trim() : null;
    }

    private string? KeyInBody()
    {
        try
        {
            return HttpMethods.IsPost(Method) ? new Fields(ReadBody()).OptionalText(KeyName) : null;
        }
        catch (Refusal)
        {
            // What cannot be read holds no key; the missing key is what gets reported.
            return null;
        }
    }

    private JsonObject ReadBody()
    {
        if (!IsJson(request.ContentType))
        {
            throw new Refusal(ErrorCodes.NotJson);
        }

        try
        {
            return JsonNode.Parse(Body, documentOptions: Strict) as JsonObject
                ?? throw new Refusal(ErrorCodes.ValidationFailed, "The body must be an object.");
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            // The second kind is a name with half a surrogate pair. Neither message is passed on: it may quote what was sent.
            throw new Refusal(ErrorCodes.MalformedJson);
        }
    }

    private static bool IsJson(string? contentType) =>
        "application/json".Equals(contentType?.Split(';')[0].Trim(), StringComparison.OrdinalIgnoreCase);
}
