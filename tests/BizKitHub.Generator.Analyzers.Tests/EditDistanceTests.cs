namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>How far one text is from another.</summary>
public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "abc", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("a", "", 1)]
    [InlineData("ab", "ba", 2)]
    [InlineData("small", "smal", 1)]
    [InlineData("small", "smaall", 1)]
    [InlineData("small", "smell", 1)]
    [InlineData("flaw", "lawn", 2)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("saturday", "sunday", 3)]
    [InlineData("abc", "xyz", 3)]
    public void Distance_IsTheLeastNumberOfChanges_EitherWay(string left, string right, int distance)
    {
        Assert.Equal(distance, EditDistance.Between(left, right));
        Assert.Equal(distance, EditDistance.Between(right, left));
    }
}
