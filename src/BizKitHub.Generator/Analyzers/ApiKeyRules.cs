using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// What a contract says of its API key. It answers how a key breaks that, in words that do not repeat the key.
/// The documented sample is well-formed by definition: that the server refuses it is another rule's concern.
/// </summary>
internal sealed class ApiKeyRules
{
    private readonly KeyPattern? _pattern;
    private readonly LengthRange _length;
    private readonly string? _sample;

    public ApiKeyRules(string? pattern, LengthRange length, string? sample)
    {
        _pattern = pattern is null ? null : new KeyPattern(pattern);
        _length = length;
        _sample = sample;
    }

    public static ApiKeyRules From(AttributeData attribute)
    {
        var arguments = attribute.NamedArguments.ToDictionary(pair => pair.Key, pair => pair.Value.Value, StringComparer.Ordinal);
        var minimum = Value(arguments, "MinLength") as int? ?? 0;
        var maximum = Value(arguments, "MaxLength") as int? ?? 0;
        return new ApiKeyRules(
            Value(arguments, "Pattern") as string,
            new LengthRange(minimum, maximum > 0 ? maximum : null),
            Value(arguments, "Sample") as string);
    }

    /// <summary>Whether it is the key that the documentation shows.</summary>
    public bool IsSample(string key) => key == _sample;

    /// <summary>What a well-formed key opens; null for a malformed key, and where the contract's keys do not tell.</summary>
    public KeyEnvironment? EnvironmentOf(string key) =>
        _pattern?.IsMatch(key) == true && _pattern.PrefixOf(key) is { } prefix ? KeyEnvironments.Of(prefix) : null;

    /// <summary>What is wrong with the key; nothing when the contract accepts it, or cannot be asked.</summary>
    public IReadOnlyList<ApiKeyFault> FaultsOf(string key)
    {
        if (IsSample(key))
        {
            return [];
        }

        if (string.IsNullOrWhiteSpace(key))
        {
            return [key.Length == 0 ? ApiKeyFault.Empty : ApiKeyFault.OnlyWhiteSpace];
        }

        var isPadded = key.Trim().Length != key.Length;
        var breaksPattern = _pattern?.IsMatch(key) == false;
        var breaksLength = !_length.Contains(CharacterCount(key));
        if (!breaksPattern && !breaksLength)
        {
            return isPadded && _pattern is null ? [ApiKeyFault.SurroundingWhiteSpace] : [];
        }

        return isPadded ? [ApiKeyFault.SurroundingWhiteSpace]
            : KeyPlaceholder.IsMatch(key) ? [ApiKeyFault.Placeholder]
            : Explain(key, breaksPattern, breaksLength);
    }

    private List<ApiKeyFault> Explain(string key, bool breaksPattern, bool breaksLength)
    {
        var faults = new List<ApiKeyFault>();
        if (breaksPattern)
        {
            faults.AddRange(_pattern!.FaultsOf(key));
        }

        if (breaksLength && !faults.Any(fault => fault.Rule == "Length"))
        {
            faults.Add(ApiKeyFault.Length(_length.ToString(), CharacterCount(key)));
        }

        return faults;
    }

    // JSON Schema counts code points.
    private static int CharacterCount(string key) => key.Length - key.Count(char.IsLowSurrogate);

    private static object? Value(Dictionary<string, object?> arguments, string name) =>
        arguments.TryGetValue(name, out var value) ? value : null;
}
