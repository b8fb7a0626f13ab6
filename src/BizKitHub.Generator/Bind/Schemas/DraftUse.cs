using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>A draft where it is used. A placeholder is seen only while what it stands for is unknown.</summary>
internal sealed record DraftUse
{
    private readonly Draft _draft;
    private readonly bool _isNullable;
    private readonly Constraints _constraints;

    public DraftUse(Draft draft)
    {
        _draft = draft;
        _constraints = Constraints.None;
    }

    public Draft Draft => Target is { } target ? target.Draft : _draft;

    public bool IsNullable
    {
        get => _isNullable || Target is { IsNullable: true };
        init => _isNullable = value;
    }

    public Constraints Constraints
    {
        get => _constraints.IsNone && Target is { } target ? target.Constraints : _constraints;
        init => _constraints = value;
    }

    /// <summary>The constraints, with those of the items where it is a list of plain values, or a map to them.</summary>
    public Constraints ConstraintsWithItem => Draft switch
    {
        ListDraft { Item: { Draft: PrimitiveDraft, Constraints: { IsNone: false } item } } => Constraints with { Item = item },
        MapDraft { Value: { Draft: PrimitiveDraft, Constraints: { IsNone: false } value } } => Constraints with { Item = value },
        _ => Constraints,
    };

    /// <summary>
    /// The part of the shape: constraints belong to it, words do not. A component has the same key within itself, where it
    /// is not known yet, and elsewhere.
    /// </summary>
    public string Key => Identity + (_isNullable ? "?" : "") + (_constraints.IsNone ? "" : _constraints.ToString());

    private DraftUse? Target => (_draft as PlaceholderDraft)?.Target;

    private string Identity => _draft switch
    {
        PlaceholderDraft placeholder => "c" + placeholder.Component,
        DeclaredDraft { FixedName: { } name } => "c" + name,
        _ => _draft.Id.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
