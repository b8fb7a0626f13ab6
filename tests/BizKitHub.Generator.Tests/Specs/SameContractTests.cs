using System.Text.Json.Nodes;
using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Specs;

/// <summary>How a contract is written must not show in the client: neither sharing, nor order, nor the dialect.</summary>
public class SameContractTests
{
    private static readonly string Contract = Repository.Read("spec/bizkithub.openapi.yaml");

    [Fact]
    public void ContractAsTheServerPrintsIt_GivesTheSamePublicApi()
    {
        string printed = new ElysiaPrinter(YamlDocument.ToJson(Contract)).Print().ToJsonString();
        Generation written = Generation.Of(Project.With(Contract));
        Generation asPrinted = Generation.Of(Project.With(printed, "/project/shop.openapi.json"));

        Assert.DoesNotContain(asPrinted.Problems, p => p.StartsWith("BKH001", StringComparison.Ordinal) || p.StartsWith("BKH002", StringComparison.Ordinal)
            || p.StartsWith("BKH003", StringComparison.Ordinal) || p.StartsWith("BKH004", StringComparison.Ordinal));
        AssertSameApi(written, asPrinted);
    }

    [Fact]
    public void PackagedContract_HasNoProblemAndCompilesWithoutAWarning()
    {
        Generation generation = Generation.Of(Project.With(Contract)).AssertCompiles(withRuntime: true);

        Assert.Empty(generation.Problems);
    }

    [Fact]
    public void JsonAndYaml_GiveTheSameSources()
    {
        Generation yaml = Generation.Of(Project.With(Contract));
        Generation json = Generation.Of(Project.With(YamlDocument.ToJson(Contract).ToJsonString(), "/project/shop.openapi.json"));

        Assert.Equal(yaml.Sources, json.Sources);
    }

    [Fact]
    public void OtherOrderOfPaths_GivesTheSamePublicApi()
    {
        JsonObject document = YamlDocument.ToJson(Contract);
        document["paths"] = new JsonObject(document["paths"]!.AsObject().Reverse().Select(p => KeyValuePair.Create(p.Key, p.Value?.DeepClone())));
        Generation reversed = Generation.Of(Project.With(document.ToJsonString(), "/project/shop.openapi.json"));

        AssertSameApi(Generation.Of(Project.With(Contract)), reversed);
    }

    private static void AssertSameApi(Generation expected, Generation actual)
    {
        string[] wanted = [.. PublicApi.Of(expected.Output)];
        string[] found = [.. PublicApi.Of(actual.Output)];

        Assert.True(wanted.Length > 1000, "The whole API is compared.");
        Assert.Equal(
            string.Join('\n', wanted.Except(found).Select(line => "- " + line)),
            string.Join('\n', found.Except(wanted).Select(line => "+ " + line)));
    }
}
