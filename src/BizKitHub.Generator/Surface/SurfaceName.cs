namespace BizKitHub.Generator.Surface;

/// <summary>How surface files are called: <c>bizkithub.surface.txt</c> is about <c>bizkithub.openapi.yaml</c>, wherever the two are.</summary>
internal static class SurfaceName
{
    private const string Ending = ".surface.txt";

    private static readonly string[] DocumentEndings = [".openapi.yaml", ".openapi.yml", ".openapi.json"];

    public static bool IsOne(string path) => path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of the file that is about a document.</summary>
    public static string Of(string documentPath)
    {
        string name = Path.GetFileName(documentPath);
        string ending = DocumentEndings.FirstOrDefault(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase)) ?? Path.GetExtension(name);
        return name.Substring(0, name.Length - ending.Length) + Ending;
    }

    public static bool AreEqual(string name, string path) => Path.GetFileName(path).Equals(name, StringComparison.OrdinalIgnoreCase);
}
