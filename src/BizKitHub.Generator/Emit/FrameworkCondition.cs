using System.Text;

namespace BizKitHub.Generator.Emit;

/// <summary>
/// Decides what the runtime's source leaves to <c>#if NET</c> and <c>#if !NET</c>, as the compiler would: a client is emitted for one
/// framework, and its reader need not think of others. All other conditions are left to the compiler; so is what stands in them.
/// </summary>
internal static class FrameworkCondition
{
    private const string Newer = "#if NET";
    private const string Older = "#if !NET";

    public static string Decide(string source, bool isOlder)
    {
        if (!source.Contains(Newer) && !source.Contains(Older))
        {
            return source;
        }

        var text = new StringBuilder(source.Length);
        int others = 0;
        bool? isKept = null;
        foreach (string line in source.Split('\n'))
        {
            string directive = line.Trim();
            if (others == 0 && isKept is null && directive is (Newer or Older))
            {
                isKept = directive == Newer != isOlder;
                continue;
            }

            if (others == 0 && isKept is { } kept && directive is ("#else" or "#endif"))
            {
                isKept = directive == "#else" ? !kept : null;
                continue;
            }

            others += directive.StartsWith("#if ", StringComparison.Ordinal) ? 1 : directive == "#endif" ? -1 : 0;
            if (isKept != false)
            {
                text.Append(line).Append('\n');
            }
        }

        // The last line has no end of its own.
        return text.ToString(0, text.Length - 1);
    }
}
