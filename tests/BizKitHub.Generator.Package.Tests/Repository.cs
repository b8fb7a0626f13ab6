using System.Reflection;

namespace BizKitHub.Generator.Package.Tests;

/// <summary>The files that the package is made of.</summary>
internal static class Repository
{
    public const string ContractPath = "spec/bizkithub.openapi.yaml";

    private static readonly string Root = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "Repository").Value!;

    public static string PathOf(string path) => Path.GetFullPath(Path.Combine(Root, path));

    public static byte[] Bytes(string path) => File.ReadAllBytes(PathOf(path));

    public static string Text(string path) => File.ReadAllText(PathOf(path));
}
