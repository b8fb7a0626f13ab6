using System.Text.Json.Nodes;
using BizKitHub.Generator.Fuzzing.Oracles;
using BizKitHub.Generator.Tests.Testing;
using BizKitHub.Generator.Tests.Trust;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;

namespace BizKitHub.Generator.Tests.Surface;

/// <summary>What a surface file looks like, and that it depends on the contract alone.</summary>
public class SurfaceFileTests
{
    private const string Verified = "tests/BizKitHub.Generator.Tests/Surface/bizkithub.surface.verified.txt";

    private const string Shop = """
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        servers:
          - { url: 'https://{region}.shop.example', name: live, variables: { region: { default: eu } } }
          - { url: 'https://test.shop.example', name: test }
        security: [{ token: [] }]
        paths:
          /cart/{id}:
            get:
              tags: [cart]
              parameters:
                - { name: id, in: path, required: true, schema: { type: integer } }
                - { name: fields, in: query, schema: { type: array, items: { type: string } } }
                - { name: since, in: query, schema: { type: string, format: date-time } }
              responses:
                '200':
                  description: The cart.
                  headers: { X-Age: { schema: { type: integer } } }
                  content: { application/json: { schema: { $ref: '#/components/schemas/Cart' } } }
                default: { description: Refused., content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
            post:
              tags: [cart]
              parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
              requestBody: { content: { multipart/form-data: { schema: { type: object, required: [photo], properties: { photo: { type: string, format: binary }, note: { type: string } } } } } }
              responses: { '201': { description: Done. }, '202': { description: Later., content: { application/json: { schema: { $ref: '#/components/schemas/Cart' } } } } }
          /cart/watch:
            get:
              tags: [cart]
              responses: { '200': { description: Changes., content: { text/event-stream: { itemSchema: { $ref: '#/components/schemas/Cart' } } } } }
        components:
          securitySchemes: { token: { type: http, scheme: bearer } }
          schemas:
            Cart:
              type: object
              required: [id, total, kind, state]
              properties:
                id: { type: integer }
                total: { type: [number, 'null'] }
                kind: { const: cart }
                state: { $ref: '#/components/schemas/State' }
                note: { type: [string, 'null'] }
                lines: { type: array, items: { oneOf: [{ type: string }, { $ref: '#/components/schemas/Pair' }] } }
                prices: { type: object, additionalProperties: { type: number } }
            State: { type: string, enum: [open, 'paid "in part"', 'zrušeno'] }
            Pair: { type: array, prefixItems: [{ type: string }, { type: integer }], items: { type: number } }
            Problem: { type: object, properties: { code: { type: string } }, additionalProperties: true }
        """;

    [Fact]
    public void EveryKindOfThing_HasItsLine() => Assert.Equal(
        """
        Cart (record, received)
        Cart.Id: required long
        Cart.Kind: constant string
        Cart.Lines: CartLine[]?
        Cart.Note: Optional<string?>
        Cart.Prices: map<decimal>?
        Cart.State: required State
        Cart.Total: required decimal?
        CartGetByIdResponseHeaders (record, received)
        CartGetByIdResponseHeaders.XAge: long?
        CartLine (union, received)
        CartLine.Pair (case)
        CartLine.Pair.Value: required Pair
        CartLine.Text (case)
        CartLine.Text.Value: required string
        CartPostByIdRequest (record, sent)
        CartPostByIdRequest.Note: string?
        CartPostByIdRequest.Photo: required ApiFile
        Pair (record, received)
        Pair.Item1: required string
        Pair.Item2: required long
        Pair.Rest: decimal[]
        Problem (record, received)
        Problem.AdditionalProperties: map<JsonElement>
        Problem.Code: string?
        Shop.ShopClient (client)
        State (string enum)
        State.Open = "open"
        State.PaidInPart = "paid {U+0022}in part{U+0022}"
        State.Zruseno = "zrušeno"
        client.Cart.GetByIdAsync throws Problem
        client.Cart.GetByIdAsync(id: long, fields?: string[], since?: DateTimeOffset) -> Cart
        client.Cart.GetByIdWithHeadersAsync(id: long, fields?: string[], since?: DateTimeOffset) -> Cart with CartGetByIdResponseHeaders
        client.Cart.PostByIdAsync(id: long, request: CartPostByIdRequest) -> Cart?
        client.Cart.WatchAsync() -> stream of Cart
        new client(accessToken: string)
        options.AccessToken (option)
        options.AccessTokenProvider (option)
        options.BaseAddress (default)
        servers.Shop(region?: string) -> Uri
        servers.Test (option)
        """,
        string.Join('\n', SurfaceTrial.LinesOf(Shop)));

    /// <summary>Where it differs, the new text is left as <c>.received.txt</c>.</summary>
    [Fact]
    public void SurfaceOfTheHomeContract_IsAsLastTime()
    {
        string verified = Repository.Path(Verified);
        string received = verified.Replace(".verified.", ".received.", StringComparison.Ordinal);
        File.Delete(received);
        if (!File.Exists(verified) || File.ReadAllText(verified) != ContractEdit.Accepted)
        {
            File.WriteAllText(received, ContractEdit.Accepted);
        }

        Assert.False(File.Exists(received), received);
    }

    [Fact]
    public void ContractInAnyOrder_HasTheSameSurface()
    {
        string[] expected = [.. SurfaceTrial.LinesOf(ContractEdit.Contract)];

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(8), Prop.ForAll(
            Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
            seed => Assert.Equal(expected, SurfaceTrial.LinesOf(Shuffled(JsonNode.Parse(ContractEdit.Contract), seed)!.ToJsonString()))));
    }

    /// <summary>None of the document's text is code in the emitted file, or a line of its own in the surface file.</summary>
    [Fact]
    public void TextOfADocument_StaysOnItsLine() => Assert.All(Payloads.All, payload =>
    {
        string document = Sinks.Document(payload.Value, p => p is not ("reference" or "status"));
        string source = SurfaceTrial.SourceOf(document);

        string[] lines = source.TrimEnd('\n').Split('\n');
        Assert.All(lines, l => Assert.StartsWith("// ", l, StringComparison.Ordinal));
        Assert.Equal(SurfaceTrial.LinesOf(document).Count() + 4, lines.Length);
        Assert.DoesNotContain(source, c => c is not '\n' && (char.IsControl(c) || c is '\u2028' or '\u2029' or '\u202E' or '\u2066' or '\u200B'));
        Assert.Empty(CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken).ChildNodes());
    });

    [Fact]
    public async Task TextOfADocument_IsOneLineOfAMessage() => await Task.WhenAll(Payloads.All.Select(async payload =>
    {
        string before = SurfaceTrial.TextOf(Sinks.Document(payload.Value, p => p == "enum value"));
        string[] complaints = await SurfaceTrial.ComplaintsAsync(before, Sinks.Document("", _ => true));

        Assert.All(complaints, c => Assert.DoesNotContain(c, char.IsControl));
    }));

    [Fact]
    public async Task LineThatSaysNothing_IsTold_AndOtherwiseNeitherOrderNorEndingsNorCommentsMatter()
    {
        string[] lines = ContractEdit.Accepted.TrimEnd('\n').Split('\n');
        string other = string.Join("\r\n", lines.Reverse().Append("").Append("# A word.").Append(lines[5]));

        Assert.Empty(await SurfaceTrial.ComplaintsAsync(other, ContractEdit.Contract));
        Assert.Equal(
            ["BKH007 (2): The contract breaks its callers: '<<<<<<< HEAD' says nothing about the contract", "BKH007 (3): The contract breaks its callers: '=======' says nothing about the contract"],
            await SurfaceTrial.ComplaintsAsync("# A word.\n<<<<<<< HEAD\n=======\n" + ContractEdit.Accepted, ContractEdit.Contract));
    }

    [Fact]
    public async Task ManyChanges_EndInACount()
    {
        string[] complaints = await SurfaceTrial.BreaksAsync(ContractEdit.Accepted, ContractEdit.Of(e => e.Document["paths"] = new JsonObject()));

        Assert.Equal(31, complaints.Length);
        Assert.Matches("^and [0-9]+ more changes from here on$", complaints[^1]);
    }

    [Theory]
    [InlineData("/a/payments.openapi.yaml", "payments.surface.txt")]
    [InlineData("/a/payments.OpenAPI.json", "payments.surface.txt")]
    [InlineData("/a/api.v2.json", "api.v2.surface.txt")]
    [InlineData("api", "api.surface.txt")]
    public void SurfaceFile_IsCalledAfterItsDocument(string document, string file) =>
        Assert.Equal(file, BizKitHub.Generator.Surface.SurfaceName.Of(document));

    /// <summary>Objects have no order, and neither have these lists. What a client is made with is asked for in the order of the schemes.</summary>
    private static JsonNode? Shuffled(JsonNode? node, int seed, string? name = null) => node switch
    {
        null => null,
        JsonObject when name is "securitySchemes" => node.DeepClone(),
        JsonObject members => new JsonObject(members.OrderBy(m => Order(m.Key, seed)).Select(m => KeyValuePair.Create(m.Key, Shuffled(m.Value, seed, m.Key)))),
        JsonArray items when name is "required" or "enum" => new JsonArray([.. items.OrderBy(i => Order(i!.ToString(), seed)).Select(i => i!.DeepClone())]),
        JsonArray items => new JsonArray([.. items.Select(i => Shuffled(i, seed))]),
        _ => node.DeepClone(),
    };

    /// <summary>Another order for another seed.</summary>
    private static int Order(string text, int seed) => text.Aggregate(seed, (hash, letter) => unchecked((hash ^ letter) * 16777619));
}
