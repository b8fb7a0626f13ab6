using System.Globalization;
using System.Text;
using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;

namespace BizKitHub.Generator.Runtime.Tests.Json;

public sealed class Iso8601DurationTests
{
    [Theory]
    [InlineData("PT0S", "0")]
    [InlineData("P0D", "0")]
    [InlineData("PT15M", "0:15:0")]
    [InlineData("P1DT2H3M4.5S", "1.02:03:04.5")]
    [InlineData("P2W", "14.00:00:00")]
    [InlineData("P1W2D", "9.00:00:00")]
    [InlineData("-PT36H", "-1.12:00:00")]
    [InlineData("PT0.00000019S", "0:0:0.0000001")]
    [InlineData("-P10675199DT2H48M5.4775808S", "-10675199.02:48:05.4775808")]
    public void FixedLengths_AreRead(string text, string expected) =>
        Assert.Equal(TimeSpan.Parse(expected, CultureInfo.InvariantCulture), Api.ReadJson($"\"{text}\"", JsonReading.ReadTimeSpan));

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1")]
    [InlineData("P1DT")]
    [InlineData("P1Y")]
    [InlineData("P1M")]
    [InlineData("PT1H1H")]
    [InlineData("PT1S1M")]
    [InlineData("P1.5D")]
    [InlineData("PT1.5H")]
    [InlineData("P1E2D")]
    [InlineData("P-1D")]
    [InlineData("15m")]
    [InlineData("PT15m")]
    [InlineData("P1D ")]
    [InlineData("P10675200D")]
    [InlineData("P99999999999999999999999999999W")]
    public void OtherTexts_AreRefused(string text) => Assert.False(Iso8601Duration.TryRead(Encoding.UTF8.GetBytes(text), out _));

    [Theory]
    [InlineData("0", "PT0S")]
    [InlineData("1.00:00:00", "P1D")]
    [InlineData("0:15:0", "PT15M")]
    [InlineData("1.02:03:04.05", "P1DT2H3M4.05S")]
    [InlineData("-0:0:0.0000001", "-PT0.0000001S")]
    public void Durations_AreWrittenWithTheUnitsThatCount(string value, string expected) =>
        Assert.Equal($"\"{expected}\"", Api.WriteJson(TimeSpan.Parse(value, CultureInfo.InvariantCulture), JsonWriting.WriteTimeSpan));
}
