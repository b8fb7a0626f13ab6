namespace BizKitHub.Generator.Package.Tests.Publishing;

/// <summary>What native programs are linked with: a C compiler, which is no part of the SDK.</summary>
internal static class NativeToolchain
{
    // Elsewhere than on Linux it is where the SDK looks for it, and the SDK says when it is not.
    private static bool IsThere => !OperatingSystem.IsLinux() || (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc")));

    public static void SkipWhereMissing() => Assert.SkipUnless(IsThere, "Neither clang nor gcc is on PATH; native programs are linked with one of them.");
}
