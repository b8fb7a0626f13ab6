namespace BizKitHub.Generator.Model;

/// <summary>What the contract says of a value beyond its type. Null means: nothing.</summary>
internal sealed record Constraints
{
    public static Constraints None { get; } = new();

    /// <summary>A regular expression in .NET's dialect that the whole value matches.</summary>
    public string? Pattern { get; init; }

    /// <summary>In characters.</summary>
    public int? MinLength { get; init; }

    /// <summary>In characters.</summary>
    public int? MaxLength { get; init; }

    public decimal? Minimum { get; init; }

    public bool IsMinimumExclusive { get; init; }

    public decimal? Maximum { get; init; }

    public bool IsMaximumExclusive { get; init; }

    public decimal? MultipleOf { get; init; }

    public int? MinItems { get; init; }

    public int? MaxItems { get; init; }

    /// <summary>Whether no two items may be equal.</summary>
    public bool AreItemsUnique { get; init; }

    public TextFormat Format { get; init; }

    /// <summary>What holds for each item of a list, or value of a map.</summary>
    public Constraints? Item { get; init; }

    public bool IsNone => this == None;
}
