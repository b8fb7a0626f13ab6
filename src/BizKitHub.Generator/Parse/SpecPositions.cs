using System.Text.Json.Nodes;
using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Parse.Files;
using BizKitHub.Generator.Parse.Reading;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Parse;

/// <summary>
/// Answers where in the text the value of a JSON pointer stands. Pointers are those of the repaired tree; the answer is
/// always what the author wrote, in the file where he wrote it. Unknown pointers answer with their nearest known ancestor.
/// </summary>
/// <param name="files">The document, then the files that it refers to.</param>
/// <param name="root">The repaired tree.</param>
/// <param name="map">Where its nodes stand.</param>
internal sealed class SpecPositions(IReadOnlyList<PlacedFile> files, JsonNode? root, SourceMap map)
{
    /// <param name="pointer">As <c>#/paths/~1users/get</c>, with or without the hash.</param>
    /// <param name="id">One of <see cref="DiagnosticIds"/>.</param>
    /// <param name="message">A whole sentence.</param>
    public Problem ProblemAt(string pointer, string id, string message) => ProblemAt(Find(pointer), id, message);

    /// <summary>A problem is shown on one line, however many lines the value takes.</summary>
    public Problem ProblemAt(TextSpan place, string id, string message)
    {
        PlacedFile file = files.Last(f => f.Start <= place.Start);
        SourceText text = file.Text;
        int start = Math.Min(place.Start - file.Start, text.Length);
        int lineEnd = text.Lines.GetLineFromPosition(start).End;
        var span = TextSpan.FromBounds(start, Math.Max(start, Math.Min(place.End - file.Start, lineEnd)));
        return new Problem(id, message, file.Path, span, text.Lines.GetLinePositionSpan(span));
    }

    private TextSpan Find(string pointer)
    {
        JsonNode? current = root;
        TextSpan found = FocusOf(root) ?? default;
        foreach (string token in JsonPointer.Tokens(pointer))
        {
            if (current is null || !JsonPointer.TryStep(current, token, out JsonNode? child))
            {
                return found;
            }

            found = (child is null ? map.FindNull(current, token)?.Focus(node: null) : FocusOf(child)) ?? found;
            current = child;
        }

        return found;
    }

    private TextSpan? FocusOf(JsonNode? node) => node is null ? null : map.Find(node)?.Focus(node);
}
