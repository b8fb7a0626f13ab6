namespace BizKitHub.Generator.Runtime.Tests;

public sealed class OptionalTests
{
    [Fact]
    public void Default_IsAbsent()
    {
        Optional<string?> absent = default;
        Assert.False(absent.IsPresent);
        Assert.Throws<InvalidOperationException>(() => absent.Value);
        Assert.Null(absent.GetValueOrDefault());
        Assert.Equal("other", absent.GetValueOrDefault("other"));
        Assert.Equal("", absent.ToString());
    }

    [Fact]
    public void Null_IsPresent()
    {
        Optional<string?> none = null;
        Assert.True(none.IsPresent);
        Assert.Null(none.Value);
        Assert.Null(none.GetValueOrDefault("other"));
        Assert.Equal("", none.ToString());
    }

    [Fact]
    public void AValue_IsPresent()
    {
        Optional<int> five = 5;
        Assert.Equal(5, five.Value);
        Assert.Equal(5, five.GetValueOrDefault(7));
        Assert.Equal("5", five.ToString());
    }

    [Fact]
    public void AbsentAndNull_AreNotEqual()
    {
        Optional<string?> absent = default;
        Optional<string?> none = null;
        Assert.True(absent != none);
        Assert.False(absent.Equals((object)none));
        Assert.NotEqual(absent.GetHashCode(), none.GetHashCode());
    }

    [Fact]
    public void EqualValues_AreEqual()
    {
        Optional<string?> left = "a";
        Optional<string?> right = new string('a', 1);
        Assert.True(left == right);
        Assert.True(left.Equals((object)right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.False(left == "b");
        Assert.False(left.Equals("a" as object));
    }
}
