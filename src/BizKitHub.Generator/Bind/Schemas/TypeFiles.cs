namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>
/// Which file each type is in: that of the group whose operations alone use it, or one of the files of the types that
/// several share. Those are one file while they are few, and else as many as their names need to begin differently, so
/// that an edit rewrites little and the compiler's threads find files of a like size.
/// </summary>
internal static class TypeFiles
{
    private const string Shared = "Shared";
    private const int MostTypesInOneFile = 64;

    /// <param name="declared">All types that are emitted.</param>
    /// <param name="names">What they are called.</param>
    public static Dictionary<DeclaredDraft, string> Of(IReadOnlyCollection<DeclaredDraft> declared, TypeNaming names)
    {
        var files = new Dictionary<DeclaredDraft, string>();
        var shared = new List<KeyValuePair<string, DeclaredDraft>>();
        foreach (DeclaredDraft draft in declared)
        {
            if (Owner(draft) is { } group)
            {
                files.Add(draft, group);
            }
            else
            {
                shared.Add(new(names[draft].Text, draft));
            }
        }

        shared.Sort(static (left, right) => string.CompareOrdinal(left.Key, right.Key));
        Add(files, shared, prefix: 0);
        return files;
    }

    /// <summary>The group whose operations alone use the type; webhooks are one, as each would make a file of its own.</summary>
    private static string? Owner(DeclaredDraft draft)
    {
        string pointer = draft.Pointer.ToString();
        bool isComponent = draft.Uses.Any(u => u.Role.Length == 0) || pointer.StartsWith("#/components/", StringComparison.Ordinal);
        return isComponent || draft.Uses.Count == 0 || new TypeUses(draft.Uses).OnlyGroup() is not { } group ? null
            : pointer.StartsWith("#/webhooks/", StringComparison.Ordinal) ? "Webhooks"
            : group;
    }

    /// <summary>A letter more as long as a file is too long. Upper and lower case are one, because names of files tell them apart only here and there.</summary>
    private static void Add(Dictionary<DeclaredDraft, string> files, List<KeyValuePair<string, DeclaredDraft>> types, int prefix)
    {
        if (types.Count <= MostTypesInOneFile || types.All(t => t.Key.Length < prefix))
        {
            string file = prefix == 0 ? Shared : Shared + "." + Beginning(types[0].Key, prefix);
            types.ForEach(t => files.Add(t.Value, file));
            return;
        }

        foreach (var part in types.GroupBy(t => Beginning(t.Key, prefix + 1), StringComparer.OrdinalIgnoreCase))
        {
            Add(files, [.. part], prefix + 1);
        }
    }

    private static string Beginning(string name, int length) => name.Substring(0, Math.Min(length, name.Length));
}
