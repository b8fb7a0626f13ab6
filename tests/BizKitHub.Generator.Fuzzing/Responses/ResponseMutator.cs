using System.Text;
using System.Text.Json.Nodes;
using BizKitHub.Generator.Fuzzing.Documents;

namespace BizKitHub.Generator.Fuzzing.Responses;

/// <summary>Makes of an answer what a broken or hostile server sends.</summary>
internal sealed class ResponseMutator(Random random)
{
    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1.5", "1e999", "-1e999", "1E-400", "79228162514264337593543950336", "123456789012345678901234567890123456789012345678901234567890", "\"\"", "\"x\"", "\"\\ud800\"", "\"\\u0000\"",
        "\"2026-13-45T99:00:00Z\"", "\"0001-01-01T00:00:00+14:00\"", "\"9999-12-31T23:59:59-14:00\"", "\"P999999999999Y\"", "\"-PT1S\"", "\"////=\"", "\"not a guid\"", "\"http://[\"", "[]", "{}", "[[[]]]", "[null]", "{\"\":null}",
        "{\"a\":{\"a\":{}}}", "NaN", "'x'", "// comment", "nul", "\"\n\"", "01", "+1", ".5", "1.", "{]", "\"\\x\"", "\"\\u12\"",
    ];

    public byte[] Change(JsonNode? root)
    {
        string text = root is null ? "null" : DocumentTree.Write(root, isEscaped: random.Next(2) == 0, isIndented: random.Next(4) == 0);
        for (int changes = random.Next(4); changes > 0; changes--)
        {
            text = ChangeText(text);
        }

        byte[] bytes = Encoding.UTF8.GetBytes(text);
        for (int changes = random.Next(5) - 2; changes > 0 && bytes.Length > 0; changes--)
        {
            bytes = ChangeBytes(bytes);
        }

        return bytes;
    }

    /// <summary>Puts something else in the place of one value, or takes away, doubles and nests what stands there.</summary>
    private string ChangeText(string text)
    {
        int start = random.Next(text.Length + 1);
        int from = text.AsSpan(start).IndexOfAny(":[,") is var found and >= 0 ? start + found + 1 : start;
        int length = text.AsSpan(Math.Min(from, text.Length)).IndexOfAny(",}]") is var end and > 0 ? end : 0;
        from = Math.Min(from, text.Length);
        string value = text.Substring(from, length);
        string other = random.Next(9) switch
        {
            0 => "",
            1 => value + "," + value,
            2 => string.Concat(Enumerable.Repeat("[", random.Next(1, 200))) + value,
            3 => string.Concat(Enumerable.Repeat("{\"a\":", random.Next(1, 200))) + value,
            4 => "\"" + new string('x', random.Next(100_000)) + "\"",
            5 => new string('9', random.Next(1, 2_000)),
            6 => value + ",\"" + (random.Next(2) == 0 ? "id" : "type") + "\":" + value,
            _ => Values[random.Next(Values.Length)],
        };
        return text.Remove(from, length).Insert(from, other);
    }

    private byte[] ChangeBytes(byte[] bytes)
    {
        int at = random.Next(bytes.Length);
        switch (random.Next(5))
        {
            case 0:
                return bytes[..at];
            case 1:
                bytes[at] = (byte)random.Next(256);
                return bytes;
            case 2:
                return [.. bytes.AsSpan(0, at), 0xC3, 0x28, 0xED, 0xA0, 0x80, .. bytes.AsSpan(at)];
            case 3:
                return [0xEF, 0xBB, 0xBF, .. bytes];
            default:
                return [.. bytes, .. bytes.AsSpan(at)];
        }
    }
}
