using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BizKitHub.Generator.Parse.Reading;

/// <summary>
/// What a YAML scalar means in YAML 1.2's core schema. <c>yes</c>, <c>on</c>, <c>1_000</c> and dates are text, as the
/// OpenAPI specification wants it; infinity and not-a-number are text too, for JSON knows neither.
/// </summary>
internal sealed class YamlScalar
{
    private const string CoreTags = "tag:yaml.org,2002:";

    /// <summary>A longer integer in hexadecimal or octal would only cost time; it stays text.</summary>
    private const int LongestRadixNumber = 64;

    private static readonly Regex Decimal = new(
        @"^(?<sign>[-+]?)(?:(?<whole>[0-9]+)(?:\.(?<fraction>[0-9]*))?|\.(?<fraction>[0-9]+))(?<exponent>[eE][-+]?[0-9]+)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private readonly JsonNumbers _numbers = new();

    public JsonNode? Resolve(Scalar scalar)
    {
        bool isPlain = scalar.Style == ScalarStyle.Plain;
        switch (CoreTag(scalar.Tag))
        {
            case "str":
            case "!":
                return JsonValue.Create(scalar.Value);
            case "int" or "float" or "bool" or "null":
                return Plain(scalar.Value);
            default:
                // Tags of applications say nothing here.
                return isPlain ? Plain(scalar.Value) : JsonValue.Create(scalar.Value);
        }
    }

    private static string CoreTag(TagName tag)
    {
        if (tag.IsEmpty)
        {
            return "";
        }

        if (tag.IsNonSpecific)
        {
            return "!";
        }

        return tag.Value.StartsWith(CoreTags, StringComparison.Ordinal) ? tag.Value.Substring(CoreTags.Length) : "";
    }

    private JsonNode? Plain(string value)
    {
        if (value.Length == 0)
        {
            return null;
        }

        if (value[0] is (>= '0' and <= '9') or '+' or '-' or '.')
        {
            return JsonNumber(value) is { } number ? _numbers.Create(number) : JsonValue.Create(value);
        }

        return value switch
        {
            "~" or "null" or "Null" or "NULL" => null,
            "true" or "True" or "TRUE" => JsonValue.Create(true),
            "false" or "False" or "FALSE" => JsonValue.Create(false),
            _ => JsonValue.Create(value),
        };
    }

    /// <summary>The number as JSON writes it, every significant digit kept; null when it is none.</summary>
    private static string? JsonNumber(string value)
    {
        if (value.Length > 2 && value[0] == '0' && value[1] is 'x' or 'o')
        {
            return RadixNumber(value);
        }

        Match match = Decimal.Match(value);
        if (!match.Success)
        {
            return null;
        }

        string whole = match.Groups["whole"].Value.TrimStart('0');
        string fraction = match.Groups["fraction"].Value;
        return (match.Groups["sign"].Value == "-" ? "-" : "")
            + (whole.Length == 0 ? "0" : whole)
            + (fraction.Length == 0 ? "" : "." + fraction)
            + match.Groups["exponent"].Value;
    }

    private static string? RadixNumber(string value)
    {
        int bits = value[1] == 'x' ? 4 : 3;
        if (value.Length > LongestRadixNumber)
        {
            return null;
        }

        BigInteger number = BigInteger.Zero;
        for (int i = 2; i < value.Length; i++)
        {
            int digit = HexDigit(value[i]);
            if (digit < 0 || digit >= 1 << bits)
            {
                return null;
            }

            number = (number << bits) + digit;
        }

        return number.ToString(CultureInfo.InvariantCulture);
    }

    private static int HexDigit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
