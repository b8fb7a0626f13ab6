using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>A draft that becomes a type of its own.</summary>
internal abstract class DeclaredDraft : Draft
{
    /// <summary>The name the document insists on: a component's, or that of an operation's request or response.</summary>
    public required string? FixedName { get; init; }

    public required SpecPointer Pointer { get; init; }

    public required Documentation Documentation { get; set; }

    /// <summary>Every place where a schema of this shape stands.</summary>
    public HashSet<SchemaUse> Uses { get; } = [];
}
