using BizKitHub.Generator.Diagnostics;

namespace BizKitHub.Generator.Parse.References;

/// <summary>References that lead to references and in the end to themselves: nothing is ever said of what they mean.</summary>
internal static class ReferenceCycles
{
    private const int ShownSteps = 5;

    /// <summary>One failure per circle, at its first reference; and one for the first chain that goes on for too long.</summary>
    public static IEnumerable<ReferenceFailure> Find(ReferenceTable table, ParseLimits limits)
    {
        if (table.All.FirstOrDefault(r => Length(r, table, limits.ReferenceChain + 1) > limits.ReferenceChain && !IsCircle(r, table)) is { } endless)
        {
            yield return new(endless.Span, $"The reference leads to a reference, and so on more than {limits.ReferenceChain} times", DiagnosticIds.UnreadableDocument);
        }

        var known = new HashSet<Reference>();
        foreach (Reference start in table.All)
        {
            var path = new List<Reference>();
            Reference? current = start;
            while (current is not null && known.Add(current))
            {
                path.Add(current);
                current = table.Of(current.Target);
            }

            int first = current is null ? -1 : path.IndexOf(current);
            if (first >= 0)
            {
                yield return Failure(path.GetRange(first, path.Count - first));
            }
        }
    }

    private static int Length(Reference start, ReferenceTable table, int most)
    {
        int length = 0;
        for (Reference? current = start; current is not null && length < most; current = table.Of(current.Target))
        {
            length++;
        }

        return length;
    }

    private static bool IsCircle(Reference start, ReferenceTable table)
    {
        var path = new HashSet<Reference>();
        Reference? current = start;
        while (current is not null && path.Add(current))
        {
            current = table.Of(current.Target);
        }

        return current is not null;
    }

    private static ReferenceFailure Failure(List<Reference> circle)
    {
        Reference first = circle.OrderBy(r => r.Span.Start).First();
        IEnumerable<string> steps = circle.Take(ShownSteps).Select(r => "'" + Excerpt.Of(r.Text) + "'");
        string more = circle.Count > ShownSteps ? " and so on" : "";
        return new(first.Span, $"References lead to each other in a circle and never to a value: {string.Join(", ", steps)}{more}");
    }
}
