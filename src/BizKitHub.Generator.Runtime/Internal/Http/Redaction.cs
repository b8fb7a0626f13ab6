namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Collections.Generic;
using global::System.Net;
using global::System.Text;
using global::System.Text.Encodings.Web;
using global::System.Text.Json;

/// <summary>
/// Blacks out, in what a server said of a request, the secrets of its credential, those in its body, the values of its query,
/// and those of the headers that its caller added, in every spelling that a server is likely to repeat them in. Values below eight characters stay: they are no secrets,
/// and blacking them out would make words unreadable.
/// </summary>
internal sealed class Redaction
{
    private const string Black = "***";
    public const int ShortestValue = 8;

    /// <summary>What is shorter, and is called a secret all the same, would take letters out of every word.</summary>
    private const int ShortestSecret = 4;

    private readonly List<string> _hidden = new();

    public Redaction(string pathAndQuery) => HidePairs(QueryOf(pathAndQuery), static _ => true, ShortestValue);

    /// <summary>Hides what the call was made with, and what the client's other calls are made with.</summary>
    public static Redaction Of(ApiCall call, ApiSettings settings, string pathAndQuery)
    {
        var redaction = new Redaction(pathAndQuery);
        redaction.Hide(call.Credential);
        for (ApiSettings? one = settings; one is not null; one = one.Client)
        {
            redaction.Hide(one.Credential);
            foreach (ApiCredential? credential in one.Credentials ?? Array.Empty<ApiCredential?>())
            {
                redaction.Hide(credential);
            }
        }

        redaction.HideHeaders(settings.Headers, pathAndQuery.Length > 0 ? static _ => true : SecretNames.Contains);
        redaction.HidePairs(QueryOf(call.Request.PathAndQuery), SecretNames.Contains, shortest: ShortestSecret);
        if (call.Content is PooledContent body)
        {
            redaction.HideSecretsOf(body.Written);
        }

        return redaction;
    }

    public void Hide(ApiCredential? credential)
    {
        foreach (string secret in credential?.Secrets ?? Array.Empty<string>())
        {
            Hide(secret);
        }
    }

    public bool Finds(string text)
    {
        foreach (string hidden in _hidden)
        {
            if (text.Contains(hidden, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    public string Apply(string text)
    {
        foreach (string hidden in _hidden)
        {
            text = text.Replace(hidden, Black, StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }

    /// <summary>What calls send besides what the contract says. A token stands behind the name of its scheme.</summary>
    private void HideHeaders(IReadOnlyList<KeyValuePair<string, string>> headers, Func<string, bool> isHidden)
    {
        for (int index = 0; index < headers.Count; index++)
        {
            (string name, string value) = (headers[index].Key, headers[index].Value.Trim());
            bool isSecret = SecretNames.Contains(name);
            if (isHidden(name) && value.Length >= (isSecret ? ShortestSecret : ShortestValue))
            {
                Hide(value);
            }

            string token = value[(value.LastIndexOf(' ') + 1)..];
            if (isSecret && token.Length >= ShortestSecret)
            {
                Hide(token);
            }
        }
    }

    private static string QueryOf(string pathAndQuery)
    {
        int query = pathAndQuery.IndexOf('?', StringComparison.Ordinal);
        return query < 0 ? "" : pathAndQuery[(query + 1)..];
    }

    private void HidePairs(string pairs, Func<string, bool> isHidden, int shortest)
    {
        foreach (string pair in pairs.Split('&'))
        {
            int end = pair.IndexOf('=', StringComparison.Ordinal);
            string value = Uri.UnescapeDataString(pair[(end + 1)..].Replace('+', ' '));
            if (value.Length >= shortest && isHidden(Uri.UnescapeDataString(pair[..Math.Max(0, end)])))
            {
                Hide(value);
            }
        }
    }

    /// <summary>What a body of JSON, or a form, calls a password, a token or the like.</summary>
    private void HideSecretsOf(ReadOnlyMemory<byte> body)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            HideSecretsOf(document.RootElement);
        }
        catch (JsonException)
        {
            HidePairs(Encoding.UTF8.GetString(body.Span), SecretNames.Contains, ShortestSecret);
        }
    }

    private void HideSecretsOf(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (JsonElement item in value.EnumerateArray())
                {
                    HideSecretsOf(item);
                }

                break;
            case JsonValueKind.Object:
                foreach (JsonProperty property in value.EnumerateObject())
                {
                    if (property.Value.ValueKind != JsonValueKind.String)
                    {
                        HideSecretsOf(property.Value);
                    }
                    else if (SecretNames.Contains(property.Name) && property.Value.GetString() is { Length: >= ShortestSecret } secret)
                    {
                        Hide(secret);
                    }
                }

                break;
        }
    }

    private void Hide(string secret)
    {
        Add(secret);
        Add(Uri.EscapeDataString(secret));
        Add(WebUtility.UrlEncode(secret));
        Add(WebUtility.HtmlEncode(secret));
        Add(JavaScriptEncoder.Default.Encode(secret));
        Add(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(secret));
        Add(secret.Replace("/", "\\/", StringComparison.Ordinal));
    }

    private void Add(string spelling)
    {
        if (spelling.Length > 0 && !_hidden.Contains(spelling))
        {
            // The longest first: what is left of a text after a part of it was blacked out would not be found any more.
            int shorter = _hidden.FindIndex(known => known.Length < spelling.Length);
            _hidden.Insert(shorter < 0 ? _hidden.Count : shorter, spelling);
        }
    }
}
