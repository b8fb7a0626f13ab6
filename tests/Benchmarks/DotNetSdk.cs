namespace BizKitHub.Generator.Benchmarks;

/// <summary>The parts of the .NET SDK on this machine that a compiler needs to be run by itself.</summary>
internal static class DotNetSdk
{
    /// <summary>The C# compiler of the newest SDK, to be run by <c>dotnet</c>.</summary>
    public static string Compiler { get; } = Newest(Path.Combine(DotNet, "sdk"), Path.Combine("Roslyn", "bincore", "csc.dll"));

    /// <summary>What the SDK looks at every project with.</summary>
    public static IReadOnlyList<string> Analyzers { get; } =
    [
        Path.Combine(OfProjects, "analyzers", "Microsoft.CodeAnalysis.NetAnalyzers.dll"),
        Path.Combine(OfProjects, "analyzers", "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll"),
    ];

    /// <summary>What those say unless a project asks for more.</summary>
    public static string AnalyzerSettings =>
        Path.Combine(OfProjects, "analyzers", "build", "config", $"analysislevel_{Environment.Version.Major}_default.globalconfig");

    /// <summary>The framework as the compiler sees it.</summary>
    public static string ReferenceAssemblies { get; } = Path.GetDirectoryName(
        Newest(Path.Combine(DotNet, "packs", "Microsoft.NETCore.App.Ref"), Path.Combine("ref", $"net{Environment.Version.Major}.0", "System.Runtime.dll")))!;

    private static string OfProjects =>
        Path.Combine(Above(Compiler, folder => Directory.Exists(Path.Combine(folder, "Sdks"))), "Sdks", "Microsoft.NET.Sdk");

    private static string DotNet => Above(Path.GetDirectoryName(typeof(object).Assembly.Location)!, folder => Directory.Exists(Path.Combine(folder, "sdk")));

    private static string Above(string start, Func<string, bool> isIt)
    {
        for (string? folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (isIt(folder))
            {
                return folder;
            }
        }

        throw new DirectoryNotFoundException($"Nothing above {start} is what was looked for.");
    }

    private static string Newest(string folder, string file) => Directory.GetDirectories(folder)
        .OrderByDescending(version => Version.TryParse(Path.GetFileName(version).Split('-')[0], out Version? number) ? number : new Version())
        .Select(version => Path.Combine(version, file))
        .FirstOrDefault(File.Exists)
        ?? throw new FileNotFoundException($"No version in {folder} holds {file}.");
}
