using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>A draft where it is used.</summary>
internal readonly record struct DraftUse(Draft Draft, bool IsNullable, Constraints Constraints)
{
    public DraftUse(Draft draft)
        : this(draft, IsNullable: false, Constraints.None)
    {
    }

    /// <summary>The part of the shape: constraints belong to it, words do not.</summary>
    public string Key => Draft.Id + (IsNullable ? "?" : "") + (Constraints.IsNone ? "" : Constraints.ToString());
}
