using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BizKitHub.Generator.Runtime.Tests.Emitted;

/// <summary>The files keep what the emitter and the consumer's project rely on.</summary>
public sealed partial class EmittedSourceTests
{
    public static TheoryData<string> Frameworks => [.. References.Keys];

    /// <summary>The oldest framework that a client meets, and the one that runs this.</summary>
    private static Dictionary<string, IEnumerable<MetadataReference>> References { get; } = new()
    {
        ["net8.0"] = Net80.References.All,
        ["net10.0"] = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)))
            .Select(path => MetadataReference.CreateFromFile(path)),
    };

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void InAConsumersProject_TheyCompileWithoutWarnings(string framework) => AssertClean(EmittedSources.Compile(References[framework]));

    /// <summary>A document may name its schemas Task, Uri or System. Their types live in the parent of the runtime's namespace.</summary>
    [Theory]
    [MemberData(nameof(Frameworks))]
    public void BesideSchemasOfAnyName_TheyStillCompile(string framework)
    {
        CSharpCompilation alone = EmittedSources.Compile(References[framework]);
        var schemas = new StringBuilder($"#pragma warning disable CS1591\nnamespace {EmittedSources.Namespace};\npublic class System {{ }}\npublic class Microsoft {{ }}\n");
        HashSet<(string, int)> names = NamesFromOutside(alone);
        Assert.Contains(("Task", 1), names);
        foreach ((string name, int arity) in names)
        {
            string parameters = arity == 0 ? "" : $"<{string.Join(", ", Enumerable.Range(1, arity).Select(index => $"T{index}"))}>";
            schemas.Append("public class ").Append(name).Append(parameters).AppendLine(" { }");
        }

        AssertClean(EmittedSources.Compile(References[framework], schemas.ToString()));
    }

    [Fact]
    public void InAnEmittedFile_OneTypeStartsItsLine()
    {
        Assert.NotEmpty(EmittedSources.Originals);
        foreach ((string file, string text) in EmittedSources.Originals)
        {
            // A type may be declared otherwise for older frameworks; it is one type all the same.
            string name = Assert.Single(text.Split('\n').Select(line => Declaration().Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value).Distinct());
            string path = "." + file.Replace('/', '.').Replace('\\', '.');
            Assert.Matches($@"\.{name}(OfT\w*)?\.cs$", path);
            Assert.DoesNotContain('\r', text);
        }
    }

    [Fact]
    public void OnlyTypesForCallers_ArePublic() => Assert.Equal(
        [
            "ApiConstraintAttribute", "ApiException", "ApiException`1",
            "ApiFakeAnswer", "ApiFakeAnswer`1", "ApiFakeCall", "ApiFakeException", "ApiFakeHandler", "ApiFakeOperation", "ApiFakeOperation`1", "ApiFakeOperation`2",
            "ApiFile", "ApiKeyAttribute", "ApiOperation", "ApiRateLimit", "ApiResponse", "ApiValueAttribute", "Optional`1", "WithHeaders`2",
        ],
        typeof(ApiException).Assembly.GetExportedTypes().Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void PublicTypes_AreInTheNamespaceAndTheOthersBelowIt() => Assert.All(typeof(ApiException).Assembly.GetTypes(), type =>
    {
        // The compiler's own classes, for functions within a type, are nested in that.
        if (type.Namespace?.StartsWith("BizKitHub", StringComparison.Ordinal) == true && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
        {
            Assert.Equal("BizKitHub.Generator.Runtime" + (type.IsPublic || type.IsNestedPublic && type.DeclaringType!.IsPublic ? "" : ".Internal"), type.Namespace);
        }
    });

    private static void AssertClean(CSharpCompilation compilation) =>
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString()));

    private static HashSet<(string Name, int Arity)> NamesFromOutside(CSharpCompilation compilation)
    {
        var names = new HashSet<(string, int)>();
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            SemanticModel model = compilation.GetSemanticModel(tree);
            foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                ISymbol? symbol = model.GetSymbolInfo(name).Symbol;
                INamedTypeSymbol? type = symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor ? constructor.ContainingType : symbol as INamedTypeSymbol;
                if (type is not null && type.Locations.All(location => location.IsInMetadata) && type.Name == name.Identifier.Text)
                {
                    names.Add((type.Name, type.Arity));
                }
            }
        }

        return names;
    }

    [GeneratedRegex(@"^(public|internal) (static |sealed |abstract |readonly |ref |partial )*(class|struct|enum|interface|record struct|record|delegate T|delegate void) (?<name>\w+)")]
    private static partial Regex Declaration();
}
