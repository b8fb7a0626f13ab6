using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Reading;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Parse.Tests.Reading;

/// <summary>Where nodes stand, when they are copied and when texts are put behind one another.</summary>
public sealed class SourceMapTests
{
    private static readonly SourceMark First = new(new TextSpan(1, 2), new TextSpan(5, 3));
    private static readonly SourceMark Second = new(default, new TextSpan(20, 4));

    [Fact]
    public void Copy_StandsWhereTheOriginalStands()
    {
        var map = new SourceMap(0);
        var tree = JsonNode.Parse("""{"a": {"x": null, "b": [null, 1, {"c": null}]}, "d": null, "t": "text"}""")!.AsObject();
        Mark(map, tree);
        var copies = new Dictionary<JsonNode, JsonNode>();

        var copy = map.DeepCopy(tree, copies);

        Assert.True(JsonNode.DeepEquals(tree, copy));
        AssertSamePlaces(map, tree, copy);
        Assert.Equal(6, copies.Count);
        Assert.Same(copy["a"]!["b"]![2], copies[tree["a"]!["b"]![2]!]);
        Assert.Null(copy.Parent);
    }

    [Fact]
    public void CopyOfWhatStandsNowhere_StandsNowhere()
    {
        var map = new SourceMap(0);

        var copy = map.DeepCopy(JsonNode.Parse("""{"a": [null, {}], "b": null}""")!);

        Assert.Equal("""{"a":[null,{}],"b":null}""", copy.ToJsonString());
        Assert.Null(map.Find(copy));
        Assert.Null(map.FindNull(copy, "b"));
        Assert.Null(map.FindNull(copy["a"]!, "0"));
    }

    [Fact]
    public void SecondText_BeginsWhereTheFirstHasEnded()
    {
        var map = new SourceMap(0);
        var other = new SourceMap(0);
        JsonObject root = new() { ["a"] = 1, ["n"] = null };
        other.Set(root, Second);
        other.Set(root["a"]!, First);
        other.SetNull(root, "n", First);

        map.Add(other, 100);

        Assert.Equal(new SourceMark(default, new TextSpan(120, 4)), map.Find(root));
        Assert.Equal(new SourceMark(new TextSpan(101, 2), new TextSpan(105, 3)), map.Find(root["a"]!));
        Assert.Equal(new SourceMark(new TextSpan(101, 2), new TextSpan(105, 3)), map.FindNull(root, "n"));
    }

    [Fact]
    public void ChildWithoutAPlace_StandsWhereItsParentStands()
    {
        var map = new SourceMap(0);
        JsonObject root = new() { ["a"] = 1, ["b"] = 2, ["n"] = null, ["m"] = null };
        map.Set(root, Second);
        map.Set(root["a"]!, First);
        map.SetNull(root, "n", First);

        Assert.Equal(First, map.Of(root, "a", root["a"]));
        Assert.Equal(Second, map.Of(root, "b", root["b"]));
        Assert.Equal(First, map.Of(root, "n", child: null));
        Assert.Equal(Second, map.Of(root, "m", child: null));
        Assert.Equal(default, map.Of(new JsonObject(), "x", child: null));
    }

    [Fact]
    public void ItemThatIsNull_IsFoundByItsIndex()
    {
        var map = new SourceMap(0);
        JsonArray list = [null, null];
        map.SetNull(list, 1, First);

        Assert.Null(map.FindNull(list, "0"));
        Assert.Equal(First, map.FindNull(list, "1"));
    }

    [Fact]
    public void Focus_IsTheKeyOfWhatTakesSeveralLines()
    {
        Assert.Equal(First.Key, First.Focus(new JsonObject()));
        Assert.Equal(First.Key, First.Focus(new JsonArray()));
        Assert.Equal(First.Value, First.Focus(JsonValue.Create("text")));
        Assert.Equal(First.Value, First.Focus(node: null));
        Assert.Equal(First.Key, (First with { Value = new TextSpan(9, 0) }).Focus(node: null));
        Assert.Equal(Second.Value, Second.Focus(new JsonObject()));
    }

    /// <summary>Gives every value, and every null, a place of its own.</summary>
    private static void Mark(SourceMap map, JsonNode root)
    {
        var next = 10;
        foreach (var (parent, token, child) in Children(root))
        {
            var mark = new SourceMark(new TextSpan(next, 1), new TextSpan(next + 2, 1));
            next += 10;
            if (child is null)
            {
                map.SetNull(parent, token, mark);
            }
            else
            {
                map.Set(child, mark);
            }
        }

        map.Set(root, Second);
    }

    private static void AssertSamePlaces(SourceMap map, JsonNode original, JsonNode copy)
    {
        Assert.Equal(map.Find(original), map.Find(copy));
        Assert.Equal(
            Children(original).Select(c => c.Child is null ? map.FindNull(c.Parent, c.Token) : map.Find(c.Child)),
            Children(copy).Select(c => c.Child is null ? map.FindNull(c.Parent, c.Token) : map.Find(c.Child)));
        Assert.All(Children(copy), c => Assert.NotNull(c.Child is null ? map.FindNull(c.Parent, c.Token) : map.Find(c.Child)));
    }

    private static IEnumerable<(JsonNode Parent, string Token, JsonNode? Child)> Children(JsonNode? node)
    {
        IEnumerable<(JsonNode Parent, string Token, JsonNode? Child)> own = node switch
        {
            JsonObject mapping => mapping.Select(m => ((JsonNode)mapping, m.Key, m.Value)),
            JsonArray list => list.Select((item, i) => ((JsonNode)list, i.ToString(System.Globalization.CultureInfo.InvariantCulture), item)),
            _ => [],
        };
        return own.SelectMany(c => Children(c.Child).Prepend(c));
    }
}
