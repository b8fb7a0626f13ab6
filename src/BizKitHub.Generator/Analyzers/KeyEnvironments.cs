namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// Reads what a key opens off its prefix. Only words that services use for just that count; a prefix that also has a word
/// for trying things out, or none of either, opens nothing worth a warning.
/// </summary>
internal static class KeyEnvironments
{
    private static readonly string[] ForTrials = ["TEST", "DEV", "SANDBOX", "DEMO", "LOCAL", "STAGING"];

    private static readonly string[] ForProduction = ["PROD", "LIVE"];

    private static readonly string[] ForAll = ["ROOT", "ADMIN", "MASTER", "SYSTEM"];

    public static KeyEnvironment? Of(string prefix)
    {
        var upper = prefix.ToUpperInvariant();
        return Holds(ForTrials) ? null
            : Holds(ForAll) ? KeyEnvironment.Root
            : Holds(ForProduction) ? KeyEnvironment.Production
            : null;

        bool Holds(string[] words) => words.Any(upper.Contains);
    }
}
