using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>Constraints that a value meets at once: the narrower of two bounds, and of two patterns the one said nearer to the use.</summary>
internal static class Narrowing
{
    /// <param name="ofType">What the type says of all its values.</param>
    /// <param name="ofUse">What one use of the type adds.</param>
    public static Constraints Narrow(this Constraints ofType, Constraints ofUse)
    {
        if (ofUse.IsNone || ofType.IsNone)
        {
            return ofUse.IsNone ? ofType : ofUse;
        }

        bool isMinimumOfUse = IsNarrower(ofUse.Minimum, ofUse.IsMinimumExclusive, ofType.Minimum, sign: 1);
        bool isMaximumOfUse = IsNarrower(ofUse.Maximum, ofUse.IsMaximumExclusive, ofType.Maximum, sign: -1);
        return new()
        {
            Pattern = ofUse.Pattern ?? ofType.Pattern,
            MinLength = Larger(ofUse.MinLength, ofType.MinLength),
            MaxLength = Smaller(ofUse.MaxLength, ofType.MaxLength),
            Minimum = isMinimumOfUse ? ofUse.Minimum : ofType.Minimum,
            IsMinimumExclusive = isMinimumOfUse ? ofUse.IsMinimumExclusive : ofType.IsMinimumExclusive,
            Maximum = isMaximumOfUse ? ofUse.Maximum : ofType.Maximum,
            IsMaximumExclusive = isMaximumOfUse ? ofUse.IsMaximumExclusive : ofType.IsMaximumExclusive,
            MultipleOf = ofUse.MultipleOf ?? ofType.MultipleOf,
            MinItems = Larger(ofUse.MinItems, ofType.MinItems),
            MaxItems = Smaller(ofUse.MaxItems, ofType.MaxItems),
            AreItemsUnique = ofUse.AreItemsUnique || ofType.AreItemsUnique,
            Format = ofUse.Format == TextFormat.None ? ofType.Format : ofUse.Format,
        };
    }

    private static bool IsNarrower(decimal? bound, bool isExclusive, decimal? other, int sign) =>
        bound is { } own && (other is not { } known || own.CompareTo(known) * sign > 0 || (own == known && isExclusive));

    private static int? Larger(int? left, int? right) => left is null || right is null ? left ?? right : Math.Max(left.Value, right.Value);

    private static int? Smaller(int? left, int? right) => left is null || right is null ? left ?? right : Math.Min(left.Value, right.Value);
}
