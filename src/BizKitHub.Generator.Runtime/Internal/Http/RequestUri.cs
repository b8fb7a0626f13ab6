namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Collections.Generic;
using global::System.Globalization;
using global::System.Runtime.CompilerServices;

/// <summary>
/// Builds the path and the query of a request. Names and values are percent-encoded (RFC 3986, UTF-8), so a value stays
/// the one segment or the one value that it is. The credential is not its business.
/// </summary>
internal ref struct RequestUri
{
    private DefaultInterpolatedStringHandler _text;
    private char _separator;

    public RequestUri()
    {
        _text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture);
        _separator = '?';
    }

    /// <summary>Appends a part of the contract's path, which is a valid part of a URI already.</summary>
    public void AppendPath(string literal)
    {
        _text.AppendLiteral(literal);
        if (literal.Contains('?', StringComparison.Ordinal))
        {
            _separator = '&';
        }
    }

    /// <summary>
    /// Appends a value as a part of a segment. Refuses what would lead to another path: nothing at all, and dots that
    /// stand for the segment itself or its parent.
    /// </summary>
    public void AppendPathParameter(string name, ParameterValue value) =>
        AppendSegment(name, Uri.EscapeDataString(value.Text ?? ""));

    /// <summary>Appends <c>a,b</c> as a part of a segment.</summary>
    public void AppendPathParameter<T>(string name, IReadOnlyList<T> values, Func<T, ParameterValue> convert) =>
        AppendSegment(name, ParameterValue.Join(values, ',', value => Uri.EscapeDataString(convert(value).Text ?? "")).Text ?? "");

    /// <summary>Appends <c>name=value</c>, or nothing when there is no value.</summary>
    public void AppendQuery(string name, ParameterValue value)
    {
        if (value.Text is not null)
        {
            AppendName(name);
            _text.AppendLiteral(Uri.EscapeDataString(value.Text));
        }
    }

    /// <summary>Appends <c>name=a&amp;name=b</c>.</summary>
    public void AppendQuery<T>(string name, IReadOnlyList<T>? values, Func<T, ParameterValue> convert)
    {
        for (int index = 0; index < values?.Count; index++)
        {
            AppendQuery(name, convert(values[index]));
        }
    }

    /// <summary>Appends <c>name=a,b</c>, with whatever separator the contract says; nothing when there are no values.</summary>
    public void AppendQuery<T>(string name, IReadOnlyList<T>? values, char separator, Func<T, ParameterValue> convert)
    {
        if (values is null or { Count: 0 })
        {
            return;
        }

        AppendName(name);
        string between = separator == ',' ? "," : Uri.EscapeDataString(separator.ToString());
        for (int index = 0; index < values.Count; index++)
        {
            _text.AppendLiteral(index == 0 ? "" : between);
            _text.AppendLiteral(Uri.EscapeDataString(convert(values[index]).Text ?? ""));
        }
    }

    /// <summary>Appends a part of a segment that is percent-encoded already.</summary>
    public void AppendEncodedPath(string name, string text) => AppendSegment(name, text);

    /// <summary>Appends pairs that are percent-encoded already, or nothing when there are none.</summary>
    public void AppendEncodedQuery(string? pairs)
    {
        if (pairs is not null)
        {
            _text.AppendFormatted(_separator);
            _text.AppendLiteral(pairs);
            _separator = '&';
        }
    }

    /// <summary>The path and the query. Afterwards the builder is spent.</summary>
    public override string ToString() => _text.ToStringAndClear();

    private void AppendSegment(string name, string text)
    {
        if (text is "" or "." or "..")
        {
            throw new ArgumentException("The value cannot be a part of a path.", name);
        }

        _text.AppendLiteral(text);
    }

    private void AppendName(string name)
    {
        _text.AppendFormatted(_separator);
        _text.AppendLiteral(Uri.EscapeDataString(name));
        _text.AppendFormatted('=');
        _separator = '&';
    }
}
