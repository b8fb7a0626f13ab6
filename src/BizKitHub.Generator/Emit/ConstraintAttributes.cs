using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>
/// Writes constraints as attributes: the framework's where it has one, which model validation and readers understand, too,
/// and one of the client's own for the rest. None of them is evaluated by the client; those of the framework whose
/// constructors need reflection are not used.
/// </summary>
internal static class ConstraintAttributes
{
    /// <summary>For a property that holds the value itself. Frameworks before .NET 8 do not bring attributes along, or bring some that know less.</summary>
    public static Code Of(Constraints constraints, TypeUse type, TypeSyntax syntax) => syntax.Target.IsOlder
        ? OfWrapped(constraints, type, syntax)
        : Code.Join("\n", Framework(constraints, type, syntax).Concat(Own(Unnamed(constraints), type, syntax)).Concat(OfItems(constraints, type, syntax)));

    /// <summary>For a property whose value is wrapped up: the framework's attributes look at the wrapper, and throw.</summary>
    public static Code OfWrapped(Constraints constraints, TypeUse type, TypeSyntax syntax) =>
        Code.Join("\n", Own(constraints, type, syntax).Concat(OfItems(constraints, type, syntax)));

    /// <summary>For a parameter, in front of its type.</summary>
    public static Code OfParameter(ParameterModel parameter, TypeSyntax syntax) =>
        Code.Join("", Own(parameter.Constraints, parameter.Type, syntax).Concat(OfItems(parameter.Constraints, parameter.Type, syntax)).Select(a => Code.Of($"{a} ")));

    private static IEnumerable<Code> Framework(Constraints constraints, TypeUse type, TypeSyntax syntax)
    {
        if (IsText(type) && constraints.Format == TextFormat.Email)
        {
            yield return Code.Of($"[{syntax.Of(FrameworkName.EmailAddress)}]");
        }

        if (IsText(type) && constraints.Pattern is { } pattern)
        {
            yield return Code.Of($"[{syntax.Of(FrameworkName.RegularExpression)}({CSharpText.Literal(pattern)})]");
        }

        if (IsText(type) && (constraints.MinLength ?? constraints.MaxLength) is not null)
        {
            yield return Length(constraints, syntax);
        }

        if (IsNumber(type) && (constraints.Minimum ?? constraints.Maximum) is not null)
        {
            yield return Range(constraints, syntax);
        }
    }

    /// <summary>The constraints that the framework has no attribute for.</summary>
    private static Constraints Unnamed(Constraints constraints) => new()
    {
        MultipleOf = constraints.MultipleOf,
        MinItems = constraints.MinItems,
        MaxItems = constraints.MaxItems,
        AreItemsUnique = constraints.AreItemsUnique,
        Format = constraints.Format == TextFormat.Email ? TextFormat.None : constraints.Format,
    };

    private static IEnumerable<Code> Own(Constraints constraints, TypeUse type, TypeSyntax syntax) => Attribute(Facts(constraints, type), syntax);

    private static IEnumerable<Code> OfItems(Constraints constraints, TypeUse type, TypeSyntax syntax) => (constraints.Item, type) switch
    {
        ({ } item, ListUse list) => Attribute(ItemFacts(item, list.Item), syntax),
        ({ } item, MapUse map) => Attribute(ItemFacts(item, map.Value), syntax),
        _ => [],
    };

    private static List<Code> ItemFacts(Constraints constraints, TypeUse type) =>
        Facts(constraints, type) is { Count: > 0 } facts ? [Code.Of($"OfItems = true"), .. facts] : [];

    private static List<Code> Facts(Constraints constraints, TypeUse type) =>
        IsText(type) ? [.. TextFacts(constraints)]
        : IsNumber(type) ? [.. NumberFacts(constraints)]
        : type is ListUse ? [.. ListFacts(constraints)]
        : [];

    private static IEnumerable<Code> Attribute(List<Code> facts, TypeSyntax syntax) =>
        facts.Count == 0 ? [] : [Code.Of($"[{syntax.Of(new Identifier("ApiConstraint"))}({Code.Join(", ", facts)})]")];

    private static IEnumerable<Code> TextFacts(Constraints constraints)
    {
        if (constraints.Pattern is { } pattern)
        {
            yield return Code.Of($"Pattern = {CSharpText.Literal(pattern)}");
        }

        if (constraints.MinLength is { } least)
        {
            yield return Code.Of($"MinLength = {least}");
        }

        if (constraints.MaxLength is { } most)
        {
            yield return Code.Of($"MaxLength = {most}");
        }

        if (FormatName(constraints.Format) is { } format)
        {
            yield return Code.Of($"Format = {CSharpText.Literal(format)}");
        }
    }

    private static IEnumerable<Code> NumberFacts(Constraints constraints)
    {
        if (constraints.Minimum is { } minimum)
        {
            yield return Code.Of($"Minimum = {CSharpText.DoubleLiteral(minimum)}{Flag(constraints.IsMinimumExclusive, Code.Of($"MinimumIsExclusive"))}");
        }

        if (constraints.Maximum is { } maximum)
        {
            yield return Code.Of($"Maximum = {CSharpText.DoubleLiteral(maximum)}{Flag(constraints.IsMaximumExclusive, Code.Of($"MaximumIsExclusive"))}");
        }

        if (constraints.MultipleOf is { } divisor)
        {
            yield return Code.Of($"MultipleOf = {CSharpText.DoubleLiteral(divisor)}");
        }
    }

    private static IEnumerable<Code> ListFacts(Constraints constraints)
    {
        if (constraints.MinItems is { } least)
        {
            yield return Code.Of($"MinItems = {least}");
        }

        if (constraints.MaxItems is { } most)
        {
            yield return Code.Of($"MaxItems = {most}");
        }

        if (constraints.AreItemsUnique)
        {
            yield return Code.Of($"UniqueItems = true");
        }
    }

    private static Code Length(Constraints constraints, TypeSyntax syntax)
    {
        Code most = constraints.MaxLength is { } maximum ? Code.Of($"{maximum}") : Code.Of($"int.MaxValue");
        return constraints.MinLength is { } minimum
            ? Code.Of($"[{syntax.Of(FrameworkName.StringLength)}({most}, MinimumLength = {minimum})]")
            : Code.Of($"[{syntax.Of(FrameworkName.StringLength)}({most})]");
    }

    private static Code Range(Constraints constraints, TypeSyntax syntax)
    {
        Code least = constraints.Minimum is { } minimum ? CSharpText.DoubleLiteral(minimum) : Code.Of($"double.MinValue");
        Code most = constraints.Maximum is { } maximum ? CSharpText.DoubleLiteral(maximum) : Code.Of($"double.MaxValue");
        Code isLeastOut = Flag(constraints.IsMinimumExclusive, Code.Of($"MinimumIsExclusive"));
        Code isMostOut = Flag(constraints.IsMaximumExclusive, Code.Of($"MaximumIsExclusive"));
        return Code.Of($"[{syntax.Of(FrameworkName.Range)}({least}, {most}{isLeastOut}{isMostOut})]");
    }

    private static Code Flag(bool isSet, Code name) => isSet ? Code.Of($", {name} = true") : Code.Empty;

    private static string? FormatName(TextFormat format) => format switch
    {
        TextFormat.Email => "email",
        TextFormat.IPv4 => "ipv4",
        TextFormat.IPv6 => "ipv6",
        TextFormat.HostName => "hostname",
        TextFormat.IpOrLocalhost => "ip-or-localhost",
        _ => null,
    };

    private static bool IsText(TypeUse type) => type is PrimitiveUse { Primitive: Primitive.String };

    private static bool IsNumber(TypeUse type) =>
        type is PrimitiveUse { Primitive: Primitive.Int32 or Primitive.Int64 or Primitive.Decimal or Primitive.Double or Primitive.Single };
}
