using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace BizKitHub.Generator.Corpus.Tests.Examples;

/// <summary>
/// Where two JSON values differ. The order of properties and the spelling of numbers mean nothing; two spellings of
/// one moment at one offset are equal. Nothing else is.
/// </summary>
internal static partial class JsonDifference
{
    public static IEnumerable<Fault> Between(JsonNode? before, JsonNode? after, string path = "$") => (before, after) switch
    {
        (JsonObject left, JsonObject right) => InObject(left, right, path),
        (JsonArray left, JsonArray right) => InArray(left, right, path),
        _ => AreEqual(before, after) ? [] : [new(path, $"is {Shown(before)} and becomes {Shown(after)}")],
    };

    private static IEnumerable<Fault> InObject(JsonObject before, JsonObject after, string path) => before
        .SelectMany(p => after.TryGetPropertyValue(p.Key, out JsonNode? value)
            ? Between(p.Value, value, $"{path}.{p.Key}")
            : [new($"{path}.{p.Key}", "is left out")])
        .Concat(after.Where(p => !before.ContainsKey(p.Key)).Select(p => new Fault($"{path}.{p.Key}", "was not there")));

    private static IEnumerable<Fault> InArray(JsonArray before, JsonArray after, string path) => before.Count != after.Count
        ? [new(path, $"has {before.Count} items and then {after.Count}")]
        : before.Zip(after).SelectMany((pair, index) => Between(pair.First, pair.Second, $"{path}[{index}]"));

    private static bool AreEqual(JsonNode? before, JsonNode? after)
    {
        if (before is null || after is null || before.GetValueKind() != after.GetValueKind())
        {
            return before is null && after is null;
        }

        return before.GetValueKind() switch
        {
            JsonValueKind.Number => Number(before).Equals(Number(after)),
            JsonValueKind.String => before.GetValue<string>() == after.GetValue<string>() || AreOneMoment(before.GetValue<string>(), after.GetValue<string>()),
            JsonValueKind.Object or JsonValueKind.Array => false,
            _ => true,
        };
    }

    private static object Number(JsonNode node)
    {
        string text = node.ToJsonString();
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : double.Parse(text, CultureInfo.InvariantCulture);
    }

    private static bool AreOneMoment(string before, string after) =>
        Moment().IsMatch(before) && Moment().IsMatch(after)
        && DateTimeOffset.TryParse(before, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset left)
        && DateTimeOffset.TryParse(after, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset right)
        && left.EqualsExact(right);

    private static string Shown(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject => "an object",
        JsonArray => "a list",
        _ => node.ToJsonString(),
    };

    /// <summary>A date and a time with an offset, as RFC 3339 has it.</summary>
    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:?\d\d)$")]
    private static partial Regex Moment();
}
