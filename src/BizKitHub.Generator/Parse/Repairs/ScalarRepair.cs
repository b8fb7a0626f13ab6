using System.Globalization;
using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Grammar;
using BizKitHub.Generator.Parse.Reading;

namespace BizKitHub.Generator.Parse.Repairs;

/// <summary>What became of a single value.</summary>
internal enum ScalarOutcome
{
    /// <summary>It is what it should be, or reads like it without doubt.</summary>
    Fits,

    /// <summary>It was written as something else.</summary>
    Converted,

    /// <summary>It is right but says nothing, and would be too much for later stages.</summary>
    HasNoEffect,

    /// <summary>It cannot be what it should be.</summary>
    Unusable,
}

/// <summary>Makes single values what the specification wants: numbers in quotes, flags as words, lengths as <c>1.0</c>.</summary>
internal sealed class ScalarRepair(SourceMap map)
{
    private readonly JsonNumbers _numbers = new();

    public ScalarOutcome Repair(JsonNode value, Shape shape, out JsonNode? repaired)
    {
        repaired = value;
        if (value.ScalarText() is not { } text)
        {
            return ScalarOutcome.Unusable;
        }

        return shape switch
        {
            TextShape { Choices.Count: > 0 } choice => RepairChoice(text, choice, ref repaired),
            TextShape => RepairText(value, text, ref repaired),
            UrlShape => RepairUrl(value, text, ref repaired),
            FlagShape => RepairFlag(value, text, ref repaired),
            CountShape => RepairCount(value, text, ref repaired),
            NumberShape number => RepairNumber(value, text, number.IsFactor, ref repaired),
            NumberOrFlagShape when value.Flag() is not null => ScalarOutcome.Fits,
            NumberOrFlagShape => RepairNumber(value, text, isFactor: false, ref repaired),
            _ => ScalarOutcome.Unusable,
        };
    }

    /// <summary>YAML authors write <c>version: 1.0</c> and mean text; the digits are still as they wrote them.</summary>
    private ScalarOutcome RepairText(JsonNode value, string text, ref JsonNode? repaired)
    {
        if (value.Text() is null)
        {
            repaired = Instead(value, JsonValue.Create(text));
        }

        return ScalarOutcome.Fits;
    }

    private ScalarOutcome RepairChoice(string text, TextShape shape, ref JsonNode? repaired)
    {
        if (shape.Choices.Contains(text))
        {
            return ScalarOutcome.Fits;
        }

        if (shape.Choices.FirstOrDefault(c => string.Equals(c, text, StringComparison.OrdinalIgnoreCase)) is not { } meant)
        {
            return ScalarOutcome.Unusable;
        }

        repaired = Instead(repaired!, JsonValue.Create(meant));
        return ScalarOutcome.Converted;
    }

    private ScalarOutcome RepairUrl(JsonNode value, string text, ref JsonNode? repaired)
    {
        if (text.Length == 0)
        {
            return ScalarOutcome.HasNoEffect;
        }

        return Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _)
            ? RepairText(value, text, ref repaired)
            : ScalarOutcome.Unusable;
    }

    private ScalarOutcome RepairFlag(JsonNode value, string text, ref JsonNode? repaired)
    {
        if (value.Flag() is not null)
        {
            return ScalarOutcome.Fits;
        }

        if (value.Text() is null || !bool.TryParse(text, out bool flag))
        {
            return ScalarOutcome.Unusable;
        }

        repaired = Instead(value, JsonValue.Create(flag));
        return ScalarOutcome.Converted;
    }

    private ScalarOutcome RepairCount(JsonNode value, string text, ref JsonNode? repaired)
    {
        bool isRepresentable = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number);
        if (text.StartsWith("-", StringComparison.Ordinal) && number != 0)
        {
            return ScalarOutcome.Unusable;
        }

        if ((!isRepresentable && value.IsNumber()) || number > int.MaxValue)
        {
            // No text and no list grows that long.
            return ScalarOutcome.HasNoEffect;
        }

        if (!isRepresentable || Math.Floor(number) != number)
        {
            return ScalarOutcome.Unusable;
        }

        string canonical = ((int)number).ToString(CultureInfo.InvariantCulture);
        if (value.IsNumber() && text == canonical)
        {
            return ScalarOutcome.Fits;
        }

        repaired = Instead(value, _numbers.Create(canonical));
        return value.IsNumber() ? ScalarOutcome.Fits : ScalarOutcome.Converted;
    }

    private ScalarOutcome RepairNumber(JsonNode value, string text, bool isFactor, ref JsonNode? repaired)
    {
        bool isDecimal = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number);
        if (isFactor && isDecimal && number <= 0)
        {
            return ScalarOutcome.Unusable;
        }

        if (value.IsNumber())
        {
            return isFactor && !isDecimal ? ScalarOutcome.HasNoEffect : ScalarOutcome.Fits;
        }

        if (!isDecimal)
        {
            return ScalarOutcome.Unusable;
        }

        repaired = Instead(value, _numbers.Create(number.ToString(CultureInfo.InvariantCulture)));
        return ScalarOutcome.Converted;
    }

    private JsonNode Instead(JsonNode old, JsonNode value)
    {
        map.Copy(old, value);
        return value;
    }
}
