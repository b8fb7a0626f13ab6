namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>Texts of each form, without a compiler.</summary>
public sealed class TextFormTests
{
    private static readonly string LongestLabel = new('a', 63);

    [Theory]
    [InlineData("hostname", "a host name", "a", "azAZ09", "a-b", "_dmarc", "example.com", "example.com.")]
    [InlineData("email", "an e-mail address", "a@b", "a+b@c.example", "ž@b")]
    [InlineData("ipv4", "an IPv4 address", "0.0.0.0", "255.1.2.3")]
    [InlineData("ipv6", "an IPv6 address", "::1", "2001:db8::1")]
    [InlineData("ip-or-localhost", "an IP address or localhost", "localhost", "LocalHost", "1.2.3.4", "::1", "", " ")]
    public void TextOfTheForm_IsAccepted(string name, string words, params string[] texts)
    {
        var form = TextForm.Named(name)!;

        Assert.Equal(words, form.ToString());
        Assert.All(texts, text => Assert.True(form.Accepts(text), text));
    }

    [Theory]
    [InlineData("hostname", "", ".", "a..b", "-", "-a", "a-", "a.-b.c", "-b.a", "a b", "a`", "a{", "a@", "a[", "a/", "a:", "ä")]
    [InlineData("email", "", "a", "@", "@b", "a@", "a@@", "a@b@c", "a b@c", "a@b\u0007", "\u0007@b")]
    [InlineData("ipv4", "", "x", "a.b.c.d", "1", "1.2.3", "256.1.1.1", "::1")]
    [InlineData("ipv6", "", "x", "[::1]", "g::1", "1.2.3.4")]
    [InlineData("ip-or-localhost", "x", "localhost.", "1.2.3", "[::1]")]
    public void AnyOtherText_IsRefused(string name, params string[] texts) =>
        Assert.All(texts, text => Assert.False(TextForm.Named(name)!.Accepts(text), text));

    [Fact]
    public void NameOfAHost_HasAnEnd()
    {
        var form = TextForm.Named("hostname")!;
        var longest = $"{LongestLabel}.{LongestLabel}.{LongestLabel}.{LongestLabel[2..]}";

        Assert.True(form.Accepts(LongestLabel));
        Assert.False(form.Accepts(LongestLabel + "a"));
        Assert.Equal(253, longest.Length);
        Assert.True(form.Accepts(longest));
        Assert.True(form.Accepts(longest + "."));
        Assert.False(form.Accepts(longest + "a"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("uuid")]
    [InlineData("Email")]
    public void FormatThatTheClientDoesNotCheck_IsNoForm(string? name) => Assert.Null(TextForm.Named(name));
}
