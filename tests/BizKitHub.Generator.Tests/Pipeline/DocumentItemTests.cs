using BizKitHub.Generator.Model;
using BizKitHub.Generator.Pipeline;
using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Pipeline;

/// <summary>What a project says of a document, and of all of them.</summary>
public sealed class DocumentItemTests
{
    private const string Path = "/project/shop.openapi.yaml";

    [Theory]
    [InlineData("shop.openapi.yaml", null, true)]
    [InlineData("shop.openapi.yml", null, true)]
    [InlineData("shop.openapi.json", null, true)]
    [InlineData("SHOP.OpenApi.JSON", "", true)]
    [InlineData("shop.openapi.yaml", "true", true)]
    [InlineData("shop.openapi.yaml", "yes", true)]
    [InlineData("shop.openapi.yaml", "FALSE", false)]
    [InlineData("shop.openapi.yaml", " false ", false)]
    [InlineData("shop.yaml", null, false)]
    [InlineData("shop.yaml", "yes", false)]
    [InlineData("shop.yaml", "false", false)]
    [InlineData("shop.yaml", " True ", true)]
    public void NameOrMetadata_MakesAFileADocument(string name, string? wanted, bool isDocument)
    {
        (string, string)[] metadata = wanted is null ? [] : [("OpenApiClient", wanted)];

        Assert.Equal(isDocument, Read("/project/" + name, metadata) is not null);
    }

    [Fact]
    public void WithoutMetadata_TheDocumentDecides()
    {
        Document document = Read(Path)!;

        Assert.Equal(ClientOptions.Default, document.Options);
        Assert.False(document.IsBundled);
        Assert.Equal(Path, document.File.Path);
        Assert.Equal(ClientOptions.Default, Read(Path, ("Namespace", " "), ("ClientName", ""), ("Fake", ""), ("IncludeTags", " ; ,"))!.Options);
    }

    [Fact]
    public void Metadata_IsTakenAsItIsMeant()
    {
        Document document = Read(
            Path,
            ("Namespace", " Acme.Billing "),
            ("ClientName", "Billing"),
            ("Accessibility", "Internal"),
            ("Fake", "True"),
            ("BizKitHubBundled", "TRUE"),
            ("IncludeTags", "order; cart,basket;;"),
            ("IncludePaths", "/a/*"),
            ("IncludeOperations", "get,GET /a%2Cb"),
            ("ExcludeTags", "old%23"),
            ("ExcludePaths", "/b"),
            ("ExcludeOperations", "drop"))!;

        Assert.True(document.IsBundled);
        Assert.Equal(
            new ClientOptions
            {
                Namespace = "Acme.Billing",
                ClientName = "Billing",
                IsPublic = false,
                HasFake = true,
                Include = new() { Tags = Texts("order", "cart", "basket"), Paths = Texts("/a/*"), Operations = Texts("get", "GET /a,b") },
                Exclude = new() { Tags = Texts("old#"), Paths = Texts("/b"), Operations = Texts("drop") },
            },
            document.Options);
    }

    [Theory]
    [InlineData("public", true)]
    [InlineData("", true)]
    [InlineData("private", true)]
    [InlineData("INTERNAL", false)]
    [InlineData(" internal", false)]
    public void Client_IsPublic_WhereNothingElseIsSaid(string accessibility, bool isPublic) =>
        Assert.Equal(isPublic, Read(Path, ("Accessibility", accessibility))!.Options.IsPublic);

    [Theory]
    [InlineData(null, null, false)]
    [InlineData(null, "true", true)]
    [InlineData(null, " TRUE ", true)]
    [InlineData(null, "yes", false)]
    [InlineData("true", null, true)]
    [InlineData("false", "true", false)]
    [InlineData("true", "false", true)]
    [InlineData("", "true", true)]
    public void WhatTheItemSaysOfAFake_GoesBeforeTheProject(string? item, string? project, bool hasFake)
    {
        var properties = project is null ? [] : new Dictionary<string, string> { ["BizKitHubFake"] = project };
        (string, string)[] metadata = item is null ? [] : [("Fake", item)];

        Assert.Equal(hasFake, DocumentItem.Read(new InMemoryText(Path, ""), Configure(properties, metadata))!.Options.HasFake);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("False", false)]
    public void PropertyOfTheProject_TurnsThePackagedContractOff(string? value, bool isUsed)
    {
        var properties = value is null ? [] : new Dictionary<string, string> { ["BizKitHubUseBundledSpec"] = value };

        Assert.Equal(isUsed, ProjectSettings.Of(Configure(properties)).UsesBundledDocument);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("true", true)]
    [InlineData(" FALSE ", false)]
    public void PropertyOfTheProject_TurnsMissingTypesOff(string? value, bool areWanted)
    {
        var properties = value is null ? [] : new Dictionary<string, string> { ["BizKitHubPolyfills"] = value };

        Assert.Equal(areWanted, MissingTypes.AreWanted(Configure(properties)));
    }

    [Fact]
    public void Documents_StandInAnOrderOfTheirOwn()
    {
        Document b = At("/b"), a = At("/a"), upper = At("/B");

        Assert.Equal(["/B", "/a", "/b"], DocumentSet.Of([b, a, upper]).Documents.Select(d => d.File.Path));
        Assert.True(DocumentSet.Of([]).IsEmpty);
        Assert.False(DocumentSet.Of([a]).IsEmpty);
    }

    [Theory]
    [InlineData("own,bundled", true, "/own")]
    [InlineData("own,bundled", false, "/own")]
    [InlineData("own", true, "/own")]
    [InlineData("own", false, "/own")]
    [InlineData("bundled", true, "/bundled")]
    [InlineData("bundled", false, "")]
    [InlineData("", true, "")]
    public void PackagedContract_IsChosen_WhereThereIsNoOtherAndItIsLet(string documents, bool usesBundled, string chosen)
    {
        DocumentSet all = DocumentSet.Of([.. documents.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(d => At("/" + d, isBundled: d == "bundled"))]);

        Assert.Equal(chosen, string.Join(' ', all.Choose(new ProjectSettings(usesBundled)).Documents.Select(d => d.File.Path)));
    }

    private static EquatableArray<string> Texts(params string[] texts) => texts.ToEquatableArray();

    private static Document At(string path, bool isBundled = false) => new(new InMemoryText(path, ""), ClientOptions.Default, isBundled);

    private static Document? Read(string path, params (string Name, string Value)[] metadata) => DocumentItem.Read(
        new InMemoryText(path, ""),
        new Configuration(new Dictionary<string, string>(), new Dictionary<string, IReadOnlyDictionary<string, string>> { [path] = metadata.ToDictionary(m => m.Name, m => m.Value) }));

    private static Configuration Configure(Dictionary<string, string> properties, params (string Name, string Value)[] metadata) =>
        new(properties, new Dictionary<string, IReadOnlyDictionary<string, string>> { [Path] = metadata.ToDictionary(m => m.Name, m => m.Value) });
}
