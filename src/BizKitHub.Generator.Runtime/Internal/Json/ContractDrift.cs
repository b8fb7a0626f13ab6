namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Collections.Generic;
using global::System.Text;

/// <summary>
/// Where readers say that an answer is not quite what the contract promises. They say so only where something is wrong
/// already, and are heard only while somebody listens: reading never waits, so that is a matter of the thread.
/// </summary>
internal static class ContractDrift
{
    /// <summary>Nobody needs more of one answer.</summary>
    private const int MostOfAnAnswer = 64;

    private const int LongestName = 64;

    [ThreadStatic]
    private static bool _listens;

    [ThreadStatic]
    private static List<Departure>? _heard;

    /// <summary>How many there are: what an attempt adds that fails can be taken back.</summary>
    public static int Count => _heard?.Count ?? 0;

    /// <summary>From now on what this thread reads is heard.</summary>
    public static void Begin() => _listens = true;

    /// <summary>What was heard, each once; <see langword="null"/> when all was as promised.</summary>
    public static IReadOnlyList<Departure>? End()
    {
        IReadOnlyList<Departure>? heard = _heard;
        _heard = null;
        _listens = false;
        return heard;
    }

    /// <summary>Forgets what came after there were so many.</summary>
    public static void TakeBack(int count) => _heard?.RemoveRange(count, _heard.Count - count);

    /// <param name="type">The type that has no such property.</param>
    /// <param name="name">The name on the wire, which may be data.</param>
    public static void UnknownField(string type, ReadOnlySpan<byte> name)
    {
        if (_listens)
        {
            string text = name.Length <= LongestName ? Encoding.UTF8.GetString(name) : "*";
            Add(Departure.UnknownField, $"{type}.{(TagValues.IsPlain(text) ? text : "*")}");
        }
    }

    public static void MissingField(string type, string name)
    {
        if (_listens)
        {
            Add(Departure.MissingField, $"{type}.{name}");
        }
    }

    /// <param name="type">The type that does not list the value; <see langword="null"/> for one that lists no more than examples.</param>
    public static void UnknownValue(string? type)
    {
        if (_listens && type is not null)
        {
            Add(Departure.UnknownValue, type);
        }
    }

    private static void Add(string kind, string field)
    {
        var departure = new Departure(kind, field);
        _heard ??= new List<Departure>();
        if (_heard.Count < MostOfAnAnswer && !_heard.Contains(departure))
        {
            _heard.Add(departure);
        }
    }
}
