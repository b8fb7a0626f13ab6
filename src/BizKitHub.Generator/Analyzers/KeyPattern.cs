namespace BizKitHub.Generator.Analyzers;

/// <summary>The pattern of an API key. Beyond whether a key matches, it answers which part of it does not.</summary>
internal sealed class KeyPattern
{
    private readonly ContractPattern _pattern;
    private readonly KeyLayout? _layout;

    public KeyPattern(string pattern)
    {
        _pattern = new ContractPattern(pattern);
        _layout = KeyLayout.Parse(pattern);
    }

    /// <summary>Null: there is no telling.</summary>
    public bool? IsMatch(string key) => _pattern.IsMatch(key);

    /// <summary>What a key begins with, where the pattern's form is understood and knows prefixes.</summary>
    public string? PrefixOf(string key) => _layout?.PrefixOf(key);

    /// <summary>Why a key does not match: part by part where the pattern's form is understood.</summary>
    public IReadOnlyList<ApiKeyFault> FaultsOf(string key) =>
        _layout?.FaultsOf(key) is { Count: > 0 } faults ? faults : [ApiKeyFault.Pattern(_pattern.ToString())];
}
