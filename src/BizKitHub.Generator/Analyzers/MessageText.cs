namespace BizKitHub.Generator.Analyzers;

/// <summary>Words of a contract on their way into a message.</summary>
internal static class MessageText
{
    /// <summary>Without control characters: a build log takes a line of its own for a message of its own.</summary>
    public static string OneLine(string text) =>
        text.Any(char.IsControl) ? new string([.. text.Select(character => char.IsControl(character) ? ' ' : character)]) : text;
}
