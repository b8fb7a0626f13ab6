using BizKitHub.Generator.Package.Tests.Packing;

namespace BizKitHub.Generator.Package.Tests.Building;

/// <summary>A project that has the package and nothing else from here, and is built by the real command.</summary>
internal sealed class Consumer
{
    private readonly Workspace _workspace;
    private readonly CompilerServer _compiler;
    private readonly string _name;

    /// <summary>Writes the project: what a template writes, then properties that may change it, and items beside the reference to the package.</summary>
    public Consumer(Workspace workspace, CompilerServer compiler, string name, string properties = "", string items = "")
    {
        _workspace = workspace;
        _compiler = compiler;
        _name = name;
        Write($"{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="BizKitHub.Generator" Version="{PackedGenerator.Version}" PrivateAssets="all" />
                {items}
              </ItemGroup>
            </Project>
            """);
    }

    public void Write(string path, string text) => _workspace.Write(Path.Combine(_name, path), text);

    public string PathOf(params string[] path) => _workspace.PathOf(Path.Combine([_name, .. path]));

    public string OutputFolder(string framework = "net10.0") => PathOf("bin", "Debug", framework);

    public string AssemblyPath(string framework = "net10.0") => Path.Combine(OutputFolder(framework), _name + ".dll");

    public async Task<BuildResult> BuildAsync(params string[] options) => new(await RunAsync(
    [
        "build",
        .. _compiler.Options,
        // Whether the vulnerability feed answers is no question of the package.
        "-p:NuGetAudit=false",
        "-clp:NoSummary",
        .. options,
    ]));

    /// <summary>Runs the built program, on a later runtime where its own is not installed.</summary>
    public Task<CommandResult> StartAsync(string framework = "net10.0") =>
        RunAsync(["exec", "--roll-forward", "Major", AssemblyPath(framework)]);

    private Task<CommandResult> RunAsync(IEnumerable<string> arguments) =>
        DotNet.RunAsync(PathOf(), [new("NUGET_PACKAGES", _workspace.Packages)], arguments);
}
