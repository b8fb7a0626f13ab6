using BizKitHub.Generator.Package.Tests.Building;
using BizKitHub.Generator.Package.Tests.Packing;

namespace BizKitHub.Generator.Package.Tests;

/// <summary><c>dotnet build -t:RefreshBizKitHubSpec</c>: the only thing in the package that reads the network, and only when asked.</summary>
public sealed class RefreshTests(PackedGenerator package)
{
    private const string Refresh = "-t:RefreshBizKitHubSpec";
    private const string OwnCopy = "bizkithub.openapi.yaml";

    [Fact]
    public async Task SpecUrl_BecomesTheProjectsOwnCopy_WhichTheNextBuildUsesWithoutAnItem()
    {
        using var server = new DocumentServer();
        Consumer consumer = package.Consumer("refreshing", $"<BizKitHubSpecUrl>{server.Add("v2", Parcels.Yaml)}</BizKitHubSpecUrl>");
        consumer.Write("Code.cs", "internal sealed class Code { public BizKitHub.BizKitHubClient? Client { get; set; } }");
        (await consumer.BuildAsync()).AssertClean();
        Assert.Equal(0, server.Requests);

        (await consumer.BuildAsync(Refresh)).AssertClean();

        Assert.Equal(Parcels.Yaml, await File.ReadAllTextAsync(consumer.PathOf(OwnCopy), TestContext.Current.CancellationToken));
        consumer.Write("Code.cs", "internal sealed class Code { public Parcels.ParcelsClient? Client { get; set; } }");
        (await consumer.BuildAsync()).AssertClean();
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task ItemsWithAnAddress_AreRefreshedEach_AlsoForSeveralFrameworks()
    {
        using var server = new DocumentServer();
        Consumer consumer = package.Consumer("several", "<TargetFrameworks>net8.0;net10.0</TargetFrameworks>", $"""
            <AdditionalFiles Include="parcels.openapi.yaml" SpecUrl="{server.Add("parcels", Parcels.Yaml)}" />
            <OpenApiReference Include="odd.json" SourceUrl="{server.Add("odd", Parcels.WithOddTags)}" />
            """);
        consumer.Write("parcels.openapi.yaml", "openapi: 3.1.0");
        consumer.Write("odd.json", "{}");

        (await consumer.BuildAsync(Refresh)).AssertClean();

        Assert.Equal(Parcels.Yaml, await File.ReadAllTextAsync(consumer.PathOf("parcels.openapi.yaml"), TestContext.Current.CancellationToken));
        Assert.Equal(Parcels.WithOddTags, await File.ReadAllTextAsync(consumer.PathOf("odd.json"), TestContext.Current.CancellationToken));
        Assert.Equal(2, server.Requests);
    }

    [Theory]
    [InlineData("page", "did not answer with an OpenAPI document")]
    [InlineData("missing", "404")]
    public async Task AnswerThatIsNoDocument_FailsAndLeavesTheFile(string path, string words)
    {
        using var server = new DocumentServer();
        server.Add("page", "\n<html>Swagger UI for openapi: 3.1.0</html>");
        Consumer consumer = package.Consumer("refused-" + path, $"<BizKitHubSpecUrl>{new Uri(server.Address, path)}</BizKitHubSpecUrl>");
        consumer.Write(OwnCopy, Parcels.Yaml);

        BuildResult build = await consumer.BuildAsync(Refresh);

        Assert.True(build.Failed, build.Output);
        Assert.Contains(words, build.Output, StringComparison.Ordinal);
        Assert.Equal(Parcels.Yaml, await File.ReadAllTextAsync(consumer.PathOf(OwnCopy), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task AddressOfNoDocument_OrOfOneOfSeveral_IsAskedFor()
    {
        Consumer consumer = package.Consumer("unclear", items: """
            <AdditionalFiles Include="parcels.openapi.yaml" />
            <AdditionalFiles Include="trucks.openapi.yaml" />
            """);

        BuildResult without = await consumer.BuildAsync(Refresh);
        BuildResult ambiguous = await consumer.BuildAsync(Refresh, "-p:BizKitHubSpecUrl=http://localhost:1/");

        Assert.True(without.Failed && ambiguous.Failed, ambiguous.Output);
        Assert.Contains("Set the property BizKitHubSpecUrl, or SpecUrl on the document's item.", without.Output, StringComparison.Ordinal);
        Assert.Contains("any of these: parcels.openapi.yaml, trucks.openapi.yaml. Say which with the property BizKitHubSpecFile", ambiguous.Output, StringComparison.Ordinal);
    }
}
