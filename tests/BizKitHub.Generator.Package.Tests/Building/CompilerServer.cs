namespace BizKitHub.Generator.Package.Tests.Building;

/// <summary>
/// A compiler that stays for all builds of a test run, and for no other: none from outside has the generator loaded already,
/// and no process outlives the tests.
/// </summary>
/// <param name="folder">Where the builds' SDK is found from.</param>
internal sealed class CompilerServer(string folder) : IAsyncDisposable
{
    private readonly string _name = $"bizkithub-{Guid.NewGuid():N}";

    /// <summary>What a build takes that uses it.</summary>
    public IEnumerable<string> Options =>
    [
        "-nodeReuse:false",
        "-p:UseSharedCompilation=true",
        $"-p:SharedCompilationId={_name}",
    ];

    /// <summary>Ends the process, which the first build started.</summary>
    public async ValueTask DisposeAsync()
    {
        string project = Path.Combine(folder, "compiler.proj");
        await File.WriteAllTextAsync(project, """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");
        CommandResult path = await DotNet.RunAsync(folder, [], ["msbuild", project, "-getProperty:RoslynTargetsPath"]);
        Assert.True(path.ExitCode == 0, path.Output);
        CommandResult shutdown = await DotNet.RunAsync(
            folder, [], [Path.Combine(path.Output.Trim(), "bincore", "VBCSCompiler.dll"), "-shutdown", $"-pipename:{_name}"]);
        Assert.True(shutdown.ExitCode == 0, shutdown.Output);
    }
}
