using BizKitHub.Generator.Package.Tests.Building;

namespace BizKitHub.Generator.Package.Tests.Publishing;

/// <summary>A sample as its users may publish it, in a folder that is gone afterwards. A publish that warns of anything has failed.</summary>
internal sealed class PublishedProgram : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bizkithub-publish-");

    private PublishedProgram()
    {
    }

    /// <param name="artifacts">Where the generator is built already.</param>
    /// <param name="compiler">What compiles.</param>
    /// <param name="project">The project's folder in the repository.</param>
    /// <param name="property">How to publish it.</param>
    public static async Task<PublishedProgram> PublishAsync(string artifacts, CompilerServer compiler, string project, string property)
    {
        var program = new PublishedProgram();
        try
        {
            BuildResult publish = new(await DotNet.RunAsync(program._folder.FullName, [],
            [
                "publish", Repository.PathOf(project), property,
                "--output", program._folder.FullName,
                "--artifacts-path", artifacts,
                .. compiler.Options,
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
    public string PathOf(string name) => Path.Combine(_folder.FullName, name + (OperatingSystem.IsWindows() ? ".exe" : ""));

    public void Dispose() => _folder.Delete(recursive: true);
}
