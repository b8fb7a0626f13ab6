namespace BizKitHub.Generator.Package.Tests.Packing;

/// <summary>Whether every compiler from the floor up can load what is in the analyzer slot.</summary>
public sealed class AnalyzerReferenceTests(PackedGenerator package)
{
    private const string Slot = "analyzers/dotnet/cs/";
    private const string Generator = Slot + "BizKitHub.Generator.dll";
    private const string CodeFixes = Slot + "BizKitHub.Generator.CodeFixes.dll";

    public static TheoryData<string> Assemblies => [Generator, Slot + "Microsoft.OpenApi.dll", Slot + "YamlDotNet.dll"];

    // What the compiler of the .NET 8 SDK, the oldest that can build a client, finds without our help.
    private static Dictionary<string, Version> Host => new(StringComparer.Ordinal)
    {
        ["netstandard"] = new(2, 1, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 5, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 5, 0, 0),
        ["System.Buffers"] = new(8, 0, 0, 0),
        ["System.Collections.Immutable"] = new(8, 0, 0, 0),
        ["System.Memory"] = new(8, 0, 0, 0),
        ["System.Reflection.Metadata"] = new(8, 0, 0, 0),
        ["System.Text.Encodings.Web"] = new(8, 0, 0, 0), // System.Text.Json depends on it
        ["System.Text.Json"] = new(8, 0, 0, 0),
    };

    [Fact]
    public void Generator_IsBuiltAgainstTheCompilerOfTheFloor()
    {
        IReadOnlyDictionary<string, Version> references = Read(Generator).References;

        Assert.Equal(new Version(4, 5, 0, 0), references["Microsoft.CodeAnalysis"]);
        Assert.Equal(new Version(4, 5, 0, 0), references["Microsoft.CodeAnalysis.CSharp"]);
    }

    [Fact]
    public void Generator_DoesWithoutWorkspaces() =>
        Assert.DoesNotContain(Read(Generator).References.Keys, r => r.Contains("Workspaces", StringComparison.Ordinal));

    /// <summary>Editors bring these; the parts that compose an editor come in whatever version it has.</summary>
    [Fact]
    public void CodeFixes_AreBuiltAgainstTheEditorOfTheFloor()
    {
        IReadOnlyDictionary<string, Version> references = Read(CodeFixes).References;

        Assert.Equal(new Version(4, 5, 0, 0), references["Microsoft.CodeAnalysis.Workspaces"]);
        Assert.DoesNotContain(references.Keys, r => r.StartsWith("System.Composition", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Reference_IsBesideOrOfTheHost(string path)
    {
        Dictionary<string, Version> known = Host;
        foreach (string assembly in Assemblies)
        {
            AssemblyMetadata beside = Read(assembly);
            known.Add(beside.Identity.Name!, beside.Identity.Version!);
        }

        Assert.All(Read(path).References, reference =>
        {
            Assert.True(known.TryGetValue(reference.Key, out Version? version), $"{reference.Key} is neither shipped nor the host's.");
            Assert.True(reference.Value <= version, $"{reference.Key} {reference.Value} is later than {version}.");
        });
    }

    private AssemblyMetadata Read(string path) => AssemblyMetadata.Read(package.Entries[path]);
}
