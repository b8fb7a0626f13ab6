namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>
/// A type between the document and the model: its shape is known, its name is not. Names need all uses of a type,
/// and uses are known only when every operation has been read. Equal shapes are one draft.
/// </summary>
internal abstract class Draft
{
    /// <summary>Equal for equal shapes, and for nothing else.</summary>
    public required int Id { get; init; }
}
