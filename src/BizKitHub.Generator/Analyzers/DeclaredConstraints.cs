using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// What the attributes of a parameter or a property say of its value. It answers which rules a constant breaks, in words
/// that do not repeat the constant. Where it cannot be sure, the constant breaks none.
/// </summary>
internal sealed class DeclaredConstraints
{
    private const string Annotations = "System.ComponentModel.DataAnnotations";

    private ContractPattern? _pattern;
    private LengthRange? _length;
    private NumberRange? _range;
    private decimal? _divisor;
    private LengthRange? _items;
    private TextForm? _form;
    private bool _hasUniqueItems;

    /// <summary>What holds for each item of the list; null when nothing is said of them.</summary>
    public DeclaredConstraints? Item { get; private set; }

    /// <summary>Null when the symbol has no attribute of the kind.</summary>
    public static DeclaredConstraints? Of(ISymbol symbol, ContractSymbols contract)
    {
        var constraints = new DeclaredConstraints();
        var isGenerated = contract.IsGenerated(symbol.ContainingType);
        var isConstrained = false;
        foreach (var attribute in symbol.GetAttributes())
        {
            isConstrained |= attribute.AttributeClass is { } type
                && (type.Name == "ApiConstraintAttribute" && contract.IsGenerated(type)
                    ? (IsSet(attribute, "OfItems") ? constraints.Item = new DeclaredConstraints() : constraints).TakeOwn(attribute)
                    : isGenerated && type.ContainingNamespace.ToDisplayString() == Annotations && constraints.TakeFramework(type.Name, attribute));
        }

        return isConstrained ? constraints : null;
    }

    public IEnumerable<string> BrokenBy(object value) => value is string text ? BrokenByText(text) : BrokenByNumber(value);

    public IEnumerable<string> BrokenByItems(int count)
    {
        if (_items is { } range && !range.Contains(count))
        {
            yield return $"must have {range} items";
        }
    }

    /// <param name="items">Those of the list's items that are known.</param>
    public IEnumerable<string> BrokenByEqual(IReadOnlyCollection<object> items)
    {
        if (_hasUniqueItems && items.Distinct().Count() < items.Count)
        {
            yield return "must not have equal items";
        }
    }

    private IEnumerable<string> BrokenByText(string text)
    {
        if (_form is { } form && !form.Accepts(text))
        {
            yield return $"must be {form}";
        }

        if (_pattern?.IsMatch(text) == false)
        {
            yield return $"must match {_pattern}";
        }

        if (_length is { } range && !range.Contains(CharacterCount(text)))
        {
            yield return $"must have {range} characters";
        }
    }

    private IEnumerable<string> BrokenByNumber(object value)
    {
        if (_range?.BrokenBy(value) is { } bound)
        {
            yield return bound;
        }

        if (_divisor is { } divisor && Number.ToDecimal(value) is { } number && number % divisor != 0)
        {
            yield return FormattableString.Invariant($"must be a multiple of {divisor}");
        }
    }

    private bool TakeFramework(string name, AttributeData attribute)
    {
        object?[] arguments = [.. attribute.ConstructorArguments.Select(argument => argument.Kind == TypedConstantKind.Primitive ? argument.Value : null)];
        switch (name)
        {
            case "EmailAddressAttribute":
                _form = TextForm.Named("email");
                return true;
            case "RegularExpressionAttribute" when arguments.FirstOrDefault() is string pattern:
                _pattern = new ContractPattern(pattern);
                return true;
            case "StringLengthAttribute" when arguments.FirstOrDefault() is int most:
                _length = Range(Named(attribute, "MinimumLength") as int?, most);
                return true;
            case "RangeAttribute" when arguments.FirstOrDefault() is double least && arguments.ElementAtOrDefault(1) is double most:
                _range = new NumberRange(least, IsSet(attribute, "MinimumIsExclusive"), most, IsSet(attribute, "MaximumIsExclusive"));
                return true;
            default:
                return false;
        }
    }

    private bool TakeOwn(AttributeData attribute)
    {
        _pattern = Named(attribute, "Pattern") is string pattern ? new ContractPattern(pattern) : _pattern;
        _form = TextForm.Named(Named(attribute, "Format") as string) ?? _form;
        _length = Range(Named(attribute, "MinLength") as int?, Named(attribute, "MaxLength") as int?) ?? _length;
        _items = Range(Named(attribute, "MinItems") as int?, Named(attribute, "MaxItems") as int?) ?? _items;
        _hasUniqueItems |= IsSet(attribute, "UniqueItems");
        _divisor = Named(attribute, "MultipleOf") is double divisor and > 0 ? Number.ToDecimal(divisor) : _divisor;
        if ((Named(attribute, "Minimum") ?? Named(attribute, "Maximum")) is not null)
        {
            _range = new NumberRange(
                Named(attribute, "Minimum") as double? ?? double.MinValue,
                IsSet(attribute, "MinimumIsExclusive"),
                Named(attribute, "Maximum") as double? ?? double.MaxValue,
                IsSet(attribute, "MaximumIsExclusive"));
        }

        return true;
    }

    private static LengthRange? Range(int? least, int? most) =>
        least is null && most is null ? null : new LengthRange(least ?? 0, most == int.MaxValue ? null : most);

    private static bool IsSet(AttributeData attribute, string name) => Named(attribute, name) is true;

    private static object? Named(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value is { IsNull: false, Kind: TypedConstantKind.Primitive } constant
            ? constant.Value
            : null;

    // JSON Schema counts code points.
    private static int CharacterCount(string text) => text.Length - text.Count(char.IsLowSurrogate);
}
