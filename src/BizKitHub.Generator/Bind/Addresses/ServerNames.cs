using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Addresses;

/// <summary>
/// What servers are called: what their description says in a few words, or else the first word of the host, or else as
/// much of the address as tells them apart. Who comes first keeps the shorter name.
/// </summary>
internal sealed class ServerNames(IEnumerable<string> reserved, string suffix)
{
    private const int MostWords = 3;

    private static readonly char[] SentenceEnds = ['.', ',', ':', ';', '(', '[', '\n', '\u2013', '\u2014'];

    /// <summary>Words that any server could say of itself.</summary>
    private static readonly HashSet<string> Filler = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "api", "base", "endpoint", "environment", "for", "host", "instance", "of", "our", "server", "the", "url",
    };

    private readonly NameScope _scope = new(reserved);

    public Identifier Take(ServerTemplate server)
    {
        Identifier[] candidates = [.. Candidates(server).Select(c => new Identifier(c.Text + suffix))];
        Identifier wanted = candidates.FirstOrDefault(_scope.IsFree) ?? candidates[candidates.Length - 1];
        return _scope.Take(wanted, "Server", out _);
    }

    private static IEnumerable<Identifier> Candidates(ServerTemplate server)
    {
        if (FromDescription(server.Description) is { } described)
        {
            yield return described;
        }

        string[] words = [.. server.AddressWords];
        if (words.Length == 0)
        {
            yield return new(server.IsRelative ? "Root" : "Default");
            yield break;
        }

        yield return Words.Pascal(words[0]);
        yield return Words.Pascal(words);
        yield return Words.Pascal(words.Prepend(server.Scheme));
    }

    private static Identifier? FromDescription(string? description)
    {
        string text = description ?? "";
        int end = text.IndexOfAny(SentenceEnds);
        string start = (end < 0 ? text : text.Substring(0, end)).Trim();
        if (start.Length == 0 || text.IndexOf("://", StringComparison.Ordinal) >= 0)
        {
            return null;
        }

        string[] words = [.. Words.Split(start).Where(w => !Filler.Contains(w))];
        return words.Length is > 0 and <= MostWords ? Words.Pascal(words) : null;
    }
}
