namespace BizKitHub.Generator.Runtime.Internal;

using global::System.Runtime.InteropServices;

/// <summary>What a program runs on.</summary>
internal static class OperatingSystem
{
    private static readonly bool IsInBrowser = RuntimeInformation.IsOSPlatform(OSPlatform.Create("BROWSER"));

    public static bool IsBrowser() => IsInBrowser;
}
