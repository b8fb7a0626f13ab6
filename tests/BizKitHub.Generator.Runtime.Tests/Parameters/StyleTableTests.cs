using System.Text.Json;
using BizKitHub.Generator.Runtime.Internal;

namespace BizKitHub.Generator.Runtime.Tests.Parameters;

/// <summary>
/// The rows of the table "Style Examples" in OpenAPI 3.1.1 (section 4.8.12.4), column by column; "n/a" is not tested. What
/// the table calls undefined is what 3.1.0 called empty: RFC 6570 writes an empty string so.
/// </summary>
public sealed class StyleTableTests
{
    private const string Empty = "\"\"";
    private const string Text = "\"blue\"";
    private const string List = """["blue","black","brown"]""";
    private const string Object = """{"R":100,"G":200,"B":150}""";

    [Theory]
    [InlineData(Empty, false, ";color")]
    [InlineData(Text, false, ";color=blue")]
    [InlineData(List, false, ";color=blue,black,brown")]
    [InlineData(Object, false, ";color=R,100,G,200,B,150")]
    [InlineData(Empty, true, ";color")]
    [InlineData(Text, true, ";color=blue")]
    [InlineData(List, true, ";color=blue;color=black;color=brown")]
    [InlineData(Object, true, ";R=100;G=200;B=150")]
    public void Matrix(string json, bool explode, string expected) => Assert.Equal(expected, Value(json).Matrix("color", explode));

    [Theory]
    [InlineData(Empty, false, ".")]
    [InlineData(Text, false, ".blue")]
    [InlineData(List, false, ".blue,black,brown")]
    [InlineData(Object, false, ".R,100,G,200,B,150")]
    [InlineData(Empty, true, ".")]
    [InlineData(Text, true, ".blue")]
    [InlineData(List, true, ".blue.black.brown")]
    [InlineData(Object, true, ".R=100.G=200.B=150")]
    public void Label(string json, bool explode, string expected) => Assert.Equal(expected, Value(json).Label(explode));

    [Theory]
    [InlineData(Empty, false, "")]
    [InlineData(Text, false, "blue")]
    [InlineData(List, false, "blue,black,brown")]
    [InlineData(Object, false, "R,100,G,200,B,150")]
    [InlineData(Empty, true, "")]
    [InlineData(Text, true, "blue")]
    [InlineData(List, true, "blue,black,brown")]
    [InlineData(Object, true, "R=100,G=200,B=150")]
    public void Simple(string json, bool explode, string expected)
    {
        Assert.Equal(expected, Value(json).Simple(explode));
        Assert.Equal(expected, Value(json).Header(explode) ?? "");
    }

    [Theory]
    [InlineData(Empty, false, "color=")]
    [InlineData(Text, false, "color=blue")]
    [InlineData(List, false, "color=blue,black,brown")]
    [InlineData(Object, false, "color=R,100,G,200,B,150")]
    [InlineData(Empty, true, "color=")]
    [InlineData(Text, true, "color=blue")]
    [InlineData(List, true, "color=blue&color=black&color=brown")]
    [InlineData(Object, true, "R=100&G=200&B=150")]
    public void Form(string json, bool explode, string expected) =>
        Assert.Equal(expected, Value(json).Query("color", explode ? FieldStyle.Exploded : FieldStyle.Comma));

    [Theory]
    [InlineData(List, "color=blue%20black%20brown")]
    [InlineData(Object, "color=R%20100%20G%20200%20B%20150")]
    public void SpaceDelimited(string json, string expected) => Assert.Equal(expected, Value(json).Query("color", FieldStyle.Space));

    [Theory]
    [InlineData(List, "color=blue%7Cblack%7Cbrown")]
    [InlineData(Object, "color=R%7C100%7CG%7C200%7CB%7C150")]
    public void PipeDelimited(string json, string expected) => Assert.Equal(expected, Value(json).Query("color", FieldStyle.Pipe));

    [Fact]
    public void DeepObject() =>
        Assert.Equal("color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150", Value(Object).Query("color", FieldStyle.DeepObject));

    /// <summary>The row that OpenAPI 3.2 adds.</summary>
    [Theory]
    [InlineData(Empty, false, "color=")]
    [InlineData(Text, false, "color=blue")]
    [InlineData(List, false, "color=blue,black,brown")]
    [InlineData(Object, false, "color=R,100,G,200,B,150")]
    [InlineData(Text, true, "color=blue")]
    [InlineData(List, true, "color=blue; color=black; color=brown")]
    [InlineData(Object, true, "R=100; G=200; B=150")]
    public void Cookie(string json, bool explode, string expected) => Assert.Equal(expected, Value(json).Cookie("color", explode));

    internal static StructuredValue Value(string json) => new(JsonElement.Parse(json));
}
