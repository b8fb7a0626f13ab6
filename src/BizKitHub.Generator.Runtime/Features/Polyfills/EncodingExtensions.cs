namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Text;

/// <summary>Encodings over bytes that are no array.</summary>
internal static class EncodingExtensions
{
    public static string GetString(this Encoding encoding, ReadOnlySpan<byte> bytes) => encoding.GetString(bytes.ToArray());

    public static int GetBytes(this Encoding encoding, string text, Span<byte> destination)
    {
        byte[] bytes = encoding.GetBytes(text);
        bytes.CopyTo(destination);
        return bytes.Length;
    }
}
