namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>
/// Stands for a component that turned up within itself, while it is still being read. <see cref="DraftUse"/> looks through
/// it as soon as the component is known.
/// </summary>
internal sealed class PlaceholderDraft : Draft
{
    public required string Component { get; init; }

    /// <summary>Where the component turned up within itself first; null when it did not.</summary>
    public SpecPointer? MetAt { get; set; }

    public DraftUse? Target { get; set; }
}
