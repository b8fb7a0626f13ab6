namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Collections.Concurrent;

/// <summary>
/// Keeps values that a server chooses from becoming more labels than a metric can have: only short plain names pass, and
/// only so many different ones in the life of a program.
/// </summary>
internal sealed class TagValues
{
    public const string Other = "_OTHER";

    private const int LongestValue = 80;
    private const int MostValues = 500;

    private readonly ConcurrentDictionary<string, bool> _known = new(StringComparer.Ordinal);

    /// <summary>Whether it is a name rather than a text or data.</summary>
    public static bool IsPlain(string value)
    {
        if (value.Length is 0 or > LongestValue)
        {
            return false;
        }

        foreach (char symbol in value)
        {
            if (symbol is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.' or ':' or '*'))
            {
                return false;
            }
        }

        return true;
    }

    public string Bounded(string value) =>
        _known.ContainsKey(value) || (_known.Count < MostValues && IsPlain(value) && _known.TryAdd(value, true)) ? value : Other;
}
