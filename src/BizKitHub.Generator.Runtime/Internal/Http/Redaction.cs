namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Collections.Generic;
using global::System.Net;
using global::System.Text.Encodings.Web;

/// <summary>
/// Blacks out, in what a server said of a request, the secrets of its credential and the values of its query, in every
/// spelling that a server is likely to repeat them in. Query values below eight characters stay: they are no secrets,
/// and blacking them out would make words unreadable.
/// </summary>
internal sealed class Redaction
{
    private const string Black = "***";
    private const int ShortestValue = 8;

    private readonly List<string> _hidden = new();

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

    public void HideQuery(string pathAndQuery)
    {
        string query = pathAndQuery[(pathAndQuery.IndexOf('?', StringComparison.Ordinal) + 1)..];
        if (query.Length == pathAndQuery.Length)
        {
            return;
        }

        foreach (string pair in query.Split('&'))
        {
            string value = Uri.UnescapeDataString(pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            if (value.Length >= ShortestValue)
            {
                Hide(value);
            }
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
