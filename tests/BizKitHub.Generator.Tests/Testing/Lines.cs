namespace BizKitHub.Generator.Tests.Testing;

/// <summary>Compares descriptions line by line, and shows all of them where they differ.</summary>
internal static class Lines
{
    public static void AssertEqual(string expected, IEnumerable<string> actual)
    {
        string text = string.Join('\n', actual.Select(a => a.TrimEnd()));
        Assert.True(expected == text, text);
    }
}
