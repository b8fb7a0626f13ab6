using System.Text.RegularExpressions;
using BizKitHub.Generator.Runtime.Internal;

namespace BizKitHub.Generator.Runtime.Tests.Validation;

public sealed class ApiConstraintTests
{
    private const string Path = "request.items[0].name";

    [Fact]
    public void AbsentValues_BreakNoRuleButOne()
    {
        ApiConstraint.Length(null, 1, 2, Path);
        ApiConstraint.Pattern(null, new ApiPattern("a"), Path);
        ApiConstraint.Minimum(null, 1, Path);
        ApiConstraint.Maximum(null, 1m, Path);
        ApiConstraint.MultipleOf((decimal?)null, 2m, Path);
        ApiConstraint.MultipleOf((double?)null, 2d, Path);
        ApiConstraint.MultipleOf((long?)null, 2L, Path);
        ApiConstraint.Items((string[]?)null, 1, 2, Path);
        ApiConstraint.Unique((string[]?)null, Path);
        ApiConstraint.Required("", Path);
        Breaks("is required", () => ApiConstraint.Required(null, Path));
    }

    [Theory]
    [InlineData("ab", 2, 4, null)]
    [InlineData("abcd", 2, 4, null)]
    [InlineData("a", 2, 4, "must have at least 2 characters")]
    [InlineData("abcde", 2, 4, "must have at most 4 characters")]
    [InlineData("😀😀😀😀", 2, 4, null)]
    [InlineData("😀", 2, 4, "must have at least 2 characters")]
    public void Characters_AreCounted(string value, int minimum, int maximum, string? broken) =>
        Check(broken, () => ApiConstraint.Length(value, minimum, maximum, Path));

    [Fact]
    public void HalvesOfCharacters_AreCountedOneByOne() => ApiConstraint.Length(new string('\uD83D', 2), 2, 2, Path);

    [Fact]
    public void ExclusiveLimits_ExcludeTheLimit()
    {
        ApiConstraint.Minimum(1, 1, Path);
        ApiConstraint.Minimum(1.01m, 1m, Path, exclusive: true);
        ApiConstraint.Maximum(1L, 1L, Path);
        ApiConstraint.Maximum(0.99, 1.0, Path, exclusive: true);
        Breaks("must be at least 1", () => ApiConstraint.Minimum(0, 1, Path));
        Breaks("must be greater than 1.5", () => ApiConstraint.Minimum(1.5m, 1.5m, Path, exclusive: true));
        Breaks("must be at most 1", () => ApiConstraint.Maximum(2L, 1L, Path));
        Breaks("must be less than 0.5", () => ApiConstraint.Maximum(0.5, 0.5, Path, exclusive: true));
        Breaks("must be at least 0", () => ApiConstraint.Minimum(double.NaN, 0.0, Path));
    }

    [Fact]
    public void Multiples_AreCountedInDecimal()
    {
        ApiConstraint.MultipleOf(0.3, 0.1, Path);
        ApiConstraint.MultipleOf(0.30m, 0.01m, Path);
        ApiConstraint.MultipleOf(9, 3, Path);
        ApiConstraint.MultipleOf(-9L, 3, Path);
        ApiConstraint.MultipleOf(1e300, 7.0, Path);
        Breaks("must be a multiple of 0.01", () => ApiConstraint.MultipleOf(0.305m, 0.01m, Path));
        Breaks("must be a multiple of 0.1", () => ApiConstraint.MultipleOf(0.35, 0.1, Path));
        Breaks("must be a multiple of 3", () => ApiConstraint.MultipleOf(10, 3, Path));
    }

    [Fact]
    public void Items_AreCountedInListsAndMaps()
    {
        ApiConstraint.Items(Numbers(2), 1, 2, Path);
        ApiConstraint.Items(new Dictionary<string, int> { ["a"] = 1 }, 1, 2, Path);
        Breaks("must have at least 1 items", () => ApiConstraint.Items(Numbers(0), 1, 2, Path));
        Breaks("must have at most 2 items", () => ApiConstraint.Items(Numbers(3), 1, 2, Path));
    }

    [Fact]
    public void EqualItems_AreFound()
    {
        ApiConstraint.Unique("aA".ToArray(), Path);
        Breaks("must not have equal items", () => ApiConstraint.Unique("aba".ToArray(), Path));
    }

    [Fact]
    public void APattern_IsNamedButNotTheValue()
    {
        var pattern = new ApiPattern("^(PROD|DEV_|ROOT)[A-Za-z0-9]{28}$");
        ApiConstraint.Pattern("DEV_PGrFxpGEtrOZfuWhnoJohUYBXuOE", pattern, Path);
        ArgumentException exception = Breaks("must match ^(PROD|DEV_|ROOT)[A-Za-z0-9]{28}$", () => ApiConstraint.Pattern("s3cr3t", pattern, Path));
        Assert.DoesNotContain("s3cr3t", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("^[a-z]+$", true)]
    [InlineData("^(?=.*[0-9]).{2,}$", false)]
    [InlineData("(a)\\1", false)]
    public void APattern_IsMatchedWithoutBacktrackingWhereItCanBe(string pattern, bool possible)
    {
        Regex compiled = ApiPattern.Compile(pattern);
        Assert.Equal(possible, compiled.Options.HasFlag(RegexOptions.NonBacktracking));
        Assert.NotEqual(Regex.InfiniteMatchTimeout, compiled.MatchTimeout);
    }

    [Fact]
    public void AMatchThatTakesTooLong_IsLeftToTheServer()
    {
        var endless = new ApiPattern("^(?=a)(a+)+$");
        ApiConstraint.Pattern(new string('a', 40) + "!", endless, Path);
    }

    [Fact]
    public void APathOfOneName_IsTheParameter() =>
        Assert.Throws<ArgumentException>("identityId", () => ApiConstraint.Required(null, "identityId"));

    private static int[] Numbers(int count) => [.. Enumerable.Range(1, count)];

    private static void Check(string? broken, Action check)
    {
        if (broken is null)
        {
            check();
        }
        else
        {
            Breaks(broken, check);
        }
    }

    private static ArgumentException Breaks(string rule, Action check)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>("request", check);
        Assert.Equal($"{Path} {rule}. (Parameter 'request')", exception.Message);
        return exception;
    }
}
