using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>Which types of requests have something in them to check before they are sent.</summary>
internal static class SentTypes
{
    public static HashSet<DeclaredDraft> ToValidate(IEnumerable<DraftUse?> bodies)
    {
        HashSet<DeclaredDraft> sent = Reach.From(bodies);
        var checkedTypes = new HashSet<DeclaredDraft>(sent.Where(HasChecks));

        // A type is checked when a part of it is; that may go round in circles, so it is repeated until nothing is added.
        bool isGrowing = checkedTypes.Count > 0;
        while (isGrowing)
        {
            isGrowing = false;
            foreach (DeclaredDraft draft in sent)
            {
                if (!checkedTypes.Contains(draft) && Parts(draft).Any(checkedTypes.Contains))
                {
                    isGrowing |= checkedTypes.Add(draft);
                }
            }
        }

        return checkedTypes;
    }

    private static bool HasChecks(DeclaredDraft draft) => draft switch
    {
        ObjectDraft shape => shape.Properties.Any(HasCheck),
        UnionDraft union => union.Cases.Any(c => c.Object?.Properties.Any(HasCheck) == true),
        _ => false,
    };

    private static bool HasCheck(PropertyDraft property) => property.Constant is null
        && (!property.Use.Constraints.IsNone || (property.IsRequired && !property.Use.IsNullable && IsReference(property.Use.Draft)));

    private static bool IsReference(Draft draft) => draft is not (EnumDraft or PrimitiveDraft { Primitive: not (Primitive.String or Primitive.Uri) });

    /// <summary>The declared types directly in it, also those in its lists and maps.</summary>
    private static IEnumerable<DeclaredDraft> Parts(Draft draft) => Reach.Next(draft)
        .SelectMany(next => next is DeclaredDraft declared ? [declared] : Parts(next));
}
