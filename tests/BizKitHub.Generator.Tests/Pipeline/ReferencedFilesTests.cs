using System.Collections.Immutable;
using BizKitHub.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace BizKitHub.Generator.Tests.Pipeline;

/// <summary>A document may be spread over several additional files. A client depends on those that it is made of.</summary>
public class ReferencedFilesTests
{
    private const string CommonPath = "/project/common.yaml";
    private const string MoneyPath = "/project/schemas/money.openapi.json";
    private const string OtherPath = "/project/notes.yaml";

    private const string Shop = """
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        servers: [{ url: https://shop.example }]
        paths:
          /cart/detail:
            get:
              tags: [cart]
              responses:
                '200':
                  description: The cart.
                  content: { application/json: { schema: { type: object, properties: { total: { $ref: 'common.yaml#/Price' } } } } }
        """;

    private const string Common = """
        Price:
          type: object
          required: [money]
          properties: { money: { $ref: './schemas/money.openapi.json' } }
        """;

    private const string Money = """{ "openapi": "3.1.0", "type": "object", "properties": { "currency": { "type": "string" } } }""";

    private static readonly Project Files = new()
    {
        Documents = ImmutableSortedDictionary<string, string>.Empty
            .Add(Project.DefaultPath, Shop)
            .Add(CommonPath, Common)
            .Add(MoneyPath, Money)
            .Add(OtherPath, "Anything: at all\n"),
        Metadata = new Dictionary<string, IReadOnlyDictionary<string, string>>
        {
            [MoneyPath] = new Dictionary<string, string> { ["OpenApiClient"] = "false" },
        },
    };

    [Fact]
    public void ReferencedSchemas_AreTypesOfTheClient()
    {
        Generation generation = Generation.Of(Files).AssertCompiles();

        Assert.Empty(generation.Problems);
        Assert.Contains("Price", generation.TypeNames);
        Assert.Contains("Money Money", generation.Member("Price", "Money"), StringComparison.Ordinal);
        Assert.Contains("string? Currency", generation.Member("Money", "Currency"), StringComparison.Ordinal);
    }

    [Fact]
    public void EditedCode_LooksForNoReferencesAgain()
    {
        Generation edited = Generation.Of(Files).Again(_ => "class Added { }");

        Assert.All(edited.Reasons(Stages.References), r => Assert.Equal(Cached, r));
        edited.AssertAllCached();
    }

    [Fact]
    public void EditedFileOfNoDocument_LeavesTheClientCached()
    {
        Generation edited = Generation.Of(Files).AfterEdit("Anything: else\n", OtherPath);

        Assert.All(edited.Reasons(Stages.References), r => Assert.Equal(Unchanged, r));
        Assert.All(edited.Reasons(Stages.Clients), r => Assert.Equal(Cached, r));
        edited.AssertAllCached();
    }

    [Theory]
    [InlineData(CommonPath, "Price:\n  type: object\n  properties: { sum: { type: integer } }\n")]
    [InlineData(MoneyPath, """{ "type": "object", "properties": { "sum": { "type": "integer" } } }""")]
    public void EditedReferencedFile_MakesTheClientAgain(string path, string text)
    {
        Generation edited = Generation.Of(Files).AfterEdit(text, path);

        Assert.All(edited.Reasons(Stages.Clients), r => Assert.Equal(Modified, r));
        Assert.Contains("Sum", string.Concat(edited.Sources.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void ProblemInAFile_IsReportedThere()
    {
        Project odd = Files with { Documents = Files.Documents.SetItem(CommonPath, "Price:\n  type: object\n  maxProperties: -1\n") };

        Diagnostic problem = Assert.Single(Generation.Of(odd).Result.Diagnostics);

        Assert.Equal((CommonPath, 2), (problem.Location.GetLineSpan().Path, problem.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public void FileThatTheProjectDoesNotList_IsNotFollowed()
    {
        Project alone = Files with { Documents = Files.Documents.Remove(CommonPath) };

        string problem = Assert.Single(Generation.Of(alone).Problems);

        Assert.StartsWith("BKH002", problem, StringComparison.Ordinal);
        Assert.EndsWith("but files are that the project lists as AdditionalFiles", problem, StringComparison.Ordinal);
    }
}
