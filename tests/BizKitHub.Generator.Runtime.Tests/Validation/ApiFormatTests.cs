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
    [InlineData("6f9619ff-8b86-d011-b42d-00c04fc964ff", true)]
    [InlineData("6F9619FF-8B86-D011-B42D-00C04FC964FF", true)]
    [InlineData("{6f9619ff-8b86-d011-b42d-00c04fc964ff}", false)]
    [InlineData("6f9619ff8b86d011b42d00c04fc964ff", false)]
    [InlineData("", false)]
    [InlineData(null, true)]
    public void Uuids_AreTold(string? value, bool valid) => Check(ApiFormat.Uuid, value, valid, "a UUID");

    [Theory]
    [InlineData("https://example.com/a?b#c", true)]
    [InlineData("mailto:jan@barasek.com", true)]
    [InlineData("urn:isbn:0451450523", true)]
    [InlineData("/relative", false)]
    [InlineData("example.com", false)]
    [InlineData("http://", false)]
    [InlineData("", false)]
    [InlineData(null, true)]
    public void AbsoluteUris_AreTold(string? value, bool valid) => Check(ApiFormat.AbsoluteUri, value, valid, "an absolute URI");

    [Theory]
    [InlineData("2025-01-10T16:19:40.150Z", true)]
    [InlineData("yesterday", false)]
    [InlineData(null, true)]
    public void Moments_AreTold(string? value, bool valid) => Check(ApiFormat.DateTime, value, valid, "a date and time (RFC 3339)");

    [Theory]
    [InlineData("2025-01-10", true)]
    [InlineData("2025-02-30", false)]
    [InlineData(null, true)]
    public void Dates_AreTold(string? value, bool valid) => Check(ApiFormat.Date, value, valid, "a date (RFC 3339)");

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
