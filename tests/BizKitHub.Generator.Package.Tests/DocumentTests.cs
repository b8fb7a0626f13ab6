using BizKitHub.Generator.Package.Tests.Building;
using BizKitHub.Generator.Package.Tests.Packing;

namespace BizKitHub.Generator.Package.Tests;

/// <summary>Which document a project's client is made of, and what the project may say about it.</summary>
public sealed class DocumentTests(PackedGenerator package)
{
    // Analyzers take half of a build's time, and have no part in what makes one see a change.
    private const string Unanalyzed = "-p:RunAnalyzers=false";

    private const string OwnCopy = "bizkithub.openapi.yaml";

    [Fact]
    public async Task BundledContractTurnedOff_LeavesNoClient()
    {
        Consumer consumer = package.Consumer("without", "<BizKitHubUseBundledSpec>false</BizKitHubUseBundledSpec>");
        consumer.Write("Code.cs", "internal sealed class Code { public BizKitHubClient? Client { get; set; } }");

        BuildResult build = await consumer.BuildAsync();

        build.AssertFailedWith("CS0246");
        Assert.Contains("'BizKitHubClient'", build.Message("CS0246").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OwnDocuments_GiveTheirClientsOnly_AsTheirItemsSay()
    {
        Consumer consumer = package.Consumer("documents", items: """
            <AdditionalFiles Include="parcels.openapi.yaml" />
            <AdditionalFiles Include="api.yaml" OpenApiClient="true" Namespace="Acme.Billing" ClientName="BillingClient" Accessibility="internal" IncludeTags="parcel;depot" />
            <AdditionalFiles Include="api.json" OpenApiClient="true" Namespace="Acme.Fleet" Accessibility="internal" IncludePaths="/truck/*" ExcludeOperations="POST /**">
              <IncludeTags>
                C# 'lorry';
                van%252C small
              </IncludeTags>
            </AdditionalFiles>
            <AdditionalFiles Include="ignored.yaml" />
            """);
        consumer.Write("parcels.openapi.yaml", Parcels.Yaml);
        consumer.Write("api.yaml", Parcels.Yaml);
        consumer.Write("api.json", Parcels.WithOddTags);
        consumer.Write("ignored.yaml", Parcels.Yaml.Replace("Parcels", "Ignored", StringComparison.Ordinal));

        (await consumer.BuildAsync()).AssertClean();

        AssemblyMetadata built = AssemblyMetadata.Read(consumer.AssemblyPath());
        Assert.Contains("Parcels.ParcelsClient", built.PublicTypes);
        Assert.Contains("Parcels.ITruckClient", built.PublicTypes);
        Assert.Contains("Acme.Billing.BillingClient", built.InternalTypes);
        Assert.Contains("Acme.Billing.IParcelClient", built.InternalTypes);
        Assert.Contains("Acme.Billing.IDepotClient", built.InternalTypes);
        Assert.DoesNotContain("Acme.Billing.ITruckClient", built.InternalTypes);
        Assert.Contains("Acme.Fleet.ITruckClient", built.InternalTypes);
        Assert.Contains("Acme.Fleet.ICLorryClient", built.InternalTypes);
        Assert.Contains("Acme.Fleet.IVanSmallClient", built.InternalTypes);
        Assert.DoesNotContain("Acme.Fleet.IParcelClient", built.InternalTypes);
        Assert.DoesNotContain("Acme.Fleet.IDepotClient", built.InternalTypes);
        Assert.DoesNotContain(built.PublicTypes, t => t.StartsWith("Acme.", StringComparison.Ordinal));
        Assert.DoesNotContain(built.PublicTypes.Concat(built.InternalTypes), t =>
            t.StartsWith("BizKitHub.", StringComparison.Ordinal) || t.StartsWith("Ignored.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task OpenApiReferences_GiveTheirClients_UnlessTheyAreForAnotherLanguage()
    {
        Consumer consumer = package.Consumer("references", items: """
            <OpenApiReference Include="parcels.json" CodeGenerator="NSwagCSharp" Namespace="Acme.Parcels" ClassName="PostClient" />
            <OpenApiReference Include="web.json" CodeGenerator="NSwagTypeScript" />
            """);
        consumer.Write("parcels.json", Parcels.Yaml);
        consumer.Write("web.json", Parcels.Yaml);
        consumer.Write("Code.cs", "internal sealed class Code { public Acme.Parcels.PostClient? Client { get; set; } }");

        (await consumer.BuildAsync()).AssertClean();

        Assert.DoesNotContain(AssemblyMetadata.Read(consumer.AssemblyPath()).PublicTypes, t =>
            t.StartsWith("Parcels.", StringComparison.Ordinal) || t.StartsWith("BizKitHub.", StringComparison.Ordinal));
    }

    /// <summary>The package whose generator would take them is switched on by this property of its own.</summary>
    [Fact]
    public async Task OpenApiReferencesThatAnotherPackageGenerates_AreOursOnlyByName()
    {
        Consumer consumer = package.Consumer("shared", "<OpenApiGenerateCodeOnBuild>true</OpenApiGenerateCodeOnBuild>", """
            <OpenApiReference Include="theirs.json" CodeGenerator="NSwagCSharp" Namespace="Theirs" />
            <OpenApiReference Include="ours.json" CodeGenerator="BizKitHubCSharp" Namespace="Ours" />
            """);
        consumer.Write("theirs.json", Parcels.Yaml);
        consumer.Write("ours.json", Parcels.Yaml);

        (await consumer.BuildAsync("-t:Build;GenerateBizKitHubCSharp")).AssertClean();

        IReadOnlyCollection<string> types = AssemblyMetadata.Read(consumer.AssemblyPath()).PublicTypes;
        Assert.Contains("Ours.ParcelsClient", types);
        Assert.DoesNotContain(types, t => t.StartsWith("Theirs.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task FieldAddedToTheDocument_IsThereInTheNextBuild()
    {
        const string Before = "                companyName: { type: string, examples: [BizKitHub] }\n                companyRegistrationNumber:";
        string contract = Repository.Text(Repository.ContractPath);
        Assert.NotEqual(TextPlace.Nowhere, TextPlace.Of(Before, contract));
        Consumer consumer = package.Consumer("growing", items: $"""<AdditionalFiles Include="{OwnCopy}" />""");
        consumer.Write(OwnCopy, contract);
        consumer.Write("Code.cs", Asking("CompanyName"));
        (await consumer.BuildAsync(Unanalyzed)).AssertClean();

        consumer.Write(OwnCopy, contract.Replace(Before, "                nickname: { type: string }\n" + Before, StringComparison.Ordinal));
        consumer.Write("Code.cs", Asking("Nickname"));

        (await consumer.BuildAsync(Unanalyzed)).AssertClean();
    }

    [Fact]
    public async Task BrokenDocument_FailsTheNextBuildWithOneErrorAtItsPlace()
    {
        const string Title = "  title: Parcels API\n";
        const string Misplaced = "summary: One space too few";
        Consumer consumer = package.Consumer("breaking", items: """<AdditionalFiles Include="parcels.openapi.yaml" />""");
        consumer.Write("Code.cs", "public sealed class Code { }");
        consumer.Write("parcels.openapi.yaml", Parcels.Yaml);
        (await consumer.BuildAsync()).AssertClean();

        string document = Parcels.Yaml.Replace(Title, $"{Title} {Misplaced}\n", StringComparison.Ordinal);
        consumer.Write("parcels.openapi.yaml", document);
        BuildResult build = await consumer.BuildAsync();

        build.AssertFailedWith("BKH001");
        BuildMessage message = build.Message("BKH001");
        Assert.Equal(("parcels.openapi.yaml", TextPlace.Of(Misplaced, document), "error"), (message.File, message.Place, message.Severity));
    }

    private static string Asking(string field) => $$"""
        internal static class Code
        {
            public static BizKitHub.CustomerCreateRequest Request() => new() { Email = "jan@barasek.com", {{field}} = "Jan" };
        }
        """;
}
