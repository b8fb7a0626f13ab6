namespace BizKitHub.Generator.Model;

/// <summary>One of the answers that a call may succeed with.</summary>
internal sealed record StatusCase
{
    /// <summary>For example <c>Accepted</c>.</summary>
    public required Identifier Name { get; init; }

    public required StatusRange Statuses { get; init; }

    /// <summary>Never <see cref="ResultForm.ByStatus"/>.</summary>
    public required ResultForm Form { get; init; }

    /// <summary>The type read from JSON; null for all other forms.</summary>
    public required TypeUse? Type { get; init; }

    public required Documentation Documentation { get; init; }
}
