namespace BizKitHub.Generator.Benchmarks.Rules;

/// <summary>
/// A shop's code in a temporary folder, with the compiler's arguments for it: the generator, its contract, and the analyzers
/// that the SDK gives to every project, in their usual setting. What only these need is not the cost of our rules.
/// </summary>
internal sealed class ConsumerProject : IDisposable
{
    private const string Off = "off.globalconfig";

    private static readonly string[] Rules = ["BKH101", "BKH102", "BKH103", "BKH104", "BKH105", "BKH106", "BKH107", "BKH108"];

    /// <summary>What the package brings, which lies beside this program.</summary>
    private static readonly string[] Package = ["BizKitHub.Generator.dll", "Microsoft.OpenApi.dll", "YamlDotNet.dll"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("rules");

    public ConsumerProject()
    {
        foreach (var (text, number) in ConsumerSource.All().Select((text, number) => (text, number)))
        {
            File.WriteAllText(PathOf($"Visits{number}.cs"), text);
        }

        File.WriteAllLines(PathOf(Off), ["is_global = true", .. Rules.Select(rule => $"dotnet_diagnostic.{rule}.severity = none")]);
        File.WriteAllLines(PathOf("with.rsp"), Arguments());
        File.WriteAllLines(PathOf("without.rsp"), [.. Arguments(), $"/analyzerconfig:{PathOf(Off)}"]);
    }

    /// <summary>The compiler's arguments with all rules as they come.</summary>
    public string WithRules => PathOf("with.rsp");

    /// <summary>The same with every rule switched off, where the compiler does not even ask them.</summary>
    public string WithoutRules => PathOf("without.rsp");

    public void Dispose() => _folder.Delete(recursive: true);

    private IEnumerable<string> Arguments() =>
    [
        "/nostdlib+", "/nologo", "/target:library", "/nullable:enable", "/langversion:latest", "/optimize+", "/deterministic+",
        $"/out:{Quoted(PathOf("Shop.dll"))}",
        $"/additionalfile:{Quoted(Checkout.Path("spec/bizkithub.openapi.yaml"))}",
        .. Package.Select(file => $"/analyzer:{Quoted(Path.Combine(AppContext.BaseDirectory, file))}"),
        .. DotNetSdk.Analyzers.Select(file => $"/analyzer:{Quoted(file)}"),
        $"/analyzerconfig:{Quoted(DotNetSdk.AnalyzerSettings)}",
        .. Directory.GetFiles(DotNetSdk.ReferenceAssemblies, "*.dll").Select(file => $"/reference:{Quoted(file)}"),
        Quoted(PathOf("*.cs")),
    ];

    private string PathOf(string file) => Path.Combine(_folder.FullName, file);

    private static string Quoted(string path) => $"\"{path}\"";
}
