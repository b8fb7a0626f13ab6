using BizKitHub.Generator.Package.Tests.Building;
using BizKitHub.Generator.Package.Tests.Packing;

namespace BizKitHub.Generator.Package.Tests;

/// <summary>A library with a public client, and a program that uses it from another project. Both have the package, and the same mistakes.</summary>
public sealed class MistakenBuild(PackedGenerator package) : IAsyncLifetime
{
    internal const string Mistakes = """
        using BizKitHub;

        internal static class Mistakes
        {
            public static BizKitHubClient Client() => new("PROD-not-a-key");

            public static CustomerCreateRequest Incomplete() => new CustomerCreateRequest { CompanyName = "x" };

            public static CustomerCreateRequest Empty() => new CustomerCreateRequest { Email = null! };
        }
        """;

    internal BuildResult? Own { get; private set; }

    internal BuildResult? Referenced { get; private set; }

    public async ValueTask InitializeAsync()
    {
        Consumer library = package.Consumer("library");
        Consumer program = package.Consumer(
            "program",
            "<BizKitHubUseBundledSpec>false</BizKitHubUseBundledSpec>",
            """<ProjectReference Include="../library/library.csproj" />""");
        program.Write("Mistakes.cs", Mistakes);
        Referenced = await program.BuildAsync();

        library.Write("Mistakes.cs", Mistakes);
        Own = await library.BuildAsync("--no-restore");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
