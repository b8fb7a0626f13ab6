namespace BizKitHub.Generator.Analyzers;

/// <summary>One way in which a key breaks the contract. Neither part holds anything of the key itself.</summary>
/// <param name="Rule">The name of the rule, for code fixes.</param>
/// <param name="Explanation">A clause that completes "the API key is malformed: …".</param>
internal sealed record ApiKeyFault(string Rule, string Explanation)
{
    public static readonly ApiKeyFault Empty = new("Empty", "it is empty");

    public static readonly ApiKeyFault OnlyWhiteSpace = new("WhiteSpace", "it is only white space");

    public static readonly ApiKeyFault SurroundingWhiteSpace = new("WhiteSpace", "there is white space before or after it");

    public static readonly ApiKeyFault Placeholder = new("Placeholder", "it looks like a placeholder, not like a key");

    public static ApiKeyFault Prefix(IReadOnlyList<string> prefixes) => new(
        "Prefix",
        prefixes.Count == 1
            ? $"the prefix must be {prefixes[0]}"
            : $"the prefix must be one of {string.Join(", ", prefixes)}");

    public static ApiKeyFault Alphabet(string allowed, bool hasPrefix) => new(
        "Alphabet",
        hasPrefix ? $"after the prefix there must be {allowed}, and nothing else" : $"it must be {allowed}, and nothing else");

    public static ApiKeyFault Length(string required, int found) => new("Length", FormattableString.Invariant($"the length must be {required}, not {found}"));

    public static ApiKeyFault Pattern(string pattern) => new("Pattern", $"it does not match the contract's pattern {pattern}");
}
