using BizKitHub.Generator.Package.Tests.Building;

namespace BizKitHub.Generator.Package.Tests.Publishing;

/// <summary>A sample as its users may publish it, in a folder that is gone afterwards. A publish that warns of anything has failed.</summary>
internal sealed class PublishedProgram : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bizkithub-publish-");

    private PublishedProgram()
    {
    }

    private string Output => Path.Combine(_folder.FullName, "output");

    public static async Task<PublishedProgram> PublishAsync(string project, string property)
    {
        var program = new PublishedProgram();
        try
        {
            BuildResult publish = new(await DotNet.RunAsync(program._folder.FullName, [],
            [
                "publish", Repository.PathOf(project), property,
                "--output", program.Output,
                "--artifacts-path", Path.Combine(program._folder.FullName, "artifacts"),
                "-nodeReuse:false",
                "-p:UseSharedCompilation=false",
                // The build of the repository analyzes the same source already; what the linker says comes nevertheless.
                "-p:RunAnalyzers=false",
                "-clp:NoSummary",
            ]));

            publish.SkipWithoutPack("What a publish takes");
            publish.AssertClean();
            return program;
        }
        catch
        {
            program.Dispose();
            throw;
        }
    }

    /// <summary>The path of the file that was published under this name.</summary>
    public string PathOf(string name) => Path.Combine(Output, name + (OperatingSystem.IsWindows() ? ".exe" : ""));

    public void Dispose() => _folder.Delete(recursive: true);
}
