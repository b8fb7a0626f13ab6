using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>
/// Which operations of a document the project wants: those that any of its includes fits, or all where it has none,
/// without those that any of its excludes fits. An entry that fits nothing is most likely a slip, and is reported.
/// </summary>
internal sealed class OperationChoice
{
    private readonly IReadOnlyList<ChoiceEntry> _include;
    private readonly IReadOnlyList<ChoiceEntry> _exclude;

    private OperationChoice(ClientOptions options)
    {
        _include = [.. Entries(options.Include, "Include")];
        _exclude = [.. Entries(options.Exclude, "Exclude")];
    }

    public static IReadOnlyList<OperationSite> Of(IReadOnlyList<OperationSite> all, ClientOptions options, ProblemLog problems)
    {
        var choice = new OperationChoice(options);
        OperationSite[] chosen = [.. all.Where(choice.Takes)];
        foreach (ChoiceEntry entry in choice._include.Concat(choice._exclude).Where(e => !e.IsUsed))
        {
            problems.Unsupported(SpecPointer.Root["paths"], entry.Message);
        }

        return chosen;
    }

    private bool Takes(OperationSite operation)
    {
        bool isIncluded = FitsAny(_include, operation) || _include.Count == 0;
        return !FitsAny(_exclude, operation) && isIncluded;
    }

    /// <summary>Asks every entry, because each wants to know whether it is of any use.</summary>
    private static bool FitsAny(IReadOnlyList<ChoiceEntry> entries, OperationSite operation)
    {
        bool isFit = false;
        foreach (ChoiceEntry entry in entries)
        {
            isFit |= entry.Fits(operation);
        }

        return isFit;
    }

    private static IEnumerable<ChoiceEntry> Entries(OperationSelection selection, string verb)
    {
        foreach (string tag in selection.Tags)
        {
            yield return new(Unused($"{verb}Tags", $"no operation has the tag '{tag}'"), o => o.Tags.Contains(tag));
        }

        foreach (string path in selection.Paths)
        {
            var glob = new PathGlob(path);
            yield return new(Unused($"{verb}Paths", $"no path fits '{path}'"), o => glob.Matches(o.Path));
        }

        foreach (string operation in selection.Operations)
        {
            yield return new(Unused($"{verb}Operations", $"there is no operation '{operation}'"), Operation(operation));
        }
    }

    private static Func<OperationSite, bool> Operation(string entry)
    {
        int space = entry.IndexOf(" /", StringComparison.Ordinal);
        if (space < 0)
        {
            return o => o.Operation.OperationId == entry;
        }

        string verb = entry.Substring(0, space).TrimEnd();
        var glob = new PathGlob(entry.Substring(space + 1));
        return o => o.Method.Method.Equals(verb, StringComparison.OrdinalIgnoreCase) && glob.Matches(o.Path);
    }

    private static string Unused(string metadata, string reason) => $"{metadata} of this document's item: {reason}; the entry selects nothing";
}
