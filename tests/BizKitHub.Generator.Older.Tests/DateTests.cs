using System.Globalization;
using System.Text;
using System.Text.Json;
using Courier.Internal;
using static Courier.Internal.JsonReading;

namespace BizKitHub.Generator.Older.Tests;

/// <summary>Dates and times of day, for which older frameworks have no types of their own.</summary>
public sealed class DateTests
{
    [Theory]
    [InlineData("2026-01-02T00:00:00Z")]
    [InlineData("2026-01-02T23:59:59+09:00")]
    public void ADate_IsWrittenWithoutItsTimeAndPlace(string moment)
    {
        DateTime date = DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture).DateTime;

        Assert.All(
            new[] { DateTimeKind.Unspecified, DateTimeKind.Utc, DateTimeKind.Local },
            kind => Assert.Equal("\"2026-01-02\"", Written(DateTime.SpecifyKind(date, kind), JsonWriting.WriteDateOnly)));
        Assert.Equal("2026-01-02", ((ParameterValue)(DateTime?)date).Text);
    }

    [Fact]
    public void ADate_IsReadWithoutATimeAndAPlace()
    {
        DateTime date = Read("\"2026-01-02\"", ReadDateOnly);

        Assert.Equal(new DateTime(2026, 1, 2, 0, 0, 0, DateTimeKind.Unspecified), date);
        Assert.Equal(DateTimeKind.Unspecified, date.Kind);
        Assert.Throws<JsonException>(() => Read("\"2026-02-30\"", ReadDateOnly));
        Assert.Throws<JsonException>(() => Read("\"2026-01-02T00:00:00Z\"", ReadDateOnly));
    }

    [Theory]
    [InlineData("00:00:00")]
    [InlineData("08:30:00")]
    [InlineData("23:59:59.9999999")]
    public void ATimeOfDay_SurvivesTheWire(string text)
    {
        TimeSpan time = Read($"\"{text}\"", ReadTimeOnly);

        Assert.Equal(TimeSpan.Parse(text, CultureInfo.InvariantCulture), time);
        Assert.Equal($"\"{text}\"", Written(time, JsonWriting.WriteTimeOnly));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(TimeSpan.TicksPerDay)]
    public void WhatIsNoTimeOfDay_IsRefused(long ticks) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Written(TimeSpan.FromTicks(ticks), JsonWriting.WriteTimeOnly));

    private static T Read<T>(string json, JsonRead<T> read)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return read(ref reader);
    }

    private static string Written<T>(T value, JsonWrite<T> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            write(writer, value);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
