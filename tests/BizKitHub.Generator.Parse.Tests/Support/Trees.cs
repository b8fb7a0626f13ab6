using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace BizKitHub.Generator.Parse.Tests.Support;

/// <summary>Random JSON, with the values that readers stumble over.</summary>
internal static class Trees
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Elements("", "a", "type", "$ref", "<<", "null", "1", " ", "é", "😀", "\n", "\u2028", "\"", "\\", "#", ": ", "- "),
        Gen.Choose(0, 20).SelectMany(n => Gen.ArrayOf(Gen.Choose(32, 0xD7FF).Select(c => (char)c), n)).Select(c => new string(c)));

    private static readonly Gen<JsonNode?> Scalars = Gen.OneOf(
        Gen.Constant<JsonNode?>(null),
        Gen.Elements(true, false).Select(f => (JsonNode?)f),
        Gen.Choose(int.MinValue, int.MaxValue).Select(n => JsonNode.Parse(n.ToString(CultureInfo.InvariantCulture))),
        Gen.Elements("0.5", "-1.5e-7", "1E+10", "100000000000000000000").Select(n => JsonNode.Parse(n)),
        Texts.Select(t => (JsonNode?)t));

    public static Gen<JsonNode?> Any { get; } = Gen.Sized(size => Tree(Math.Min(size, 30)));

    private static Gen<JsonNode?> Tree(int size) => size <= 1
        ? Scalars
        : Gen.OneOf(Scalars, Lists(size), Mappings(size));

    private static Gen<JsonNode?> Lists(int size) =>
        Gen.Choose(0, 5).SelectMany(n => Gen.ArrayOf(Tree(size / 3), n)).Select(items => (JsonNode?)new JsonArray([.. items.Select(i => i?.DeepClone())]));

    private static Gen<JsonNode?> Mappings(int size) =>
        from n in Gen.Choose(0, 12)
        from keys in Gen.ArrayOf(Texts, n)
        from values in Gen.ArrayOf(Tree(size / 3), n)
        select (JsonNode?)new JsonObject(keys
            .Zip(values)
            .DistinctBy(p => p.First)
            .Select(p => KeyValuePair.Create(p.First, p.Second?.DeepClone())));
}
