using System.Globalization;

namespace BizKitHub.Generator.Parse.Reading;

/// <summary>
/// Reads a text into a tree. A text that begins with a brace or a bracket is JSON; if it is not, and the file does not
/// claim to be JSON either, it may be YAML in its flow style.
/// </summary>
internal static class SourceTreeReader
{
    private const char ByteOrderMark = '\uFEFF';

    public static SourceTree? Read(
        string path, string text, ParseLimits limits, RepairLog log, CancellationToken cancellation, out ReadFailure? failure)
    {
        if (text.Length > limits.Characters)
        {
            failure = new ReadFailure(default, $"The document is longer than {limits.Characters.ToString("N0", CultureInfo.InvariantCulture)} characters");
            return null;
        }

        int start = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;
        bool isNamedJson = path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        if (LooksLikeJson(text, start))
        {
            SourceTree? tree = new JsonTreeReader(text, start, limits, log, cancellation).Read(out failure);
            if (tree is not null || isNamedJson)
            {
                return tree;
            }

            log.Clear();
        }

        return ReadYaml(text, start, limits, log, cancellation, out failure);
    }

    private static SourceTree? ReadYaml(
        string text, int start, ParseLimits limits, RepairLog log, CancellationToken cancellation, out ReadFailure? failure)
    {
        SourceTree? tree = new YamlTreeReader(text, start, limits, log, cancellation).Read(out failure);
        string narrow = failure is null ? text : YamlBlankLines.Narrow(text);
        if (narrow == text)
        {
            return tree;
        }

        // Whatever the first reader stumbled over: only what is wrong without such lines as well is worth telling.
        log.Clear();
        return new YamlTreeReader(narrow, start, limits, log, cancellation).Read(out failure);
    }

    /// <summary>Whether the text begins as JSON does, and as YAML in its flow style.</summary>
    public static bool LooksLikeJson(string text, int start)
    {
        int first = start;
        while (first < text.Length && char.IsWhiteSpace(text[first]))
        {
            first++;
        }

        return first < text.Length && text[first] is '{' or '[';
    }
}
