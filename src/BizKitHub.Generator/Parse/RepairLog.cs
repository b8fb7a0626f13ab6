using System.Globalization;
using BizKitHub.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Parse;

/// <summary>
/// What a document gets wrong and Parse puts right. The same words at many places are one warning, at the first of
/// them: an author who always writes <c>const</c> in OpenAPI 3.0 needs to hear it once.
/// </summary>
internal sealed class RepairLog
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <param name="message">Names the habit, not the place; it ends without a full stop.</param>
    /// <param name="place">Of the key or value in question.</param>
    public void Add(string message, TextSpan place)
    {
        if (!_entries.TryGetValue(message, out Entry? entry))
        {
            _entries.Add(message, entry = new Entry { First = place });
        }

        entry.Count++;
        if (place.Start < entry.First.Start)
        {
            entry.First = place;
        }
    }

    /// <summary>Takes over what was wrong with another text, which begins where this one has ended.</summary>
    public void Add(RepairLog other, int start)
    {
        foreach (KeyValuePair<string, Entry> entry in other._entries)
        {
            Add(entry.Key, new TextSpan(entry.Value.First.Start + start, entry.Value.First.Length));
            _entries[entry.Key].Count += entry.Value.Count - 1;
        }
    }

    /// <summary>Forgets everything, because the text is read again in another way.</summary>
    public void Clear() => _entries.Clear();

    /// <summary>The warnings in the order of the text; of very many, the first few and how many more there are.</summary>
    public IEnumerable<Problem> ToProblems(SpecPositions positions, int most)
    {
        KeyValuePair<string, Entry>[] ordered =
        [
            .. _entries.OrderBy(e => e.Value.First.Start).ThenBy(e => e.Key, StringComparer.Ordinal),
        ];
        foreach (KeyValuePair<string, Entry> entry in ordered.Take(most))
        {
            yield return positions.ProblemAt(entry.Value.First, DiagnosticIds.RepairedDocument, Words(entry.Key, entry.Value.Count));
        }

        if (ordered.Length > most)
        {
            string rest = (ordered.Length - most).ToString(CultureInfo.InvariantCulture);
            yield return positions.ProblemAt(
                ordered[most].Value.First,
                DiagnosticIds.RepairedDocument,
                $"There are {rest} more breaches of the OpenAPI specification from here on");
        }
    }

    private static string Words(string message, int count) =>
        count == 1 ? message : $"{message} ({count.ToString(CultureInfo.InvariantCulture)} places)";

    private sealed class Entry
    {
        public required TextSpan First { get; set; }

        public int Count { get; set; }
    }
}
