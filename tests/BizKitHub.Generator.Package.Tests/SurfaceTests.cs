using BizKitHub.Generator.Package.Tests.Building;
using BizKitHub.Generator.Package.Tests.Packing;

namespace BizKitHub.Generator.Package.Tests;

/// <summary>Surface files: <c>dotnet build -t:AcceptBizKitHubSurface</c> writes them, and a build tells what no longer fits.</summary>
public sealed class SurfaceTests(PackedGenerator package)
{
    private const string Accept = "-t:AcceptBizKitHubSurface";
    private const string Surface = "parcels.surface.txt";

    private const string Contract = Parcels.Yaml + """

          /truck/detail:
            get:
              tags: [truck]
              responses: { '200': { description: A truck., content: { application/json: { schema: { type: object, properties: { plate: { type: string } } } } } } }
        """;

    /// <summary>The second acceptance comes when the project's own code does not compile any more.</summary>
    [Fact]
    public async Task ChangedContract_FailsTheBuildAtTheLineOfTheFile_UntilItIsAccepted()
    {
        const string Line = "TruckDetailResponse.Plate: string?";
        Consumer consumer = package.Consumer("surface", items: """<AdditionalFiles Include="parcels.openapi.yaml" />""");
        consumer.Write("Code.cs", "internal static class Code { public static string? Plate(Parcels.TruckDetailResponse truck) => truck.Plate; }");
        consumer.Write("parcels.openapi.yaml", Contract);
        (await consumer.BuildAsync(Accept)).AssertClean();
        string accepted = await ReadAsync(consumer);
        Assert.Contains(Line, accepted, StringComparison.Ordinal);
        (await consumer.BuildAsync()).AssertClean();

        consumer.Write("parcels.openapi.yaml", Contract.Replace("plate:", "licencePlate:", StringComparison.Ordinal));
        BuildResult broken = await consumer.BuildAsync();

        broken.AssertFailedWith("BKH007", "CS1061");
        BuildMessage message = broken.Message("BKH007");
        Assert.Equal((Surface, TextPlace.Of(Line, accepted), "error"), (message.File, message.Place, message.Severity));
        Assert.StartsWith("The contract breaks its callers: TruckDetailResponse.Plate ", message.Text, StringComparison.Ordinal);
        (await consumer.BuildAsync(Accept)).AssertClean();
        Assert.Contains("\nTruckDetailResponse.LicencePlate: string?\n", await ReadAsync(consumer), StringComparison.Ordinal);
        (await consumer.BuildAsync()).AssertFailedWith("CS1061");
    }

    private static Task<string> ReadAsync(Consumer consumer) => File.ReadAllTextAsync(consumer.PathOf(Surface), TestContext.Current.CancellationToken);
}
