using BizKitHub.Generator.Corpus.Tests.Running;

namespace BizKitHub.Generator.Corpus.Tests;

/// <summary>The compiler is as strict here as the other tests take it to be.</summary>
public sealed class ComplaintTests
{
    [Theory]
    [InlineData("public class Undocumented;", "CS1591")]
    [InlineData("/// <summary><see cref=\"Nothing\"/></summary>\ninternal static class Commented;", "CS1574")]
    [InlineData("internal static class Careless { internal static int Of(string? text) => text.Length; }", "CS8602")]
    [InlineData("internal static class Careless { internal static int Of() => 1m; }", "CS0266")]
    public void CarelessCode_IsComplainedAbout(string code, string id)
    {
        var compiled = CompiledClient.Of(Consumer.Project.AddSyntaxTrees(Consumer.Code(code, "Careless.cs")));

        Assert.Contains(id, Assert.Single(compiled.Complaints), StringComparison.Ordinal);
    }
}
