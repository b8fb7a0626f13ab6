using System.Text;
using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;
using FsCheck.Fluent;

namespace BizKitHub.Generator.Runtime.Tests.Streaming;

/// <summary>How bytes become items, whatever portions they come in.</summary>
public sealed class FramingTests
{
    private readonly CountingPool _pool = new();

    [Theory]
    [InlineData("data: 1\n\n", "1")]
    [InlineData("data:1\n\ndata:2\n\n", "1|2")]
    [InlineData("data: 1\r\rdata: 2\r\r", "1|2")]
    [InlineData("data: 1\r\n\r\ndata: 2\r\n\r\n", "1|2")]
    [InlineData("data: 1\r\n\ndata: 2\n\r", "1|2")]
    [InlineData("\uFEFFdata: 1\n\n", "1")]
    [InlineData("\n\uFEFFdata: 1\n\n", "")]
    [InlineData(": a comment\n:\ndata: 1\n\n", "1")]
    [InlineData("data:  1\n\n", " 1")]
    [InlineData("data: [1,\ndata: 2]\n\n", "[1,\n2]")]
    [InlineData("data\n\n", "")]
    [InlineData("data\ndata\n\n", "\n")]
    [InlineData("event: ping\n\ndata: 1\n\n", "1")]
    [InlineData("data : 1\nDATA: 2\ndata: 3\n\n", "3")]
    [InlineData("data: 1\n\ndata: 2\n", "1")]
    [InlineData("data: 1\n\ndata: 2", "1")]
    [InlineData("data: 1\n\n\n\n\ndata: 2\n\n", "1|2")]
    [InlineData("data: 1\n\ndata: [DONE]\n\ndata: 2\n\n", "1")]
    public void Events_AreParsedAsTheHtmlStandardSays(string stream, string items) =>
        AssertItems(items is "" && stream is not "data\n\n" ? [] : items.Split('|'), stream, ApiStreamFormat.Events);

    [Theory]
    [InlineData("data: a \"b\"\n\n", "\"a \\\"b\\\"\"")]
    [InlineData("data: a\ndata: č\n\n", "\"a\\nč\"")]
    [InlineData("data: [DONE]\n\ndata: x\n\n", "\"[DONE]\"|\"x\"")]
    public void TextsOfEvents_AreTexts(string stream, string items) => AssertItems(items.Split('|'), stream, ApiStreamFormat.EventTexts);

    [Theory]
    [InlineData("id: 7\nevent: add\nretry: 100\ndata: {\"a\":1}\n\n", """{"event":"add","id":"7","retry":100,"data":{"a":1}}""")]
    [InlineData("data: 1\n\nevent: e\ndata: 2\n\n", """{"data":1}|{"event":"e","data":2}""")]
    [InlineData("data: not json\n\n", """{"data":"not json"}""")]
    [InlineData("retry: 1s\nretry: +1\nretry: -1\nid: a\u0000b\ndata: 1\n\n", """{"data":1}""")]
    [InlineData("data: [DONE]\n\n", "")]
    public void FieldsOfEvents_AreAnObject(string stream, string items) =>
        AssertItems(items is "" ? [] : items.Split('|'), stream, ApiStreamFormat.EventFieldsWithJson);

    [Fact]
    public void DataThatIsText_StaysText() => AssertItems(["""{"data":"{\"a\":1}"}"""], "data: {\"a\":1}\n\n", ApiStreamFormat.EventFields);

    [Theory]
    [InlineData("1\n2\n", "1|2")]
    [InlineData("1\n2", "1|2")]
    [InlineData("\n \n\r\n1\r\n\n2\n\n", "1\r|2")]
    [InlineData("", "")]
    [InlineData("\n\n", "")]
    public void Lines_AreItems(string stream, string items) => AssertItems(items is "" ? [] : items.Split('|'), stream, ApiStreamFormat.Lines);

    [Theory]
    [InlineData("\u001E{}\n\u001E[]\n", "{}\n|[]\n")]
    [InlineData("\u001E{}\u001E\u001E[\n]", "{}|[\n]")]
    [InlineData("\u001E\n", "")]
    public void SeparatedRecords_AreItems(string stream, string items) => AssertItems(items is "" ? [] : items.Split('|'), stream, ApiStreamFormat.Sequence);

    [Fact]
    public void Portions_ChangeNothing()
    {
        string[] pieces = ["data: ", "data:", "data", "event: e", "id: 1", ": c", "\n", "\r", "\r\n", "\n\n", "x", "\uFEFF", "č", "\u001E", "[1]", "retry: 5"];
        Values.Holds(
            Gen.Zip(Gen.ListOf(Gen.Elements(pieces)), Gen.ListOf(Gen.Choose(0, 5))),
            sample =>
            {
                byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(sample.Item1));
                foreach (ApiStreamFormat format in Enum.GetValues<ApiStreamFormat>())
                {
                    Assert.Equal(Items([bytes], format), Items(Portions(bytes, [.. sample.Item2]), format));
                }
            });
    }

    [Theory]
    [InlineData(nameof(ApiStreamFormat.Events))]
    [InlineData(nameof(ApiStreamFormat.Lines))]
    [InlineData(nameof(ApiStreamFormat.Sequence))]
    public void AnItemWithoutEnd_DoesNotFillTheMemory(string format)
    {
        using var framing = ItemFraming.Create(Enum.Parse<ApiStreamFormat>(format), _pool);
        byte[] portion = Encoding.UTF8.GetBytes(new string('x', 1024 * 1024));
        int portions = 0;
        while (!framing.IsTooLong)
        {
            ReadOnlyMemory<byte> bytes = portion;
            Assert.False(framing.TryTake(ref bytes));
            portions++;
        }

        Assert.Equal(ItemFraming.LongestItem / portion.Length + 1, portions);
    }

    /// <summary>Cut at every byte, in all at once, and in twos and threes.</summary>
    private void AssertItems(string[] expected, string stream, ApiStreamFormat format)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(stream);
        Assert.Equal(expected, Items([bytes], format));
        Assert.Equal(expected, Items(bytes.Chunk(1), format));
        Assert.Equal(expected, Items(bytes.Chunk(2), format));
        Assert.Equal(expected, Items(bytes.Chunk(3), format));
        for (int cut = 0; cut <= bytes.Length; cut++)
        {
            Assert.Equal(expected, Items([bytes[..cut], bytes[cut..]], format));
        }

        Assert.Equal(0, _pool.Outstanding);
        Assert.False(_pool.CameBackDirty);
    }

    private List<string> Items(IEnumerable<byte[]> portions, ApiStreamFormat format)
    {
        var items = new List<string>();
        using var framing = ItemFraming.Create(format, _pool);
        foreach (byte[] portion in portions)
        {
            ReadOnlyMemory<byte> bytes = portion;
            while (framing.TryTake(ref bytes))
            {
                items.Add(Encoding.UTF8.GetString(framing.Item.Span));
            }

            Assert.True(bytes.IsEmpty || framing.IsOver);
        }

        if (framing.TryTakeLast())
        {
            items.Add(Encoding.UTF8.GetString(framing.Item.Span));
        }

        return items;
    }

    private static IEnumerable<byte[]> Portions(byte[] bytes, int[] lengths)
    {
        int start = 0;
        foreach (int length in lengths)
        {
            int end = Math.Min(start + length, bytes.Length);
            yield return bytes[start..end];
            start = end;
        }

        yield return bytes[start..];
    }
}
