namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Text;

/// <summary>Bytes as text.</summary>
internal static class Convert
{
    public static string ToBase64String(ReadOnlySpan<byte> bytes) => global::System.Convert.ToBase64String(bytes.ToArray());

    public static string ToHexString(byte[] bytes)
    {
        var text = new StringBuilder(2 * bytes.Length);
        foreach (byte value in bytes)
        {
            text.Append("0123456789ABCDEF"[value >> 4]).Append("0123456789ABCDEF"[value & 0xF]);
        }

        return text.ToString();
    }
}
