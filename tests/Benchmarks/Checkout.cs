namespace BizKitHub.Generator.Benchmarks;

/// <summary>The repository that this program was built in, and what lies beside it.</summary>
internal static class Checkout
{
    private static readonly string Root = Find(AppContext.BaseDirectory);

    public static string Path(string relative) => System.IO.Path.GetFullPath(System.IO.Path.Combine(Root, relative));

    private static string Find(string folder) => File.Exists(System.IO.Path.Combine(folder, "Generator.sln"))
        ? folder
        : Find(Directory.GetParent(folder)?.FullName ?? throw new InvalidOperationException("This program measures within its repository, and is not in one."));
}
