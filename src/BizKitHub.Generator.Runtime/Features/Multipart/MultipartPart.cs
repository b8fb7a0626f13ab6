namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Globalization;
using global::System.IO;
using global::System.Text;

/// <summary>
/// One part of a multipart body: its headers, and bytes or a stream. Names are written as browsers do (RFC 7578, section 2,
/// and the HTML standard): in UTF-8, with quotes and control characters percent-encoded, so that a name stays a name.
/// </summary>
internal sealed class MultipartPart
{
    private MultipartPart(string name, string? fileName, string? contentType)
    {
        var head = new StringBuilder("Content-Disposition: form-data; name=\"").Append(Quoted(name)).Append('"');
        if (fileName is not null)
        {
            head.Append("; filename=\"").Append(Quoted(fileName)).Append('"');
        }

        if (contentType is not null)
        {
            head.Append("\r\nContent-Type: ").Append(HeaderText.Checked(contentType, name));
        }

        Head = Encoding.UTF8.GetBytes(head.Append("\r\n\r\n").ToString());
    }

    /// <summary>The headers with the empty line after them.</summary>
    public byte[] Head { get; }

    public ReadOnlyMemory<byte> Bytes { get; private init; }

    /// <summary>The content, when it is no bytes at hand. It is the caller's.</summary>
    public Stream? Stream { get; private init; }

    /// <summary>How many bytes the content has; <see langword="null"/> when nobody knows before its end.</summary>
    public long? Length => Stream is null ? Bytes.Length
        : Stream.CanSeek ? Stream.Length - Stream.Position
        : null;

    public static MultipartPart OfText(string name, string text, string? contentType) =>
        new(name, fileName: null, contentType) { Bytes = Encoding.UTF8.GetBytes(text) };

    public static MultipartPart OfFile(string name, ApiFile file, string contentType) =>
        new(name, file.FileName ?? name, file.ContentType ?? contentType) { Stream = file.Content };

    private static string Quoted(string name)
    {
        var quoted = new StringBuilder(name.Length);
        foreach (char symbol in name)
        {
            if (symbol is < ' ' or '"' or '\u007F')
            {
                quoted.Append('%').Append(((int)symbol).ToString("X2", CultureInfo.InvariantCulture));
            }
            else
            {
                quoted.Append(symbol);
            }
        }

        return quoted.ToString();
    }
}
