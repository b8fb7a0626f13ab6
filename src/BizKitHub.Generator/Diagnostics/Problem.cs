using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Diagnostics;

/// <summary>
/// What is wrong with a document, and where, as a value: it can cross a pipeline edge without keeping
/// the document or a syntax tree alive.
/// </summary>
/// <param name="Id">One of <see cref="DiagnosticIds"/>.</param>
/// <param name="Message">A whole sentence, without the position; characters that nobody sees become spaces.</param>
/// <param name="Path">The document's path as the compiler gave it; empty when the problem is the project's.</param>
/// <param name="Span">Where it stands, in characters from the start of the document.</param>
/// <param name="Lines">The same place in lines and columns, counted from zero.</param>
internal sealed record Problem(string Id, string Message, string Path, TextSpan Span, LinePositionSpan Lines)
{
    public string Message { get; } = MessageLine.Of(Message);

    /// <summary>Whether a client made in spite of this problem would be half a client.</summary>
    public bool IsFatal => Descriptors.ForDocument(Id).DefaultSeverity == DiagnosticSeverity.Error;

    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        Descriptors.ForDocument(Id),
        Path.Length == 0 ? Location.None : Location.Create(Path, Span, Lines),
        Message);
}
