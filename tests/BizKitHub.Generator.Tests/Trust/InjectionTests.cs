using BizKitHub.Generator.Bind;
using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Emit;
using BizKitHub.Generator.Fuzzing;
using BizKitHub.Generator.Fuzzing.Documents;
using BizKitHub.Generator.Fuzzing.Oracles;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Parse;
using BizKitHub.Generator.Tests.Testing;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Tests.Trust;

/// <summary>Text of a document never becomes code, whatever it says and wherever in the document it stands.</summary>
public class InjectionTests
{
    private const string Path = "/project/shop.openapi.json";

    private static readonly DocumentTrial Trial = new();
    private static readonly DocumentTrial TrialWithFake = new(hasFake: true);

    public static TheoryData<string> Places => [.. Sinks.All];

    /// <summary>What an API in memory is made of besides what its client is made of.</summary>
    public static TheoryData<string> FakePlaces =>
    [
        "answer example", "text example", "named example", "example name", "property example", "property pattern", "constant", "enum value", "marker value",
        "path", "path parameter", "query name", "header name", "cookie name", "key name", "key pattern", "body type", "stream type", "server url", "title", "tag", "operation id",
    ];

    public static TheoryData<string> PayloadNames => [.. Payloads.All.Keys];

    [Fact]
    public void Matrix_IsThePlacesTimesThePayloads()
    {
        int cases = Sinks.All.Count * Payloads.All.Count;

        TestContext.Current.TestOutputHelper!.WriteLine($"{Sinks.All.Count} places x {Payloads.All.Count} payloads = {cases} cases");
        Assert.InRange(cases, 4_000, int.MaxValue);
    }

    [Fact]
    public void HarmlessDocument_IsAClientWithoutAProblem()
    {
        Generation generation = Generation.Of(Project.With(Sinks.Document("", _ => true), Path));

        Assert.NotEmpty(generation.Sources);
        Assert.Empty(generation.Problems);
        generation.AssertCompiles();
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void EveryPayload_InOnePlace_LeavesTheStructureAsPlanned(string place) => Assert.All(
        Payloads.All,
        payload => Assert.Null(Trial.Try(new(Path, Sinks.Document(payload.Value, p => p == place), payload.Key), compile: false)));

    [Theory]
    [MemberData(nameof(FakePlaces))]
    public void EveryPayload_InWhatAFakeIsMadeOf_LeavesTheStructureAsPlanned(string place)
    {
        Assert.Contains(place, Sinks.All);
        Assert.All(
            Payloads.All,
            payload => Assert.Null(TrialWithFake.Try(new(Path, Sinks.Document(payload.Value, p => p == place), payload.Key), compile: false)));
    }

    /// <summary>References and the status aside: what leads nowhere is an error, and there is no client.</summary>
    [Theory]
    [MemberData(nameof(PayloadNames))]
    public void OnePayload_InEveryPlace_CompilesWithoutAWarning(string name)
    {
        int before = TrialWithFake.Compiled;

        Finding? finding = TrialWithFake.Try(new(Path, Sinks.Document(Payloads.All[name], p => p is not ("reference" or "status")), name), compile: true);

        Assert.Null(finding);
        Assert.Equal(before + 1, TrialWithFake.Compiled);
    }

    [Theory]
    [MemberData(nameof(PayloadNames))]
    public void OnePayload_AsTheTargetOfAReference_IsAnErrorOnOneLine(string name)
    {
        var text = SourceText.From(Sinks.Document(Payloads.All[name], p => p == "reference"));
        ParseResult parsed = SpecParser.Parse(Path, text, TestContext.Current.CancellationToken);

        Assert.Null(parsed.Document);
        Problem problem = Assert.Single(parsed.Problems, p => p.Id == DiagnosticIds.UnresolvedReference);
        Assert.DoesNotContain(problem.Message, c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\u202E' or '\u2066' or '\u200B');
        Assert.InRange(problem.Message.Length, 1, 600);
    }

    /// <summary>
    /// BannedSymbols.txt closes what makes source of plain text; these files are the doors and may open it. What the compiler
    /// calls in our place cannot be banned, so nobody may call it by name.
    /// </summary>
    [Fact]
    public void PlainText_BecomesSourceInFourFilesOnly()
    {
        string[] files = Directory.GetFiles(Repository.Path("src/BizKitHub.Generator"), "*.cs", SearchOption.AllDirectories);
        string[] open = [.. files.Where(f => File.ReadAllText(f).Contains("RS0030", StringComparison.Ordinal)).Select(f => System.IO.Path.GetFileName(f)).Order(StringComparer.Ordinal)];

        Assert.Equal(["CSharpText.cs", "CodeTemplate.cs", "CodeWriter.cs", "DocComment.cs"], open);
        Assert.DoesNotContain(files, f => File.ReadAllText(f).Contains(".AppendLiteral(", StringComparison.Ordinal));
    }

    /// <summary>The oracle notices what it is there for: each of these is a door that some generator left open.</summary>
    [Theory]
    [InlineData("/// <summary>Shop.", "class Planted { }\n/// <summary>Shop.", "not planned")]
    [InlineData("/// <summary>Shop.", "#pragma warning disable\n/// <summary>Shop.", "none of ours")]
    [InlineData("/// <summary>Shop.", "#line 1\n/// <summary>Shop.", "none of ours")]
    [InlineData("/// <summary>Shop.", "using Planted = System.Object;\n/// <summary>Shop.", "")]
    [InlineData("namespace Shop;", "[assembly: System.Reflection.AssemblyTitle(\"Planted\")]\nnamespace Shop;", "more, or something else")]
    [InlineData("namespace Shop;", "using System.Diagnostics;\nnamespace Shop;", "more, or something else")]
    [InlineData("public void Dispose()", "public void Planted() { }\n    public void Dispose()", "Planned was")]
    [InlineData("public void Dispose()", "private void Planted() { }\n    public void Dispose()", "depend on the document's texts")]
    [InlineData("public void Dispose()", "[System.Runtime.CompilerServices.ModuleInitializer]\n    public void Dispose()", "none of ours")]
    [InlineData("=> _transport.Dispose();", "{ Planted.Run(); _transport.Dispose(); }", "'Planted' came into the code")]
    [InlineData("/// <summary>Shop.", "/// <summary>\u202EShop.", "U+202E")]
    [InlineData("/// <summary>Shop.", "/// <summary>\u2028Shop.", "U+2028")]
    public void TamperedSource_IsNoticed(string original, string tampered, string complaint)
    {
        ParseResult parsed = SpecParser.Parse(Path, SourceText.From(Sinks.Document("", _ => true)), TestContext.Current.CancellationToken);
        GeneratedClient client = GeneratedClient.Of(Binder.Bind(parsed.Document!, ClientOptions.Default, TestContext.Current.CancellationToken).Client);
        SourceFile file = client.Files.Single(f => f.HintName.EndsWith(".Client.g.cs", StringComparison.Ordinal));
        Assert.Contains(original, file.Text, StringComparison.Ordinal);

        SourceFile other = file with { Text = file.Text.Replace(original, tampered, StringComparison.Ordinal) };
        IReadOnlyList<string> complaints = StructuralOracle.Complaints(client with { Files = [.. client.Files.Select(f => f == file ? other : f)] });

        Assert.Empty(StructuralOracle.Complaints(client));
        Assert.Contains(complaints, c => c.Contains(complaint, StringComparison.Ordinal));
    }
}
