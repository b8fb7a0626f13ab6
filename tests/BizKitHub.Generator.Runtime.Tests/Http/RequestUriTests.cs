using System.Globalization;
using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;
using FsCheck.Fluent;

namespace BizKitHub.Generator.Runtime.Tests.Http;

public sealed class RequestUriTests
{
    [Theory]
    [InlineData("abcXYZ019-._~", "abcXYZ019-._~")]
    [InlineData(" ", "%20")]
    [InlineData("+", "%2B")]
    [InlineData("%", "%25")]
    [InlineData("&=?#/", "%26%3D%3F%23%2F")]
    [InlineData("!*'()", "%21%2A%27%28%29")]
    [InlineData(":@$,;[]", "%3A%40%24%2C%3B%5B%5D")]
    [InlineData("č€😀", "%C4%8D%E2%82%AC%F0%9F%98%80")]
    [InlineData("\r\n\0", "%0D%0A%00")]
    [InlineData("", "")]
    public void Values_ArePercentEncoded(string value, string expected) => Assert.Equal($"/x?q={expected}", Query("q", value));

    [Fact]
    public void Names_ArePercentEncoded() => Assert.Equal("/x?filter%5Ba%5D=1", Query("filter[a]", 1));

    [Fact]
    public void EveryType_HasItsTextWhateverTheCulture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
            Assert.Equal("/x?v=true", Query("v", true));
            Assert.Equal("/x?v=false", Query("v", false));
            Assert.Equal("/x?v=-1", Query("v", -1));
            Assert.Equal("/x?v=-9000000000", Query("v", -9_000_000_000));
            Assert.Equal("/x?v=-1.50", Query("v", -1.50m));
            Assert.Equal("/x?v=0.1", Query("v", 0.1));
            Assert.Equal("/x?v=0.1", Query("v", 0.1f));
            Assert.Equal("/x?v=6f9619ff-8b86-d011-b42d-00c04fc964ff", Query("v", new Guid("6F9619FF-8B86-D011-B42D-00C04FC964FF")));
            Assert.Equal("/x?v=https%3A%2F%2Fexample.com%2Fa", Query("v", new Uri("https://example.com/a")));
            Assert.Equal("/x?v=2025-01-10T16%3A19%3A40.150Z", Query("v", new DateTimeOffset(2025, 1, 10, 16, 19, 40, 150, TimeSpan.Zero)));
            Assert.Equal("/x?v=2025-01-10", Query("v", new DateOnly(2025, 1, 10)));
            Assert.Equal("/x?v=16%3A19%3A00", Query("v", new TimeOnly(16, 19)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void AbsentValues_AreLeftOut()
    {
        Assert.Equal("/x", Query("v", (string?)null));
        Assert.Equal("/x", Query("v", (bool?)null));
        Assert.Equal("/x", Query("v", (int?)null));
        Assert.Equal("/x", Query("v", (long?)null));
        Assert.Equal("/x", Query("v", (decimal?)null));
        Assert.Equal("/x", Query("v", (double?)null));
        Assert.Equal("/x", Query("v", (float?)null));
        Assert.Equal("/x", Query("v", (Guid?)null));
        Assert.Equal("/x", Query("v", (Uri?)null));
        Assert.Equal("/x", Query("v", (DateTimeOffset?)null));
        Assert.Equal("/x", Query("v", (DateOnly?)null));
        Assert.Equal("/x", Query("v", (TimeOnly?)null));
    }

    [Fact]
    public void Pairs_FollowEachOther()
    {
        var uri = new RequestUri();
        uri.AppendPath("/a/");
        uri.AppendPathParameter("id", 7);
        uri.AppendPath("/b");
        uri.AppendQuery("x", "1");
        uri.AppendQuery("none", (string?)null);
        uri.AppendQuery("y", "2");
        Assert.Equal("/a/7/b?x=1&y=2", uri.ToString());
    }

    [Fact]
    public void AQueryInTheContractsPath_IsContinued()
    {
        var uri = new RequestUri();
        uri.AppendPath("/a?action=list");
        uri.AppendQuery("x", "1");
        Assert.Equal("/a?action=list&x=1", uri.ToString());
    }

    [Theory]
    [InlineData(null, "/x")]
    [InlineData(new int[0], "/x")]
    [InlineData(new[] { 1 }, "/x?n=1")]
    [InlineData(new[] { 1, 2 }, "/x?n=1&n=2")]
    public void AList_IsExploded(int[]? values, string expected)
    {
        RequestUri uri = Start();
        uri.AppendQuery("n", values, static value => value);
        Assert.Equal(expected, uri.ToString());
    }

    [Theory]
    [InlineData(null, ',', "/x")]
    [InlineData(new string[0], ',', "/x")]
    [InlineData(new[] { "a" }, ',', "/x?n=a")]
    [InlineData(new[] { "a,b", "c" }, ',', "/x?n=a%2Cb,c")]
    [InlineData(new[] { "a b", "c" }, ' ', "/x?n=a%20b%20c")]
    [InlineData(new[] { "a|b", "c" }, '|', "/x?n=a%7Cb%7Cc")]
    public void AList_IsJoined(string[]? values, char separator, string expected)
    {
        RequestUri uri = Start();
        uri.AppendQuery("n", values, separator, static value => value);
        Assert.Equal(expected, uri.ToString());
    }

    [Fact]
    public void AnyText_IsOneValueAndStaysWhatItIs() => Values.Holds(Values.Texts.Zip(Values.Texts), texts =>
    {
        RequestUri builder = Start();
        builder.AppendQuery("a", texts.Item1);
        builder.AppendQuery("b", texts.Item2);
        string[] pairs = new Uri("https://example.com" + builder.ToString()).Query.TrimStart('?').Split('&');
        Assert.Equal(2, pairs.Length);
        Assert.Equal(texts.Item1, Uri.UnescapeDataString(pairs[0][2..]));
        Assert.Equal(texts.Item2, Uri.UnescapeDataString(pairs[1][2..]));
    });

    [Fact]
    public void AnyText_IsOneSegmentAndStaysWhatItIs() => Values.Holds(Values.Texts.Where(text => text is not ("" or "." or "..")), text =>
    {
        var builder = new RequestUri();
        builder.AppendPath("/a/");
        builder.AppendPathParameter("id", text);
        builder.AppendPath("/b");
        string[] segments = new Uri("https://example.com" + builder.ToString()).AbsolutePath.Split('/');
        Assert.Equal(4, segments.Length);
        Assert.Equal(text, Uri.UnescapeDataString(segments[2]));
    });

    [Theory]
    [InlineData("../admin")]
    [InlineData("..\\admin")]
    [InlineData("..%2Fadmin")]
    [InlineData("%2e%2e")]
    [InlineData("a?b#c")]
    public void AHostileSegment_StaysInItsPlace(string value)
    {
        var builder = new RequestUri();
        builder.AppendPath("/users/");
        builder.AppendPathParameter("id", value);
        builder.AppendPath("/orders");
        var uri = new Uri("https://example.com" + builder.ToString());
        Assert.Equal(["/", "users/", Uri.EscapeDataString(value) + "/", "orders"], uri.Segments);
        Assert.Equal("", uri.Query);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public void ASegmentThatLeadsElsewhere_IsRefused(string? value) => Assert.Throws<ArgumentException>("id", () =>
    {
        var builder = new RequestUri();
        builder.AppendPathParameter("id", value);
    });

    private static string Query(string name, ParameterValue value)
    {
        RequestUri uri = Start();
        uri.AppendQuery(name, value);
        return uri.ToString();
    }

    private static RequestUri Start()
    {
        var uri = new RequestUri();
        uri.AppendPath("/x");
        return uri;
    }
}
