using BizKitHub.Generator.Runtime.Internal;

namespace BizKitHub.Generator.Runtime.Tests.Validation;

public sealed class ApiFormatTests
{
    [Theory]
    [InlineData("jan@barasek.com", true)]
    [InlineData("jiří@příklad.cz", true)]
    [InlineData("a+b.c@d", true)]
    [InlineData("", false)]
    [InlineData("@b", false)]
    [InlineData("a@", false)]
    [InlineData("ab", false)]
    [InlineData("a@b@c", false)]
    [InlineData("a b@c", false)]
    [InlineData("a@c\n", false)]
    [InlineData("a@c\0", false)]
    [InlineData(null, true)]
    public void EMailAddresses_AreTold(string? value, bool valid) => Check(ApiFormat.Email, value, valid, "an e-mail address");

    [Theory]
    [InlineData("1.1.1.1", true)]
    [InlineData("255.255.255.255", true)]
    [InlineData("256.1.1.1", false)]
    [InlineData("1.1.1", false)]
    [InlineData("16843009", false)]
    [InlineData("::1", false)]
    [InlineData("localhost", false)]
    [InlineData("", false)]
    [InlineData(null, true)]
    public void Ipv4Addresses_AreTold(string? value, bool valid) => Check(ApiFormat.Ipv4, value, valid, "an IPv4 address");

    [Theory]
    [InlineData("::1", true)]
    [InlineData("2001:db8::8a2e:370:7334", true)]
    [InlineData("::ffff:1.2.3.4", true)]
    [InlineData("1.1.1.1", false)]
    [InlineData("[::1]", false)]
    [InlineData("", false)]
    [InlineData(null, true)]
    public void Ipv6Addresses_AreTold(string? value, bool valid) => Check(ApiFormat.Ipv6, value, valid, "an IPv6 address");

    [Theory]
    [InlineData("example.com", true)]
    [InlineData("localhost", true)]
    [InlineData("a-1.xn--bcher-kva.example.", true)]
    [InlineData("_dmarc.example.com", true)]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.cz", true)]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.cz", false)]
    [InlineData("-a.cz", false)]
    [InlineData("a-.cz", false)]
    [InlineData("a..cz", false)]
    [InlineData(".", false)]
    [InlineData("", false)]
    [InlineData("a b.cz", false)]
    [InlineData("http://a.cz", false)]
    [InlineData("příklad.cz", false)]
    [InlineData(null, true)]
    public void HostNames_AreTold(string? value, bool valid) => Check(ApiFormat.HostName, value, valid, "a host name");

    [Fact]
    public void HostNameOfMoreThan253Characters_IsNone() =>
        Check(ApiFormat.HostName, string.Join('.', Enumerable.Repeat(new string('a', 50), 5)), valid: false, "a host name");

    private static void Check(Action<string?, string> format, string? value, bool valid, string form)
    {
        if (valid)
        {
            format(value, "request.value");
            return;
        }

        ArgumentException exception = Assert.Throws<ArgumentException>("request", () => format(value, "request.value"));
        Assert.Equal($"request.value must be {form}. (Parameter 'request')", exception.Message);
    }
}
