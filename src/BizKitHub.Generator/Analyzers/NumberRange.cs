using System.Globalization;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// The numbers that a contract allows. Bounds come as double, so numbers are compared as double, too: rounding never
/// turns two numbers round, and a number that the contract allows is never outside.
/// </summary>
internal sealed record NumberRange(double Minimum, bool IsMinimumExclusive, double Maximum, bool IsMaximumExclusive)
{
    /// <summary>The bound that a number is beyond, in words; null when it is within, or no number.</summary>
    public string? BrokenBy(object value)
    {
        if (Number.ToDouble(value) is not { } number)
        {
            return null;
        }

        return number < Minimum || (IsMinimumExclusive && IsSame(value, number, Minimum)) ? Words("greater than", "at least", IsMinimumExclusive, Minimum)
            : number > Maximum || (IsMaximumExclusive && IsSame(value, number, Maximum)) ? Words("less than", "at most", IsMaximumExclusive, Maximum)
            : null;
    }

    /// <summary>Numbers that only rounding makes equal are not.</summary>
    private static bool IsSame(object value, double number, double bound) =>
        number.Equals(bound) && (Analyzers.Number.ToDecimal(value) is not { } exact || exact == Analyzers.Number.ToDecimal(bound));

    private static string Words(string exclusive, string inclusive, bool isExclusive, double bound) =>
        $"must be {(isExclusive ? exclusive : inclusive)} {bound.ToString("R", CultureInfo.InvariantCulture)}";
}
