using BizKitHub.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BizKitHub.Generator.Tests.Pipeline;

/// <summary>Which files are documents, and what a project may say about them.</summary>
public class DocumentTests
{
    private const string Shop = """
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        servers: [{ url: https://shop.example }]
        paths:
          /cart/detail: { get: { tags: [cart], responses: { '204': { description: Done. } } } }
          /order/create: { post: { tags: [order], responses: { '204': { description: Done. } } } }
        """;

    [Theory]
    [InlineData("shop.openapi.yaml", true)]
    [InlineData("shop.openapi.yml", true)]
    [InlineData("SHOP.OPENAPI.YAML", true)]
    [InlineData("shop.yaml", false)]
    [InlineData("openapi.yaml", false)]
    [InlineData("notes.txt", false)]
    public void NameOfTheFile_MakesItADocument(string name, bool isDocument) =>
        Assert.Equal(isDocument, Generation.Of(Project.With(Shop, "/project/" + name)).Sources.Count > 0);

    [Theory]
    [InlineData("shop.yaml", "true", true)]
    [InlineData("shop.openapi.yaml", "false", false)]
    public void Metadata_MakesItADocumentOrNot(string name, string value, bool isDocument) =>
        Assert.Equal(isDocument, With("/project/" + name, ("OpenApiClient", value)).Sources.Count > 0);

    [Fact]
    public void NamespaceAndClientName_ComeFromTheItem()
    {
        Generation generation = With(Project.DefaultPath, ("Namespace", "Acme.Billing"), ("ClientName", "Billing")).AssertCompiles();

        Assert.NotNull(generation.Output.GetTypeByMetadataName("Acme.Billing.Billing"));
        Assert.NotNull(generation.Output.GetTypeByMetadataName("Acme.Billing.BillingApiException"));
    }

    [Fact]
    public void InternalClient_ShowsNothing() =>
        Assert.Empty(PublicApi.Of(With(Project.DefaultPath, ("Accessibility", "internal")).AssertCompiles().Output));

    [Fact]
    public void IncludedTags_AreAllThereIs()
    {
        Generation generation = With(Project.DefaultPath, ("IncludeTags", "order; other")).AssertCompiles();

        Assert.Contains("IOrderClient", generation.TypeNames);
        Assert.DoesNotContain("ICartClient", generation.TypeNames);
    }

    [Fact]
    public void PackagedContract_StandsInWhereThereIsNoOther()
    {
        const string bundled = "/package/spec/bizkithub.openapi.yaml";
        string other = Shop.Replace("title: Shop", "title: BizKitHub", StringComparison.Ordinal);
        Project alone = Project.With(other, bundled) with { Metadata = Metadata(bundled, ("BizKitHubBundled", "true")) };
        Project beside = alone with { Documents = alone.Documents.Add(Project.DefaultPath, Shop) };
        Project without = alone with { Properties = new Dictionary<string, string> { ["BizKitHubUseBundledSpec"] = "false" } };

        Assert.Contains("BizKitHubClient", Generation.Of(alone).TypeNames);
        Assert.DoesNotContain("BizKitHubClient", Generation.Of(beside).TypeNames);
        Assert.Contains("ShopClient", Generation.Of(beside).TypeNames);
        Assert.Empty(Generation.Of(without).Sources);
    }

    [Fact]
    public void PackagedContract_StandsBackWhereAReferenceBringsItsClient()
    {
        const string bundled = "/package/spec/shop.openapi.yaml";
        Project library = Project.With(Shop, bundled) with { Metadata = Metadata(bundled, ("BizKitHubBundled", "true")) };
        using var assembly = new MemoryStream();
        Assert.True(Generation.Of(library).Output.Emit(assembly, cancellationToken: TestContext.Current.CancellationToken).Success);
        MetadataReference reference = MetadataReference.CreateFromImage(assembly.ToArray());
        Project consumer = library with
        {
            References = [.. library.References, reference],
            Code = "class Uses { Shop.ShopClient? Client; }",
        };
        Project own = consumer with { Metadata = Metadata(bundled, ("Namespace", "Own")) };

        Assert.Empty(Generation.Of(consumer).Sources);
        Assert.Contains("ShopClient", Generation.Of(own).TypeNames);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp10, 1)]
    [InlineData(LanguageVersion.CSharp11, 0)]
    [InlineData(LanguageVersion.CSharp13, 0)]
    public void OlderLanguage_IsOneErrorAndNoClient(LanguageVersion language, int errors)
    {
        Generation generation = Generation.Of(Project.With(Shop) with { Language = language });

        Assert.Equal(errors, generation.Problems.Count(p => p.StartsWith("BKH005", StringComparison.Ordinal)));
        Assert.Equal(errors == 0, generation.Sources.Count > 0);
    }

    [Fact]
    public void ProjectWithoutTheFramework_IsOneErrorAndNoClient()
    {
        Generation generation = Generation.Of(Project.With(Shop) with { References = Basic.Reference.Assemblies.NetStandard20.References.All });

        Assert.StartsWith("BKH005", Assert.Single(generation.Problems), StringComparison.Ordinal);
        Assert.Empty(generation.Sources);
    }

    private static Generation With(string path, params (string Name, string Value)[] metadata) =>
        Generation.Of(Project.With(Shop, path) with { Metadata = Metadata(path, metadata) });

    private static Dictionary<string, IReadOnlyDictionary<string, string>> Metadata(string path, params (string Name, string Value)[] metadata) =>
        new() { [path] = metadata.ToDictionary(m => m.Name, m => m.Value) };
}
