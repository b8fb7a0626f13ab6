namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>English plurals, as far as property names need them. What it does not know stays as it is.</summary>
internal static class Plural
{
    public static string ToSingular(string name)
    {
        string stem = WithoutListSuffix(name);
        return stem.Length < name.Length ? stem : Singular(name);
    }

    private static string WithoutListSuffix(string name)
    {
        string suffix = name.EndsWith("_list", StringComparison.Ordinal) ? "_list"
            : name.EndsWith("-list", StringComparison.Ordinal) ? "-list"
            : "List";
        return name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal)
            ? name.Substring(0, name.Length - suffix.Length)
            : name;
    }

    private static string Singular(string name)
    {
        bool Ends(string ending) => name.Length > ending.Length && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
        string Cut(int letters, string tail = "") => name.Substring(0, name.Length - letters) + tail;

        return Ends("ies") && name.Length > 4 ? Cut(3, "y")
            : Ends("sses") || Ends("shes") || Ends("ches") || Ends("xes") || Ends("zes") ? Cut(2)
            : Ends("ss") || Ends("us") || Ends("is") || Ends("news") ? name
            : Ends("s") ? Cut(1)
            : name;
    }
}
