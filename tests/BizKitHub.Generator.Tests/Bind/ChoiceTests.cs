using System.Globalization;
using System.Text;
using BizKitHub.Generator.Bind.Operations;
using BizKitHub.Generator.Tests.Testing;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BizKitHub.Generator.Tests.Bind;

/// <summary>Which operations of a document become a client, and what comes along with them.</summary>
public class ChoiceTests
{
    private const string Shop = """
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        servers: [{ url: https://shop.example }]
        paths:
          /v1/cart: { get: { tags: [cart, 'F#'], operationId: cart.read, responses: { '200': { description: Ok., content: { application/json: { schema: { $ref: '#/components/schemas/Cart' } } } } } } }
          /v1/cart/items/{id}: { delete: { tags: [cart], operationId: cart.drop, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { '204': { description: Done. } } } }
          /v1/order: { post: { tags: ['orders, old'], operationId: order.create, requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }, responses: { '204': { description: Done. } } } }
          /v2/order: { post: { tags: ['orders'], operationId: order.create2, responses: { '204': { description: Done. } } } }
        components:
          schemas:
            Cart: { type: object, properties: { lines: { type: array, items: { $ref: '#/components/schemas/Line' } } } }
            Line: { type: object, properties: { amount: { type: integer } } }
            Order: { type: object, properties: { note: { type: string } } }
            Unused: { type: object, properties: { note: { type: string } } }
        """;

    [Theory]
    [InlineData("IncludeTags", "cart", "Cart.Read Cart.Drop")]
    [InlineData("IncludeTags", "F#", "Cart.Read")]
    [InlineData("IncludeTags", "F%23", "Cart.Read")]
    [InlineData("IncludeTags", "orders%2C old; F#", "Cart.Read OrdersOld.V1Order")]
    [InlineData("ExcludeTags", "cart", "OrdersOld.V1Order Orders.OrderCreate2")]
    [InlineData("IncludePaths", "/v1/cart/**", "Cart.Read Cart.Drop")]
    [InlineData("IncludePaths", "/v1/*", "Cart.Read OrdersOld.V1Order")]
    [InlineData("IncludePaths", "/**/order, /v1/cart/items/{id}", "Cart.Drop OrdersOld.V1Order Orders.OrderCreate2")]
    [InlineData("ExcludePaths", "/v1/**", "Orders.OrderCreate2")]
    [InlineData("IncludeOperations", "cart.read;order.create2", "Cart.Read Orders.OrderCreate2")]
    [InlineData("IncludeOperations", "post /v1/**", "OrdersOld.V1Order")]
    [InlineData("ExcludeOperations", "GET /v1/cart; order.create2", "Cart.Drop OrdersOld.V1Order")]
    public void Entries_ChooseOperations(string metadata, string value, string expected)
    {
        Generation generation = With((metadata, value)).AssertCompiles();

        Assert.Equal(Sorted(expected), Methods(generation));
        Assert.Empty(generation.Problems);
    }

    [Fact]
    public void IncludesOfDifferentKinds_AreAlternatives_AndExcludesWin()
    {
        Generation generation = With(("IncludeTags", "cart"), ("IncludeOperations", "order.create2"), ("ExcludePaths", "/**/items/**")).AssertCompiles();

        Assert.Equal(Sorted("Cart.Read Orders.OrderCreate2"), Methods(generation));
    }

    [Fact]
    public void Schemas_FollowTheOperationsThatUseThem()
    {
        Generation generation = With(("IncludeOperations", "cart.read")).AssertCompiles();

        Assert.Contains("Cart", generation.TypeNames);
        Assert.Contains("Line", generation.TypeNames);
        Assert.DoesNotContain("Order", generation.TypeNames);
        Assert.DoesNotContain("Unused", generation.TypeNames);
    }

    [Theory]
    [InlineData("IncludeTags", "cart;card", "BKH003 (4,1): IncludeTags of this document's item: no operation has the tag 'card'; the entry selects nothing")]
    [InlineData("ExcludePaths", "/v3/**", "BKH003 (4,1): ExcludePaths of this document's item: no path fits '/v3/**'; the entry selects nothing")]
    [InlineData("IncludeOperations", "GET /v1/order; cart.read", "BKH003 (4,1): IncludeOperations of this document's item: there is no operation 'GET /v1/order'; the entry selects nothing")]
    public void EntryThatFitsNothing_IsReported(string metadata, string value, string problem) =>
        Assert.Equal(problem, Assert.Single(With((metadata, value)).Problems));

    [Fact]
    public void NothingChosen_IsAClientWithoutOperations()
    {
        Generation generation = With(("IncludeTags", "no such tag")).AssertCompiles();

        Assert.Empty(Methods(generation));
        Assert.NotNull(generation.Output.GetTypeByMetadataName("Shop.ShopClient"));
    }

    [Fact]
    public void Choice_NeverRenames()
    {
        const string document = """
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            paths:
              /a/sub-task: { get: { tags: [subTask], operationId: run, responses: { '204': { description: Done. } } } }
              /a/x/{id}: { get: { tags: [Subtask], operationId: run, responses: { '204': { description: Done. } } } }
              /b/y/{id}: { get: { tags: [Subtask], operationId: run, responses: { '204': { description: Done. } } } }
            """;
        Generation all = Generation.Of(document);
        Generation last = With(document, ("IncludePaths", "/b/**"));

        Assert.Equal(["SubTask.Run", "SubTask.Run2", "SubTask.Run3"], Methods(all));
        Assert.Equal(["SubTask.Run3"], Methods(last));
    }

    [Fact]
    public void ThousandsOfOperations_CostWhatIsUsed()
    {
        var document = new StringBuilder("openapi: 3.1.0\ninfo: { title: Shop, version: '1' }\nservers: [{ url: https://shop.example }]\npaths:\n");
        for (int i = 0; i < 3_000; i++)
        {
            document.Append(CultureInfo.InvariantCulture, $$"""
                  /g{{i}}/read: { get: { tags: [g{{i}}], responses: { '200': { description: Ok., content: { application/json: { schema: { type: object, properties: { part: { type: object, properties: { n{{i}}: { type: string } } } } } } } } } } }

                """);
        }

        Generation few = With(document.ToString(), ("IncludeTags", "g7;g77"));
        Generation small = Generation.Of("""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            servers: [{ url: https://shop.example }]
            paths:
              /g7/read: { get: { tags: [g7], responses: { '200': { description: Ok., content: { application/json: { schema: { type: object, properties: { part: { type: object, properties: { n7: { type: string } } } } } } } } } } }
              /g77/read: { get: { tags: [g77], responses: { '200': { description: Ok., content: { application/json: { schema: { type: object, properties: { part: { type: object, properties: { n77: { type: string } } } } } } } } } } }
            """);

        Assert.Equal(Sorted("G7.Read G77.Read"), Methods(few));
        Assert.Equal(small.Sources, few.Sources);
    }

    [Theory]
    [InlineData("/a/b", "/a/b", true)]
    [InlineData("/a/b", "/a/B", false)]
    [InlineData("/a/b", "/a/b/", false)]
    [InlineData("/a/*", "/a/b/", false)]
    [InlineData("/a/b*d", "/a/bcd", true)]
    [InlineData("/a/*b*", "/a/xxbxx", true)]
    [InlineData("/a/*b*c", "/a/bcbd", false)]
    [InlineData("/a/{id}", "/a/{id}", true)]
    [InlineData("/a/*", "/a/{id}", true)]
    [InlineData("/a/**", "/a", true)]
    [InlineData("/a/**", "/a/", true)]
    [InlineData("/a/**", "/ab", false)]
    [InlineData("/**/c", "/a/b/c", true)]
    [InlineData("/**/c", "/c", true)]
    [InlineData("/**/b/**/d", "/a/b/c/b/d", true)]
    [InlineData("/**/b/**/d", "/a/b/c/b", false)]
    [InlineData("**", "/a/b", true)]
    [InlineData("", "/", false)]
    public void Glob_MatchesSegmentBySegment(string pattern, string path, bool isMatch) =>
        Assert.Equal(isMatch, new PathGlob(pattern).Matches(path));

    private static Generation With(params (string Name, string Value)[] metadata) => With(Shop, metadata);

    private static Generation With(string document, params (string Name, string Value)[] metadata) => Generation.Of(Project.With(document) with
    {
        Metadata = new Dictionary<string, IReadOnlyDictionary<string, string>> { [Project.DefaultPath] = metadata.ToDictionary(m => m.Name, m => m.Value) },
    });

    private static IEnumerable<string> Sorted(string methods) => methods.Split(' ').Order(StringComparer.Ordinal);

    /// <summary>Group and method of every operation.</summary>
    private static IEnumerable<string> Methods(Generation generation) => generation.Output.SyntaxTrees
        .SelectMany(t => t.GetRoot().DescendantNodes().OfType<InterfaceDeclarationSyntax>())
        .Where(i => i.Identifier.ValueText.EndsWith("Client", StringComparison.Ordinal))
        .SelectMany(i => i.Members.OfType<MethodDeclarationSyntax>().Select(m => $"{i.Identifier.ValueText[1..^"Client".Length]}.{m.Identifier.ValueText[..^"Async".Length]}"))
        .Order(StringComparer.Ordinal);
}
