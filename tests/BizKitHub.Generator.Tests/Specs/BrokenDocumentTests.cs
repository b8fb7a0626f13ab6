using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Specs;

/// <summary>A document that cannot be read gives one error at its place, and no client at all.</summary>
public class BrokenDocumentTests
{
    private const string Head = """
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        servers: [{ url: https://shop.example }]

        """;

    [Theory]
    [InlineData("", "BKH001 (1,1)")]
    [InlineData("just words", "BKH001 (1,1)")]
    [InlineData("title: A schema\ntype: object\n", "BKH001 (1,1)")]
    [InlineData("openapi: 3.1.0\ninfo: { title: Shop\npaths: {}\n", "BKH001 (")]
    [InlineData("openapi: 3.1.0\n\tinfo: {}\n", "BKH001 (2,")]
    [InlineData("openapi: 9.0.0\ninfo: { title: Shop, version: '1' }\npaths: {}\n", "BKH001 (1,")]
    [InlineData("asyncapi: 3.0.0\ninfo: { title: Shop, version: '1' }\n", "BKH001 (1,")]
    [InlineData("{ \"openapi\": \"3.1.0\", ", "BKH001 (1,")]
    public void UnreadableDocument_IsOneErrorAtItsPlace(string document, string expected)
    {
        Generation generation = Generation.Of(document);

        Assert.StartsWith(expected, Assert.Single(generation.Problems), StringComparison.Ordinal);
        Assert.Empty(generation.Sources);
    }

    [Theory]
    [InlineData("#/components/schemas/Custmer", "BKH002 (11,49)")]
    [InlineData("other.yaml#/Thing", "BKH002 (11,49)")]
    [InlineData("https://evil.example/x.yaml", "BKH002 (11,49)")]
    [InlineData("file:///etc/passwd", "BKH002 (11,49)")]
    public void DanglingReference_IsOneErrorAtTheReference(string reference, string expected)
    {
        Generation generation = Generation.Of(Head + $$"""
            paths:
              /thing:
                get:
                  responses:
                    '200':
                      description: The thing.
                      content:
                        application/json: { schema: { $ref: '{{reference}}' } }
            components: { schemas: { Customer: { type: object } } }
            """);

        Assert.StartsWith(expected, Assert.Single(generation.Problems), StringComparison.Ordinal);
        Assert.Empty(generation.Sources);
    }

    [Fact]
    public void BrokenDocument_LeavesTheOtherDocumentsAlone()
    {
        Project project = Project.With("not a document");
        Generation generation = Generation.Of(project with
        {
            Documents = project.Documents.Add("/project/good.openapi.yaml", Head + "paths: { /thing: { get: { responses: { '204': { description: Done. } } } } }"),
        });

        Assert.Single(generation.Problems);
        Assert.Contains("Shop.ShopClient.Client.g.cs", generation.Sources.Keys);
        generation.AssertCompiles();
    }

    [Fact]
    public void TwoDocumentsOfOneName_AreAnError()
    {
        string document = Head + "paths: { /thing: { get: { responses: { '204': { description: Done. } } } } }";
        Project project = Project.With(document, "/project/a.openapi.yaml");
        Generation generation = Generation.Of(project with { Documents = project.Documents.Add("/project/b.openapi.yaml", document) });

        Assert.Contains("'Shop.ShopClient'", Assert.Single(generation.Problems), StringComparison.Ordinal);
        generation.AssertCompiles();
    }
}
