using System.Text.RegularExpressions;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind;

/// <summary>What the client and its namespace are called: what the project says, or else what the title says.</summary>
internal static class Identity
{
    /// <summary>Words at the end of a title that say what every document could say of itself.</summary>
    private static readonly Regex Filler = new(
        "^(?:api|apis|openapi|rest|restful|http|web|public|spec|specification|documentation|docs|reference|client|version|v?[0-9.]+|[^\\p{L}\\p{N}]+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Namespaces in which generated types would hide the framework's.</summary>
    private static readonly string[] FrameworkNamespaces = ["System", "Microsoft"];

    public static ClientIdentity Of(string? title, ClientOptions options)
    {
        Identifier fromTitle = FromTitle(title);
        Identifier name = options.ClientName is { Length: > 0 } clientName ? Words.Pascal(clientName) : new(fromTitle.Text + "Client");
        Identifier prefix = name.Text.Length > "Client".Length && name.Text.EndsWith("Client", StringComparison.Ordinal)
            ? new(name.Text.Substring(0, name.Text.Length - "Client".Length))
            : name;
        return new(Namespace(options.Namespace, fromTitle), name, prefix, options.IsPublic);
    }

    private static EquatableArray<Identifier> Namespace(string? wanted, Identifier fromTitle)
    {
        Identifier[] parts = [.. (wanted ?? "").Split('.').Select(p => p.Trim()).Where(Identifier.IsValid).Select(p => new Identifier(p))];
        return parts.Length > 0 ? new(parts)
            : FrameworkNamespaces.Contains(fromTitle.Text) ? new([new(fromTitle.Text + "Api")])
            : new([fromTitle]);
    }

    private static Identifier FromTitle(string? title)
    {
        List<string> words = [.. (title ?? "").Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries)];
        while (words.Count > 0 && Filler.IsMatch(words[words.Count - 1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        return words.Count == 0 ? new("Api") : Words.Pascal(string.Join(" ", words));
    }
}
