using System.Text.RegularExpressions;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>
/// Names groups and methods. A group is a tag; a method is what the path says after the document's common prefix and
/// the tag. Where the path alone does not tell operations apart (parameters in it, other verbs than GET and POST), the
/// operation id does, or the verb. No name depends on which other operations there are, but for one path with GET and POST.
/// </summary>
internal sealed class OperationNaming
{
    private static readonly char[] IdSeparators = ['_', '.', '/', ':', '-'];

    private readonly int _prefixLength;

    public OperationNaming(IEnumerable<OperationSite> operations) =>
        _prefixLength = CommonPrefixLength([.. operations.Select(o => Segments(o.Path))]);

    public Identifier Group(OperationSite operation)
    {
        if (operation.Tag is { } tag)
        {
            return Words.Pascal(tag);
        }

        string[] segments = Segments(operation.Path);
        string? literal = segments.Skip(_prefixLength).FirstOrDefault(s => !IsParameter(s)) ?? segments.LastOrDefault(s => !IsParameter(s));
        return Words.Pascal(literal ?? "Root");
    }

    public Identifier Method(OperationSite operation)
    {
        string[] rest = Remainder(operation);
        if (IsCall(operation, rest))
        {
            Identifier name = Words.Pascal(rest);
            return IsSecondOfPath(operation) ? new("Post" + name.Text) : name;
        }

        return WrittenName(operation) is { } written
            ? Words.Pascal(written)
            : VerbAndPath(operation, rest);
    }

    /// <summary>The name in errors and telemetry: the tag and the path after it, as the document writes them.</summary>
    public string WireName(OperationSite operation, Identifier group, Identifier method)
    {
        string[] rest = Remainder(operation);
        return IsCall(operation, rest) && !IsSecondOfPath(operation)
            ? WireGroup(operation, group) + "." + string.Join("/", rest)
            : WireGroup(operation, group) + "." + method.Text;
    }

    /// <summary>The tag as the document writes it.</summary>
    public static string WireGroup(OperationSite operation, Identifier group) => operation.Tag ?? group.Text;

    private static string[] Segments(string path) => path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsParameter(string segment) => segment.IndexOf('{') >= 0;

    /// <summary>A remote call in all but name: a verb that is no news, and a path that says what is done.</summary>
    private static bool IsCall(OperationSite operation, string[] rest) =>
        rest.Length > 0
        && !rest.Any(IsParameter)
        && (operation.Method == HttpMethod.Get || operation.Method == HttpMethod.Post);

    private static bool IsSecondOfPath(OperationSite operation) =>
        operation.Method == HttpMethod.Post && operation.PathItem.Operations!.ContainsKey(HttpMethod.Get);

    /// <summary>The path after the segment that repeats the tag, or else after the common prefix.</summary>
    private string[] Remainder(OperationSite operation)
    {
        string[] segments = Segments(operation.Path);
        string group = operation.Tag ?? Group(operation).Text;
        int at = Array.FindIndex(segments, s => !IsParameter(s) && IsSameThing(s, group));
        return [.. segments.Skip(at < 0 ? Math.Min(_prefixLength, segments.Length) : at + 1)];
    }

    private static bool IsSameThing(string segment, string group) =>
        Words.AreSame(segment, group)
        || Words.AreSame(Schemas.Plural.ToSingular(segment), Schemas.Plural.ToSingular(group));

    /// <summary>The operation id, unless it only repeats verb and path; without the tag in front and a framework's tail.</summary>
    private static string? WrittenName(OperationSite operation)
    {
        if (operation.Operation.OperationId is not { Length: > 0 } id)
        {
            return null;
        }

        string verb = operation.Method.Method;
        string tail = Regex.Replace(operation.Path, @"\W", "_") + "_" + verb.ToLowerInvariant();
        string name = id.Length > tail.Length && id.EndsWith(tail, StringComparison.Ordinal) ? id.Substring(0, id.Length - tail.Length) : id;
        if (Letters(name) == Letters(verb + operation.Path))
        {
            return null;
        }

        int separator = name.IndexOfAny(IdSeparators);
        return separator > 0 && separator < name.Length - 1 && operation.Tag is { } tag && Words.AreSame(name.Substring(0, separator), tag)
            ? name.Substring(separator + 1)
            : name;
    }

    private static Identifier VerbAndPath(OperationSite operation, string[] rest)
    {
        var words = new List<string> { operation.Method.Method };
        foreach (string segment in rest)
        {
            words.Add(IsParameter(segment) ? "By-" + segment : segment);
        }

        return Words.Pascal(words);
    }

    private static string Letters(string text) =>
        new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    private static int CommonPrefixLength(string[][] paths)
    {
        if (paths.Length == 0)
        {
            return 0;
        }

        int length = paths.Min(p => Math.Max(0, p.Length - 1));
        for (int i = 0; i < length; i++)
        {
            if (IsParameter(paths[0][i]) || paths.Any(p => p[i] != paths[0][i]))
            {
                return i;
            }
        }

        return length;
    }
}
