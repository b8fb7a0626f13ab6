using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>One alternative of a union, before it is known what tells it from the others.</summary>
/// <param name="Site">The schema it is called after.</param>
/// <param name="Parts">All schemas that a value of it meets: the one it is called after, and what stands beside the alternatives.</param>
/// <param name="Kinds">The JSON types of its values.</param>
internal sealed record UnionBranch(SchemaSite Site, IReadOnlyList<SchemaSite> Parts, JsonKinds Kinds)
{
    private IReadOnlyList<ObjectShape>? _shapes;

    /// <summary>What its values are, where several alternatives came to the same.</summary>
    public DraftUse? Value { get; init; }

    /// <summary>The components that extend it and are no branches of their own.</summary>
    public IReadOnlyList<string> Descendants { get; init; } = [];

    /// <summary>Whether it is what remains when no other branch claims the value.</summary>
    public bool IsRest { get; init; }

    /// <summary>The component it is; null when it is written in place, or when more than the component belongs to it.</summary>
    public string? Component => Parts.Count == 1 && Value is null ? Reference : null;

    /// <summary>The component it is called after.</summary>
    public string? Reference => (Site.Schema as OpenApiSchemaReference)?.Reference.Id;

    /// <summary>What its objects look like: several when it is itself one of several.</summary>
    public IReadOnlyList<ObjectShape> Shapes => _shapes ??= ShapesOf([]) is { Count: > 0 } shapes ? shapes : [ObjectShape.Of(Parts)];

    /// <param name="seen">Unions that were looked into. One that is met again, such as a union that is its own alternative, has no further shapes.</param>
    private List<ObjectShape> ShapesOf(HashSet<IOpenApiSchema> seen)
    {
        if (Parts.Count > 1 || !SchemaAlternatives.IsUnion(Site))
        {
            return [ObjectShape.Of(Parts)];
        }

        return seen.Add(Site.Schema.Target())
            ? [.. SchemaAlternatives.Of(Site).Branches.Where(b => (b.Kinds & JsonKinds.Object) != 0).SelectMany(b => b.ShapesOf(seen))]
            : [];
    }
}
