using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>Which types of requests have something in them to check before they are sent.</summary>
internal static class SentTypes
{
    /// <summary>A type is checked when it has a check of its own or when a part of it is checked, at any depth.</summary>
    public static HashSet<Draft> ToValidate(TypeDirections directions)
    {
        ILookup<Draft, Draft> wholes = directions.Sent
            .SelectMany(whole => Reach.Next(whole).Select(part => (Part: part, Whole: whole)))
            .ToLookup(edge => edge.Part, edge => edge.Whole);
        var validated = new HashSet<Draft>();
        var open = new Stack<Draft>(directions.Sent.OfType<DeclaredDraft>().Where(d => HasChecks(d, directions)));
        while (open.Count > 0)
        {
            Draft draft = open.Pop();
            if (!validated.Add(draft))
            {
                continue;
            }

            foreach (Draft whole in wholes[draft])
            {
                open.Push(whole);
            }
        }

        return validated;
    }

    private static bool HasChecks(DeclaredDraft draft, TypeDirections directions) => draft switch
    {
        TupleDraft tuple => tuple.Items.Any(p => HasCheck(draft, p, directions)),
        ObjectDraft shape => shape.Properties.Any(p => HasCheck(draft, p, directions)),
        MultipartDraft parts => parts.Shape.Properties.Any(p => HasCheck(draft, p, directions)),
        UnionDraft union => union.Cases.Any(c => c.Object?.Properties.Any(p => HasCheck(draft, p, directions)) == true),
        _ => false,
    };

    private static bool HasCheck(DeclaredDraft owner, PropertyDraft property, TypeDirections directions) => property.Constant is null
        && (!property.Use.ConstraintsWithItem.IsNone
            || (directions.IsRequired(owner, property) && !property.Use.IsNullable && IsReference(property.Use.Draft)));

    private static bool IsReference(Draft draft) => draft is not (EnumDraft or PrimitiveDraft { Primitive: not (Primitive.String or Primitive.Uri) });
}
