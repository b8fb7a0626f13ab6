using System.Text;
using BizKitHub.Generator.Fuzzing.Oracles;

namespace BizKitHub.Generator.Fuzzing.Documents;

/// <summary>Changes a document as bytes, without knowing what they mean.</summary>
internal sealed class TextMutator(Random random)
{
    private static readonly string[] Scraps =
    [
        "{", "}", "[", "]", ":", ": ", ",", "- ", "?", "&a ", "*a", "!", "!!binary ", "!!set ", "|", "|2-\n", ">", "'", "\"", "%TAG ! x\n", "@", "`", "#", " #", "\t", "\n", "\r\n", "  ", "\\", "\\u", "\\uD800",
        "\u0001", "\uFEFF", "\u0085", "\u2028", "😀", "<<: ", "<<: *a", "~", "null", "true", "1e999", "---\n", "...\n", "$ref: ", "type: ", "items: ", "0x", ".inf", "/", "~1", "swagger: '2.0'\n",
        "&x [*x, *x]", "? - a\n: b\n", "\"\\x41\"",
    ];

    public string Change(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        for (int edits = random.Next(1, 5); edits > 0 && bytes.Length > 0; edits--)
        {
            bytes = Edit(bytes);
        }

        // As the compiler reads a file: bytes that are no UTF-8 become replacement characters.
        return Encoding.UTF8.GetString(bytes);
    }

    private byte[] Edit(byte[] bytes)
    {
        int at = random.Next(bytes.Length);
        int length = Math.Min(bytes.Length - at, random.Next(3) == 0 ? random.Next(400) : random.Next(8));
        switch (random.Next(7))
        {
            case 0:
                bytes[at] ^= (byte)(1 << random.Next(8));
                return bytes;
            case 1:
                return [.. bytes.AsSpan(0, at), .. bytes.AsSpan(at + length)];
            case 2:
                return [.. bytes.AsSpan(0, at), .. bytes.AsSpan(at, length), .. bytes.AsSpan(at)];
            case 3:
                return random.Next(4) == 0 ? bytes[..at] : [.. bytes.AsSpan(0, at), (byte)random.Next(256), .. bytes.AsSpan(at)];
            case 4:
                string payload = Payloads.All.Values.ElementAt(random.Next(Payloads.All.Count));
                return [.. bytes.AsSpan(0, at), .. Encoding.UTF8.GetBytes(payload), .. bytes.AsSpan(at)];
            case 5:
                return [.. bytes.AsSpan(0, at), .. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Scraps[random.Next(Scraps.Length)], random.Next(6) == 0 ? 300 : 1))), .. bytes.AsSpan(at)];
            default:
                int to = random.Next(bytes.Length);
                length = Math.Min(length, bytes.Length - to);
                bytes.AsSpan(at, length).ToArray().CopyTo(bytes, to);
                return bytes;
        }
    }
}
