namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// Reads what a key opens off its prefix. Only whole words that services use for just that count; a prefix that also has
/// a word for trying things out, or none of either, opens nothing worth a warning.
/// </summary>
internal static class KeyEnvironments
{
    private static readonly HashSet<string> ForTrials = new(StringComparer.OrdinalIgnoreCase) { "dev", "development", "test", "sandbox", "demo", "local", "staging" };

    private static readonly HashSet<string> ForProduction = new(StringComparer.OrdinalIgnoreCase) { "prod", "production", "live" };

    private static readonly HashSet<string> ForAll = new(StringComparer.OrdinalIgnoreCase) { "root", "admin", "master", "system" };

    public static KeyEnvironment? Of(string prefix)
    {
        var words = new string([.. prefix.Select(character => char.IsLetter(character) ? character : ' ')]).Split(' ');
        return words.Any(ForTrials.Contains) ? null
            : words.Any(ForAll.Contains) ? KeyEnvironment.Root
            : words.Any(ForProduction.Contains) ? KeyEnvironment.Production
            : null;
    }
}
