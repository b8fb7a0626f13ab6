using System.Xml.Linq;

namespace BizKitHub.Generator.Package.Tests.Packing;

/// <summary>What is in the package, and what it says about itself.</summary>
public sealed class ContentTests(PackedGenerator package)
{
    [Fact]
    public void Packing_WarnsOfNothing() => Assert.Empty(package.Packing!.Messages);

    [Fact]
    public void Package_HoldsTheGeneratorWithItsLibrariesInOneSlot_AndNothingForRunTime() => Assert.Equal(
        [
            "README.md",
            "THIRD-PARTY-NOTICES.txt",
            "analyzers/dotnet/cs/BizKitHub.Generator.CodeFixes.dll",
            "analyzers/dotnet/cs/BizKitHub.Generator.dll",
            "analyzers/dotnet/cs/Microsoft.OpenApi.dll",
            "analyzers/dotnet/cs/YamlDotNet.dll",
            "build/BizKitHub.Generator.Documents.targets",
            "build/BizKitHub.Generator.Refresh.targets",
            "build/BizKitHub.Generator.Surface.targets",
            "build/BizKitHub.Generator.props",
            "build/BizKitHub.Generator.targets",
            "buildMultiTargeting/BizKitHub.Generator.targets",
            Repository.ContractPath,
        ],
        package.Entries.Keys);

    [Theory]
    [InlineData(Repository.ContractPath)]
    [InlineData("README.md")]
    public void PackedText_IsTheRepositorys(string path) => Assert.Equal(Repository.Bytes(path), package.Entries[path]);

    [Theory]
    [InlineData("id", "BizKitHub.Generator")]
    [InlineData("developmentDependency", "true")]
    [InlineData("license", "MIT")]
    [InlineData("readme", "README.md")]
    public void Manifest_Says(string element, string value) => Assert.Equal(value, Manifest(element).Single().Value);

    [Fact]
    public void License_IsAnExpression() => Assert.Equal("expression", Manifest("license").Single().Attribute("type")?.Value);

    [Theory]
    [InlineData("dependencies")]
    [InlineData("frameworkReferences")]
    [InlineData("frameworkAssemblies")]
    public void Manifest_AsksForNothingElse(string element) => Assert.Empty(Manifest(element));

    private IEnumerable<XElement> Manifest(string element) => package.Manifest.Descendants().Where(e => e.Name.LocalName == element);
}
