using BizKitHub.Generator.Bind.Operations;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>The headers of an answer.</summary>
internal sealed class HeadersDraft : DeclaredDraft
{
    public required IReadOnlyList<HeaderDraft> Headers { get; init; }
}
