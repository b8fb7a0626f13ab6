using BizKitHub.Generator.Parse.Grammar;

namespace BizKitHub.Generator.Parse.References;

/// <summary>Guesses which component the author of a broken reference had in mind. No guess is better than a wild one.</summary>
internal sealed class NearMiss(ComponentSections sections)
{
    private const int LongestName = 100;

    /// <returns>A pointer as the author would write it, or null.</returns>
    public string? Guess(string text, ObjectShape type)
    {
        string wanted = Uri.UnescapeDataString(text.Substring(text.LastIndexOf('/') + 1));
        if (wanted.Length is 0 or > LongestName || sections.Find(type) is not { } components)
        {
            return null;
        }

        string? best = null;
        int bestDistance = (wanted.Length / 4) + 1;
        foreach (string name in components.Select(c => c.Key))
        {
            int distance = string.Equals(name, wanted, StringComparison.OrdinalIgnoreCase) ? 0 : Distance(name, wanted, bestDistance);
            if (distance < bestDistance)
            {
                best = name;
                bestDistance = distance;
            }
        }

        return best is null ? null : sections.PointerOf(type) + "/" + JsonPointer.Escape(best);
    }

    /// <summary>How many letters must be added, removed or changed; <paramref name="limit"/> when it is no less.</summary>
    private static int Distance(string from, string to, int limit)
    {
        if (Math.Abs(from.Length - to.Length) >= limit)
        {
            return limit;
        }

        int[] previous = [.. Enumerable.Range(0, to.Length + 1)];
        foreach (char letter in from)
        {
            var current = new int[to.Length + 1];
            current[0] = previous[0] + 1;
            for (int j = 1; j <= to.Length; j++)
            {
                int changed = previous[j - 1] + (letter == to[j - 1] ? 0 : 1);
                current[j] = Math.Min(changed, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return Math.Min(previous[to.Length], limit);
    }
}
