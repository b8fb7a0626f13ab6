using System.Text.Json.Nodes;
using BizKitHub.Generator.Bind;
using BizKitHub.Generator.Emit;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Parse;
using BizKitHub.Generator.Parse.Files;
using BizKitHub.Generator.Parse.Grammar;
using BizKitHub.Generator.Tests.Testing;
using Microsoft.CodeAnalysis.Text;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Tests.Pipeline;

/// <summary>
/// An editor that has new text drops the run for the old one. Each stage asks before each unit of its work, so none goes
/// on with what nobody wants. How long a unit takes at most is a row of the benchmarks.
/// </summary>
public class CancellationTests
{
    private const string Json = """{ "openapi": "3.1.0", "info": { "title": "Shop", "version": "1" }, "paths": { } }""";
    private const string Yaml = "openapi: 3.1.0\ninfo: { title: Shop, version: '1' }\npaths: {}\n";

    private static readonly CancellationToken Cancelled = new(canceled: true);
    private static readonly string Contract = Repository.Read("spec/bizkithub.openapi.yaml");

    [Theory]
    [InlineData("shop.openapi.json", Json)]
    [InlineData("shop.openapi.yaml", Yaml)]
    [InlineData("shop.openapi.json", "{ broken")]
    [InlineData("shop.openapi.yaml", "broken: [")]
    public void Parse_ReadsNothing_WhenCancelled(string path, string text) =>
        Assert.Throws<OperationCanceledException>(() => SpecParser.Parse(path, SourceText.From(text), Cancelled));

    [Fact]
    public void Search_StopsAtOnce_WhenCancelled() =>
        Assert.Throws<OperationCanceledException>(() => MentionedFiles.In("$ref: other.yaml", Cancelled));

    [Fact]
    public void Walk_VisitsNothingMore_WhenCancelledByAVisitor()
    {
        var items = new JsonObject(Enumerable.Range(0, 100).Select(i => KeyValuePair.Create<string, JsonNode?>($"/{i}", new JsonObject())));
        using var source = new CancellationTokenSource();
        var visitor = new Counter(source, visitsUntilCancelled: 7);

        Assert.Throws<OperationCanceledException>(() => new ShapeWalk(visitor, source.Token).Walk(items, OpenApiGrammar.Paths));
        Assert.Equal(7, visitor.Visits);
    }

    [Fact]
    public void Bind_ReadsNothing_WhenCancelled() =>
        Assert.Throws<OperationCanceledException>(() => Binder.Bind(Parsed(Contract), new ClientOptions(), Cancelled));

    [Fact]
    public void Bind_ReadsNoFurtherSchema_WhenCancelledWithinOne()
    {
        SpecDocument document = Parsed("openapi: 3.1.0\ninfo: { title: Shop, version: '1' }\npaths:\n" + string.Concat(Enumerable.Range(10, 20).Select(i =>
            $"  /a{i}: {{ get: {{ responses: {{ '200': {{ description: '', content: {{ application/json: {{ schema: {{ type: object, properties: {{ p{i}: {{ type: string }} }} }} }} }} }} }} }} }}\n")));
        using var source = new CancellationTokenSource();
        var read = new HashSet<int>();
        int number = 0;
        foreach (OpenApiOperation operation in document.OpenApi.Paths.Values.SelectMany(p => p.Operations!.Values))
        {
            int own = number++;
            var media = (OpenApiMediaType)operation.Responses!["200"].Content!["application/json"];
            media.Schema = WatchedSchema.Of(media.Schema!, () =>
            {
                read.Add(own);
                if (own == 7)
                {
                    source.Cancel();
                }
            });
        }

        Assert.Throws<OperationCanceledException>(() => Binder.Bind(document, new ClientOptions(), source.Token));
        Assert.Equal(Enumerable.Range(0, 8), read.Order());
    }

    [Fact]
    public void Emit_WritesNothing_WhenCancelled()
    {
        ClientModel client = Binder.Bind(Parsed(Contract), new ClientOptions(), CancellationToken.None).Client;

        Assert.Throws<OperationCanceledException>(() => SourcePart.Of(client, joinsServices: true, Cancelled).ToArray());
        Assert.All(SourcePart.Of(client, joinsServices: true, CancellationToken.None), part =>
            Assert.Throws<OperationCanceledException>(() => SourceEmitter.Emit(part, Cancelled).ToArray()));
    }

    [Fact]
    public void Emit_WritesNoFurtherItem_WhenCancelledWithinOne()
    {
        using var source = new CancellationTokenSource();
        int written = 0;
        Part items = CodeWriter.Each(Enumerable.Range(1, 100), (code, item) =>
        {
            written++;
            if (item == 7)
            {
                source.Cancel();
            }
        });

        Assert.Throws<OperationCanceledException>(() => new CodeWriter(source.Token).Write($"{items}"));
        Assert.Equal(7, written);
    }

    private static SpecDocument Parsed(string text) => SpecParser.Parse("shop.yaml", SourceText.From(text), CancellationToken.None).Document!;

    private sealed class Counter(CancellationTokenSource source, int visitsUntilCancelled) : IShapeVisitor
    {
        public int Visits { get; private set; }

        public void Visit(JsonObject node, ObjectShape type)
        {
            if (++Visits == visitsUntilCancelled)
            {
                source.Cancel();
            }
        }

        public void VisitMap(JsonObject node)
        {
            // Mappings are no units of work.
        }
    }
}
