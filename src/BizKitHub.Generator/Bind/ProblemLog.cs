using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Parse;

namespace BizKitHub.Generator.Bind;

/// <summary>Collects what Bind has to say about a document, each thing once.</summary>
internal sealed class ProblemLog(SpecPositions positions)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];

    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Something cannot be expressed; <paramref name="message"/> says what stands in its place.</summary>
    public void Unsupported(SpecPointer pointer, string message) => Add(pointer, DiagnosticIds.UnsupportedConstruct, message);

    /// <summary>The document contradicts the specification or itself; <paramref name="message"/> says what was taken for it.</summary>
    public void Repaired(SpecPointer pointer, string message) => Add(pointer, DiagnosticIds.RepairedDocument, message);

    public void Renamed(SpecPointer pointer, string wireName, string name) => Add(
        pointer,
        DiagnosticIds.RenamedMember,
        $"'{wireName}' meets another name in C#; it is called '{name}' here");

    private void Add(SpecPointer pointer, string id, string message)
    {
        string place = pointer.ToString();
        if (_seen.Add(id + place + message))
        {
            _problems.Add(positions.ProblemAt(place, id, message));
        }
    }
}
