using System.Globalization;
using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;

namespace BizKitHub.Generator.Runtime.Tests.Json;

public sealed class Rfc3339Tests
{
    [Theory]
    [InlineData("2025-01-10T16:19:40.150Z", "2025-01-10T16:19:40.1500000+00:00")]
    [InlineData("2025-01-10T16:19:40Z", "2025-01-10T16:19:40.0000000+00:00")]
    [InlineData("2025-01-10t16:19:40z", "2025-01-10T16:19:40.0000000+00:00")]
    [InlineData("2025-01-10 16:19:40", "2025-01-10T16:19:40.0000000+00:00")]
    [InlineData("2025-01-10T16:19", "2025-01-10T16:19:00.0000000+00:00")]
    [InlineData("2025-01-10", "2025-01-10T00:00:00.0000000+00:00")]
    [InlineData("2025-01-10T16:19:40+01:00", "2025-01-10T16:19:40.0000000+01:00")]
    [InlineData("2025-01-10T16:19:40-0530", "2025-01-10T16:19:40.0000000-05:30")]
    [InlineData("2025-01-10T16:19:40+01", "2025-01-10T16:19:40.0000000+01:00")]
    [InlineData("2025-01-10T16:19:40.123456789Z", "2025-01-10T16:19:40.1234567+00:00")]
    [InlineData("2025-01-10T16:19:40.1Z", "2025-01-10T16:19:40.1000000+00:00")]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:00:00.0000000+00:00")]
    [InlineData("2024-02-29T00:00:00Z", "2024-02-29T00:00:00.0000000+00:00")]
    [InlineData("2025-01-10T16:19:40+23:59", "2025-01-09T16:20:40.0000000+00:00")]
    public void WhatServersSend_IsRead(string text, string expected) =>
        Assert.Equal(expected, Read(text).ToString("O", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData("2025")]
    [InlineData("2025-13-01")]
    [InlineData("2025-00-01")]
    [InlineData("2025-02-29")]
    [InlineData("0000-01-01")]
    [InlineData("2025-1-1")]
    [InlineData("25-01-01T00:00:00Z")]
    [InlineData("2025-01-10T")]
    [InlineData("2025-01-10T24:00:00Z")]
    [InlineData("2025-01-10T16:60:00Z")]
    [InlineData("2025-01-10T16:19:61Z")]
    [InlineData("2025-01-10T16:19:40.Z")]
    [InlineData("2025-01-10T16:19:40,5Z")]
    [InlineData("2025-01-10T16:19:40ZZ")]
    [InlineData("2025-01-10T16:19:40+1")]
    [InlineData("2025-01-10T16:19:40+01:")]
    [InlineData("2025-01-10T16:19:40+01:60")]
    [InlineData("2025-01-10T16:19:40+24:00")]
    [InlineData("2025-01-10T16:19:40 +01:00")]
    [InlineData("2025-01-10X16:19:40Z")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    [InlineData("9999-12-31T23:59:60Z")]
    [InlineData("٢٠٢٥-01-10")]
    [InlineData("tomorrow")]
    public void WhatIsNoDate_IsRefused(string text) => Assert.False(Rfc3339.TryReadDateTime(System.Text.Encoding.UTF8.GetBytes(text), out _));

    [Fact]
    public void AMissingOffset_MeansUtcInEveryTimeZone() => Values.Holds(Values.Moments, value =>
        Assert.Equal(TimeSpan.Zero, Read(value.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture)).Offset));

    [Theory]
    [InlineData("2025-01-10T16:19:40.1500000+00:00", "2025-01-10T16:19:40.150Z")]
    [InlineData("2025-01-10T16:19:40.0000000+00:00", "2025-01-10T16:19:40.000Z")]
    [InlineData("2025-01-10T16:19:40.1234500+00:00", "2025-01-10T16:19:40.12345Z")]
    [InlineData("2025-01-10T16:19:40.1234567+00:00", "2025-01-10T16:19:40.1234567Z")]
    [InlineData("2025-01-10T16:19:40.0000000+01:00", "2025-01-10T16:19:40+01:00")]
    [InlineData("2025-01-10T16:19:40.1500000-05:30", "2025-01-10T16:19:40.15-05:30")]
    public void Moments_AreWrittenWithTheDigitsThatCount(string value, string expected) =>
        Assert.Equal($"\"{expected}\"", Api.WriteJson(DateTimeOffset.Parse(value, CultureInfo.InvariantCulture), static (writer, moment) =>
        {
            // The relaxed encoder of real requests leaves the plus as it is; this writer need not.
            Span<byte> text = stackalloc byte[Rfc3339.MaxLength];
            writer.WriteRawValue($"\"{System.Text.Encoding.ASCII.GetString(text[..Rfc3339.Write(moment, text)])}\"");
        }));

    [Theory]
    [InlineData("16:19", "16:19:00.0000000")]
    [InlineData("16:19:40", "16:19:40.0000000")]
    [InlineData("16:19:40.5Z", "16:19:40.5000000")]
    public void TimesOfDay_AreRead(string text, string expected) =>
        Assert.Equal(expected, Api.ReadJson($"\"{text}\"", JsonReading.ReadTimeOnly).ToString("O", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("16:19:40+01:00")]
    [InlineData("24:00")]
    [InlineData("23:59:60")]
    [InlineData("16")]
    [InlineData("16:19Zulu")]
    public void ATimeOfDay_LosesNoOffset(string text) => Assert.False(Rfc3339.TryReadTime(System.Text.Encoding.UTF8.GetBytes(text), out _));

    [Theory]
    [InlineData("00:00:00", "\"00:00:00\"")]
    [InlineData("16:19:40.5", "\"16:19:40.5\"")]
    public void TimesOfDay_AreWrittenWithTheDigitsThatCount(string value, string expected) =>
        Assert.Equal(expected, Api.WriteJson(TimeOnly.Parse(value, CultureInfo.InvariantCulture), JsonWriting.WriteTimeOnly));

    [Fact]
    public void ADateWithATime_IsNoDate() => Assert.False(Rfc3339.TryReadDate("2025-01-10T00:00:00Z"u8, out _));

    private static DateTimeOffset Read(string text) => Api.ReadJson($"\"{text}\"", JsonReading.ReadDateTimeOffset);
}
