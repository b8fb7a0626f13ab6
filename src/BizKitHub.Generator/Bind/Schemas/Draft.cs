using BizKitHub.Generator.Model;

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

internal sealed class PrimitiveDraft : Draft
{
    public required Primitive Primitive { get; init; }
}

internal sealed class ListDraft : Draft
{
    public required DraftUse Item { get; init; }
}

internal sealed class MapDraft : Draft
{
    public required DraftUse Value { get; init; }
}

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

internal sealed class ObjectDraft : DeclaredDraft
{
    public required IReadOnlyList<PropertyDraft> Properties { get; set; }

    public required DraftUse? AdditionalProperties { get; set; }
}

internal sealed record PropertyDraft
{
    public required string WireName { get; init; }

    public required DraftUse Use { get; init; }

    public required bool IsRequired { get; init; }

    public required ConstantModel? Constant { get; init; }

    public required Documentation Documentation { get; init; }

    public required SpecPointer Pointer { get; init; }
}

internal sealed class EnumDraft : DeclaredDraft
{
    public required Primitive Underlying { get; init; }

    public required IReadOnlyList<EnumValue> Values { get; init; }
}

/// <summary>One listed value. Exactly one of the two is set.</summary>
internal readonly record struct EnumValue(string? Text, decimal? Number);

internal sealed class UnionDraft : DeclaredDraft
{
    public required string? Discriminator { get; set; }

    public required IReadOnlyList<CaseDraft> Cases { get; set; }
}

internal sealed record CaseDraft
{
    public required string WireName { get; init; }

    /// <summary>What the name begins with: <c>Not</c> in <c>NotLoggedIn</c>.</summary>
    public string NamePrefix { get; init; } = "";

    public EquatableArray<ConstantModel> Tags { get; init; }

    public JsonKind? Kind { get; init; }

    /// <summary>The property whose presence means this case.</summary>
    public string? Marker { get; init; }

    /// <summary>The properties that stand in the case itself.</summary>
    public ObjectDraft? Object { get; init; }

    /// <summary>What the case holds when it has no properties of its own.</summary>
    public DraftUse? Value { get; init; }

    public required Documentation Documentation { get; init; }
}
