namespace BizKitHub.Generator.Model;

/// <summary>A type that is emitted.</summary>
internal abstract record TypeModel
{
    public required Identifier Name { get; init; }

    public required Documentation Documentation { get; init; }

    /// <summary>Whether a value of it is a JSON value.</summary>
    public virtual bool IsJson => true;

    /// <summary>The file it shares with its neighbours: the group that owns it, or the types common to several.</summary>
    public required string Cluster { get; init; }

    /// <summary>Whether there is something to check in it before it is sent.</summary>
    public required bool IsValidated { get; init; }
}
