using System.Globalization;

namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>Constants of any number type, and the bounds that a contract sets them.</summary>
public sealed class NumberRangeTests
{
    private const double Lowest = double.MinValue;
    private const double Highest = double.MaxValue;

    private static readonly object[] Threes = [(sbyte)3, (byte)3, (short)3, (ushort)3, 3, 3U, 3L, 3UL, 3F, 3D, 3M];

    [Fact]
    public void EveryTypeOfNumber_IsANumber() => Assert.All(Threes, three =>
    {
        Assert.Equal(3M, Number.ToDecimal(three));
        Assert.Equal(3D, Number.ToDouble(three));
        Assert.Equal("must be at least 4", new NumberRange(4, IsMinimumExclusive: false, Highest, IsMaximumExclusive: false).BrokenBy(three));
    });

    [Fact]
    public void WhatIsNoNumber_IsOutsideNoRange() => Assert.All<object>(["3", '3', true], value =>
    {
        Assert.Null(Number.ToDecimal(value));
        Assert.Null(Number.ToDouble(value));
        Assert.Null(new NumberRange(4, IsMinimumExclusive: true, 4, IsMaximumExclusive: true).BrokenBy(value));
    });

    [Theory]
    [InlineData(1e27, true)]
    [InlineData(-1e27, true)]
    [InlineData(1e28, false)]
    [InlineData(-1e28, false)]
    [InlineData(double.MaxValue, false)]
    [InlineData(double.NaN, false)]
    [InlineData(double.NegativeInfinity, false)]
    public void NumberBeyondDecimal_IsNone(double number, bool isHeld)
    {
        Assert.Equal(isHeld ? (decimal)number : null, Number.ToDecimal(number));
        Assert.Equal(number, Number.ToDouble(number));
    }

    [Theory]
    [InlineData("4", null)]
    [InlineData("3.99", "must be at least 4")]
    [InlineData("-5", "must be at least 4")]
    [InlineData("9.5", null)]
    [InlineData("9.51", "must be at most 9.5")]
    public void NumberBeyondABound_IsNamedWithIt(string number, string? rule) =>
        Assert.Equal(rule, new NumberRange(4, IsMinimumExclusive: false, 9.5, IsMaximumExclusive: false).BrokenBy(Decimal(number)));

    [Theory]
    [InlineData("4", "must be greater than 4")]
    [InlineData("4.01", null)]
    [InlineData("3.99", "must be greater than 4")]
    [InlineData("9.5", "must be less than 9.5")]
    [InlineData("9.49", null)]
    [InlineData("9.51", "must be less than 9.5")]
    public void BoundThatIsExcluded_IsBeyondItself(string number, string? rule) =>
        Assert.Equal(rule, new NumberRange(4, IsMinimumExclusive: true, 9.5, IsMaximumExclusive: true).BrokenBy(Decimal(number)));

    [Fact]
    public void NumberThatOnlyRoundingMakesTheBound_IsNotTheBound()
    {
        var range = new NumberRange(0.1, IsMinimumExclusive: true, Highest, IsMaximumExclusive: false);

        Assert.Null(range.BrokenBy(0.1000000000000000000000000001M));
        Assert.Equal("must be greater than 0.1", range.BrokenBy(0.1M));
        Assert.Equal("must be greater than 0.1", range.BrokenBy(0.1D));
    }

    [Fact]
    public void BoundBeyondDecimal_IsABound()
    {
        var range = new NumberRange(Lowest, IsMinimumExclusive: false, 1e300, IsMaximumExclusive: true);

        Assert.Null(range.BrokenBy(9e299));
        Assert.Equal("must be less than 1E+300", range.BrokenBy(1e300));
        Assert.Equal("must be less than 1E+300", range.BrokenBy(double.PositiveInfinity));
    }

    [Theory]
    [InlineData(2, 5, "2 to 5", 2, 5, 1, 6)]
    [InlineData(3, 3, "3", 3, 3, 2, 4)]
    [InlineData(0, 4, "at most 4", 0, 4, -1, 5)]
    [InlineData(4, null, "at least 4", 4, int.MaxValue, 3, 0)]
    public void RangeOfLengths_HoldsItsEnds(int minimum, int? maximum, string words, int first, int last, int below, int other)
    {
        var range = new LengthRange(minimum, maximum);

        Assert.Equal(words, range.ToString());
        Assert.True(range.Contains(first));
        Assert.True(range.Contains(last));
        Assert.False(range.Contains(below));
        Assert.False(range.Contains(other));
    }

    [Fact]
    public void RangesOfLengths_AddUp()
    {
        Assert.Equal(new LengthRange(5, 9), new LengthRange(2, 4) + new LengthRange(3, 5));
        Assert.Equal(new LengthRange(5, null), new LengthRange(2, null) + new LengthRange(3, 5));
    }

    private static decimal Decimal(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);
}
