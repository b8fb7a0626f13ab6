namespace BizKitHub.Generator.Analyzers;

/// <summary>How many characters there must be.</summary>
/// <param name="Minimum">Zero where the contract names none.</param>
/// <param name="Maximum">Null where the contract names none.</param>
internal readonly record struct LengthRange(int Minimum, int? Maximum)
{
    public bool Contains(int length) => length >= Minimum && !(length > Maximum);

    public override string ToString() => Maximum switch
    {
        null => FormattableString.Invariant($"at least {Minimum}"),
        var maximum when maximum == Minimum => FormattableString.Invariant($"{Minimum}"),
        var maximum when Minimum == 0 => FormattableString.Invariant($"at most {maximum}"),
        var maximum => FormattableString.Invariant($"{Minimum} to {maximum}"),
    };

    public static LengthRange operator +(LengthRange left, LengthRange right) =>
        new(left.Minimum + right.Minimum, left.Maximum + right.Maximum);
}
