namespace BizKitHub.Generator.Model;

/// <summary>What a call returns when it succeeds.</summary>
internal sealed record ResultModel
{
    public required ResultForm Form { get; init; }

    /// <summary>The type read from JSON, or the one that says which status came; null for all other forms.</summary>
    public required TypeUse? Type { get; init; }

    /// <summary>Whether null stands for an answer without a body.</summary>
    public required bool IsNullable { get; init; }

    /// <summary>The value of <c>Accept</c>; null where it is plain JSON, or where nothing is read.</summary>
    public required string? Accept { get; init; }

    /// <summary>Statuses below 200 or above 299 that are results all the same.</summary>
    public required EquatableArray<int> OtherStatuses { get; init; }

    /// <summary>What the document says of the answer.</summary>
    public required Documentation Documentation { get; init; }
}
