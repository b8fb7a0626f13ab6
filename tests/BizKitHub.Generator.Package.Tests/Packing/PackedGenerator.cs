using System.IO.Compression;
using System.Xml.Linq;
using BizKitHub.Generator.Package.Tests.Building;
using BizKitHub.Generator.Package.Tests.Publishing;

namespace BizKitHub.Generator.Package.Tests.Packing;

/// <summary>The package as it ships, packed once for all tests into the workspace they build their projects in.</summary>
public sealed class PackedGenerator : IAsyncLifetime
{
    private readonly Workspace _workspace;
    private readonly CompilerServer _compiler;

    public PackedGenerator()
    {
        _workspace = new();
        _compiler = new(_workspace.PathOf("."));
    }

    /// <summary>A version that no registry has, so that what is restored is what was packed here.</summary>
    internal static string Version { get; } = $"0.0.0-test{Guid.NewGuid():N}";

    /// <summary>Content by path, in the order of the paths, without what the container format adds.</summary>
    internal SortedDictionary<string, byte[]> Entries { get; } = new(StringComparer.Ordinal);

    internal XElement Manifest { get; private set; } = new("missing");

    internal BuildResult? Packing { get; private set; }

    private string Artifacts => _workspace.PathOf("artifacts");

    public async ValueTask InitializeAsync()
    {
        CommandResult packed = await DotNet.RunAsync(_workspace.PathOf("."), [],
        [
            "pack", Repository.PathOf("src/BizKitHub.Generator"),
            "--artifacts-path", Artifacts,
            "--output", _workspace.Feed,
            $"-p:PackageVersion={Version}",
            .. _compiler.Options,
            // The build of the repository analyzes the same source already.
            "-p:RunAnalyzers=false",
            "-clp:NoSummary",
        ]);
        Assert.True(packed.ExitCode == 0, packed.Output);
        Packing = new(packed);
        await ReadAsync(Path.Combine(_workspace.Feed, $"BizKitHub.Generator.{Version}.nupkg"));
    }

    public async ValueTask DisposeAsync()
    {
        await _compiler.DisposeAsync();
        _workspace.Dispose();
    }

    internal Consumer Consumer(string name, string properties = "", string items = "") => new(_workspace, _compiler, name, properties, items);

    /// <summary>Publishes a project of the repository with the generator that was packed.</summary>
    /// <param name="project">Its folder in the repository.</param>
    /// <param name="property">How to publish it.</param>
    internal Task<PublishedProgram> PublishAsync(string project, string property) => PublishedProgram.PublishAsync(Artifacts, _compiler, project, property);

    private async Task ReadAsync(string file)
    {
        using ZipArchive archive = await ZipFile.OpenReadAsync(file, TestContext.Current.CancellationToken);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using Stream stream = await entry.OpenAsync(TestContext.Current.CancellationToken);
            await stream.CopyToAsync(content, TestContext.Current.CancellationToken);
            if (entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal))
            {
                content.Position = 0;
                Manifest = XElement.Load(content);
            }
            else if (!IsOfTheContainer(entry.FullName))
            {
                Entries.Add(entry.FullName, content.ToArray());
            }
        }
    }

    private static bool IsOfTheContainer(string path) =>
        path is "[Content_Types].xml" or "_rels/.rels" || path.EndsWith(".psmdcp", StringComparison.Ordinal);
}
