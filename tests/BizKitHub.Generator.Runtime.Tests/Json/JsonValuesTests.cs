using System.Text;
using System.Text.Json;
using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;

namespace BizKitHub.Generator.Runtime.Tests.Json;

public sealed class JsonValuesTests
{
    private const string Cash = "cash";
    private const string Card = "card";

    private static readonly JsonValues Known = new(Cash, Card);

    [Fact]
    public void AKnownText_IsTheKnownString()
    {
        Assert.Same(Cash, Api.ReadJson("\"cash\"", Known.Read));
        Assert.Same(Card, Api.ReadJson("\"c\\u0061rd\"", Known.Read));
        Assert.Same(Cash, Find("\"cash\""));
        Assert.Same(Card, Find("\"card\""));
    }

    [Fact]
    public void AnUnknownText_IsReadAsItIs()
    {
        Assert.Equal("cheque", Api.ReadJson("\"cheque\"", Known.Read));
        Assert.Null(Find("\"cheque\""));
    }

    [Fact]
    public void AnythingButAText_IsNoneOfThem()
    {
        Assert.Null(Find("1"));
        Assert.Null(Find("null"));
        Assert.Equal(
            "A string was expected, but a boolean was found.",
            Assert.Throws<JsonException>(() => Api.ReadJson("true", Known.Read)).Message);
    }

    private static string? Find(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return Known.Find(ref reader);
    }
}
