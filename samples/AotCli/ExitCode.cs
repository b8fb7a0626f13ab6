namespace BizKitHub.AotCli;

/// <summary>What a script learns of a call without reading its output.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Refused = 1;
    public const int Usage = 2;
    public const int NotLoggedIn = 3;
}
