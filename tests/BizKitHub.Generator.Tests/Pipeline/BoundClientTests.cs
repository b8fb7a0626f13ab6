using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Parse.Files;
using BizKitHub.Generator.Pipeline;
using BizKitHub.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Tests.Pipeline;

/// <summary>What becomes of a document on its way to its client: its files, its problems, and the other clients of the project.</summary>
public sealed class BoundClientTests
{
    private const string Shop = """
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        servers: [{ url: https://shop.example }]
        paths:
          /cart/detail: { get: { tags: [cart], responses: { '204': { description: Done. } } } }
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void DocumentThatCanBeRead_IsAClient()
    {
        BoundClient client = Bind("/shop.yaml", Shop);

        Assert.Equal(("/shop.yaml", false, "Shop.ShopClient"), (client.Path, client.IsBundled, client.Client?.Identity.FullName));
        Assert.Empty(client.Problems.Problems);
    }

    [Fact]
    public void ProblemsOfTheText_StandWithThoseOfItsMeaning_InTheOrderOfTheDocument()
    {
        BoundClient client = Bind("/shop.yaml", Shop + "\n" + """
              /cart/items: { get: { tags: [cart], responses: { '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/None' } } } } } } }
              /cart/other: { get: { tags: [cart], parameters: [{ name: n, in: query, schema: { type: integer, maximum: high } }], responses: { '204': { description: Done. } } } }
            """);

        Assert.Equal(["BKH002", "BKH006"], client.Problems.Problems.Select(p => p.Id));
        Assert.Null(client.Client);
    }

    [Fact]
    public void TextThatTheCompilerCannotRead_IsAnEmptyDocument()
    {
        BoundClient client = BoundClient.Of(new Document(new NoText("/shop.yaml"), ClientOptions.Default, IsBundled: true), Cancellation);
        BoundClient empty = Bind("/shop.yaml", "");

        Assert.Null(client.Client);
        Assert.True(client.IsBundled);
        Assert.Equal(DiagnosticIds.UnreadableDocument, Assert.Single(client.Problems.Problems).Id);
        Assert.Equal(empty.Problems, client.Problems);
    }

    [Fact]
    public void ClientThatTwoDocumentsMake_IsMadeByTheFirst()
    {
        BoundClient a = Bind("/a.yaml", Shop), b = Bind("/b.yaml", Shop.Replace("Shop", "SHOP", StringComparison.Ordinal)), c = Bind("/c.yaml", Shop);
        BoundClient post = Bind("/0.yaml", Shop.Replace("Shop", "Post", StringComparison.Ordinal)), broken = Bind("/1.yaml", "");

        ClientConflicts conflicts = ClientConflicts.Among([c, post, broken, a, b]);

        Assert.Equal(["/b.yaml", "/c.yaml"], conflicts.Paths);
        Assert.Same(a, conflicts.Resolve(a));
        Assert.Same(post, conflicts.Resolve(post));
        Assert.Same(broken, conflicts.Resolve(broken));
        Assert.Null(conflicts.Resolve(c).Client);
        Problem problem = Assert.Single(conflicts.Resolve(c).Problems.Problems);
        Assert.Equal((DiagnosticIds.UnreadableDocument, "/c.yaml"), (problem.Id, problem.Path));
        Assert.Equal(
            "Another document of this project makes the client 'Shop.ShopClient' already; give this one a Namespace or a ClientName in its AdditionalFiles item",
            problem.Message);
    }

    [Theory]
    [InlineData(true, "Shop.ShopClient", false)]
    [InlineData(true, "Other.ShopClient", true)]
    [InlineData(false, "Shop.ShopClient", true)]
    public void PackagedContract_StandsBackBehindAReference(bool isBundled, string referenced, bool isMade)
    {
        BoundClient client = Bind("/shop.yaml", Shop, isBundled);

        BoundClient left = ReferencedClients.LeaveOut(client, new ReferenceSet([DeclaredTypes.Named(referenced)]));

        Assert.Equal(isMade, left.Client is not null);
        Assert.Equal(isMade, ReferenceEquals(client, left));
    }

    [Fact]
    public void TypesThatHideTheFrameworks_AreThoseOfTheClientsNamespace()
    {
        BoundClient client = BoundClient.Of(new Document(new InMemoryText("/shop.yaml", Shop), new ClientOptions { Namespace = "Acme.Shop" }, IsBundled: false), Cancellation);
        EquatableArray<string> own = "Acme.Shop.TimeSpan Acme.DateTime AcmeShop.DateOnly TimeOnly Acme.Shop.Unknown".Split(' ').ToEquatableArray();
        var references = new ReferenceSet([DeclaredTypes.Named("Acme.Shop.Guid", "Acme.Task", "Uri")]);

        BoundClient told = HidingTypes.AddTo(client, own, references);

        Assert.Equal(["TimeSpan", "Guid"], told.Client!.Identity.HiddenNames);
        Assert.Equal(["TimeSpan", "Guid"], HidingTypes.AddTo(told, [], new ReferenceSet([])).Client!.Identity.HiddenNames);
        Assert.Null(HidingTypes.AddTo(client with { Client = null }, [], references).Client);
    }

    [Theory]
    [InlineData("namespace A.B { namespace C { class Uri { } } }", "A.B.C.Uri")]
    [InlineData("namespace A; record Uri;", "A.Uri")]
    [InlineData("namespace A; struct Task { }", "A.Task")]
    [InlineData("namespace A; interface Guid { }", "A.Guid")]
    [InlineData("namespace A; enum Guid { }", "A.Guid")]
    [InlineData("namespace A; delegate void Guid();", "A.Guid")]
    [InlineData("namespace A; class ObsoleteAttribute { }", "A.ObsoleteAttribute")]
    [InlineData("namespace System.Runtime.CompilerServices; class IsExternalInit { }", "System.Runtime.CompilerServices.IsExternalInit")]
    [InlineData("class Uri { }", "")]
    [InlineData("namespace A; class Own { class Uri { } void Task() { } }", "")]
    [InlineData("namespace A; class Urn { } delegate void Tasks();", "")]
    [InlineData("namespace Uri { } namespace Task { }", "")]
    public void TypeThatMayHide_IsSeenByItsName(string code, string names)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(code, cancellationToken: Cancellation).GetRoot(Cancellation);

        Assert.Equal(names, string.Join(' ', root.DescendantNodes().Where(HidingTypes.IsOne).Select(HidingTypes.FullName)));
    }

    [Fact]
    public void FilesOfADocument_AreThoseThatItsTextsReach()
    {
        AdditionalText main = new InMemoryText("/spec/shop.yaml", "a: { $ref: 'common.yaml#/A' }\nb: { $ref: none.yaml }\nc: { $ref: shop.yaml }");
        AdditionalText common = new InMemoryText("/spec/common.yaml", "a: { $ref: 'deep/money.json' }\nb: { $ref: ./shop.yaml }\nc: { $ref: common.yaml }");
        AdditionalText money = new InMemoryText("/spec/deep/money.json", """{ "a": { "$ref": "../common.yaml" }, "b": { "$ref": "a.yaml" } }""");
        AdditionalText first = new InMemoryText("/spec/deep/a.yaml", "");
        AdditionalText other = new InMemoryText("/spec/other.yaml", "a: { $ref: 'common.yaml' }");
        AdditionalText unreadable = new NoText("/spec/none.yaml");
        var files = new FileTable<AdditionalText>([main, other, money, common, first, unreadable], f => f.Path);

        Document document = References.Find(new Document(main, ClientOptions.Default, IsBundled: false), Cancellation);

        Assert.Equal(["common.yaml", "none.yaml", "shop.yaml"], document.Mentions.Order(StringComparer.Ordinal));
        Assert.Equal(
            ["/spec/common.yaml", "/spec/deep/a.yaml", "/spec/deep/money.json", "/spec/none.yaml"],
            References.AddTo(document, files, Cancellation).References.Select(r => r.File.Path));
        Assert.Empty(References.AddTo(document with { Mentions = [] }, files, Cancellation).References);
        Assert.Throws<OperationCanceledException>(() => References.AddTo(document, files, new CancellationToken(canceled: true)));
    }

    private static BoundClient Bind(string path, string text, bool isBundled = false) =>
        BoundClient.Of(new Document(new InMemoryText(path, text), ClientOptions.Default, isBundled), Cancellation);

    /// <summary>A file that is gone when the compiler asks for it.</summary>
    private sealed class NoText(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => null;
    }
}
