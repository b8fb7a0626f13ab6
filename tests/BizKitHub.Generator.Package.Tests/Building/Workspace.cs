namespace BizKitHub.Generator.Package.Tests.Building;

/// <summary>
/// A temporary folder outside the repository. Its own empty build files end MSBuild's, NuGet's and the compiler's way up
/// the tree, so a project in it has what a project has that was made by <c>dotnet new</c>, and a package source more.
/// </summary>
internal sealed class Workspace : IDisposable
{
    private const string NoProperties = "<Project />";

    private const string NuGetConfiguration = """
        <configuration>
          <packageSources>
            <add key="local" value="feed" />
          </packageSources>
          <packageSourceMapping>
            <clear />
          </packageSourceMapping>
          <fallbackPackageFolders>
            <clear />
          </fallbackPackageFolders>
        </configuration>
        """;

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("bizkithub-package-");

    public Workspace()
    {
        Directory.CreateDirectory(Feed);
        Write("Directory.Build.props", NoProperties);
        Write("Directory.Build.targets", NoProperties);
        Write("Directory.Packages.props", NoProperties);
        Write("nuget.config", NuGetConfiguration);
        Write(".editorconfig", "root = true\n");
        Write("global.json", Repository.Text("global.json"));
    }

    public string Feed => PathOf("feed");

    /// <summary>Restored packages stay in here: no other run sees this run's package, nor this run another's.</summary>
    public string Packages => PathOf("packages");

    public string PathOf(string path) => Path.Combine(_root.FullName, path);

    public void Write(string path, string text)
    {
        string file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public void Dispose() => _root.Delete(recursive: true);
}
