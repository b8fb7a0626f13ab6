using System.Globalization;
using BizKitHub.Generator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BizKitHub.Generator.CodeFixes;

/// <summary>
/// Makes expressions to stand in for what only a person can know: of the right type, and accepted by the contract where
/// one of a few simple values is. Objects are made with all that they require in their turn.
/// </summary>
internal sealed class Placeholders(ContractSymbols contract)
{
    // No request nests deeper; one whose parts require one another has no end.
    private const int MaximumDepth = 6;

    private static readonly string[] Texts = ["name@example.com", "127.0.0.1", "::1"];

    private static readonly decimal[] Numbers = [0, 1, 10, 100, -1, 0.5m];

    public IEnumerable<IPropertySymbol> Required(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; contract.IsGenerated(current); current = current!.BaseType)
        {
            foreach (var property in current!.GetMembers().OfType<IPropertySymbol>().Where(contract.IsRequiredMember))
            {
                yield return property;
            }
        }
    }

    /// <summary><c>Email = "…" /* for example … */</c></summary>
    public string Assignment(IPropertySymbol property) => Assignment(property, MaximumDepth);

    /// <summary>A value for a parameter or a property, with the contract's example.</summary>
    public string Value(ISymbol target) => Value(target, MaximumDepth);

    /// <summary>An object with all that it requires.</summary>
    public string New(INamedTypeSymbol type) => New(type, MaximumDepth);

    private string Assignment(IPropertySymbol property, int depth) => $"{property.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)} = {Value(property, depth)}";

    private string Value(ISymbol target, int depth)
    {
        var type = target is IPropertySymbol property ? property.Type : ((IParameterSymbol)target).Type;
        var value = Of(type, target, depth);
        return MemberExample.Of(target) is { } example ? $"{value} /* for example {example} */" : value;
    }

    private string New(INamedTypeSymbol type, int depth)
    {
        var members = Required(type).Select(member => Assignment(member, depth - 1)).ToList();
        return members.Count == 0 ? $"new {Name(type)}()" : $"new {Name(type)} {{ {string.Join(", ", members)} }}";
    }

    private string Of(ITypeSymbol type, ISymbol target, int depth)
    {
        if (ContractSymbols.AcceptsNull(type))
        {
            return "null";
        }

        var constraints = DeclaredConstraints.Of(target, contract);
        return type.SpecialType switch
        {
            SpecialType.System_String => Text(target, constraints),
            SpecialType.System_Boolean => "false",
            SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Decimal or SpecialType.System_Double or SpecialType.System_Single =>
                Number(type, constraints),
            _ => type is INamedTypeSymbol named && depth > 0 ? OfNamed(named, target, constraints, depth) : $"default({Name(type)})!",
        };
    }

    private string OfNamed(INamedTypeSymbol type, ISymbol target, DeclaredConstraints? constraints, int depth) => type switch
    {
        { Name: "IReadOnlyList", TypeArguments.Length: 1 } => constraints?.BrokenByItems(0).Any() == true
            ? $"new[] {{ {Of(type.TypeArguments[0], target, depth - 1)} }}"
            : $"global::System.Array.Empty<{Name(type.TypeArguments[0])}>()",
        { Name: "IReadOnlyDictionary", TypeArguments.Length: 2 } =>
            $"new global::System.Collections.Generic.Dictionary<{Name(type.TypeArguments[0])}, {Name(type.TypeArguments[1])}>()",
        { Name: "Uri", ContainingNamespace.Name: "System" } => "new global::System.Uri(\"https://example.com\")",
        _ when !contract.IsGenerated(type) => type.IsValueType ? $"default({Name(type)})" : $"default({Name(type)})!",
        { IsValueType: true } => FirstValue(type),
        { IsAbstract: true } => type.GetTypeMembers().FirstOrDefault(nested => SymbolEqualityComparer.Default.Equals(nested.BaseType, type)) is { } first
            ? New(first, depth)
            : $"default({Name(type)})!",
        _ => New(type, depth),
    };

    private static string FirstValue(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(member => member.IsStatic && SymbolEqualityComparer.Default.Equals(member.Type, type)) is { } value
            ? Name(type) + "." + value.Name
            : $"default({Name(type)})";

    private static string Text(ISymbol target, DeclaredConstraints? constraints)
    {
        var name = target is IPropertySymbol property ? ContractSymbols.Describe(property).WireName : target.Name;
        var candidates = Texts
            .Prepend(name)
            .Append(MemberExample.Of(target))
            .Concat(Enumerable.Range(1, 64).Select(length => new string('x', length)));
        return SymbolDisplay.FormatLiteral(candidates.FirstOrDefault(text => text is not null && IsAllowed(constraints, text)) ?? name, quote: true);
    }

    private static string Number(ITypeSymbol type, DeclaredConstraints? constraints)
    {
        var isWhole = type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64;
        var number = Numbers.Where(candidate => !isWhole || candidate == decimal.Truncate(candidate)).FirstOrDefault(candidate => IsAllowed(constraints, candidate));
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return number == decimal.Truncate(number) ? digits : digits + (type.SpecialType == SpecialType.System_Decimal ? "m" : type.SpecialType == SpecialType.System_Single ? "f" : "");
    }

    private static bool IsAllowed(DeclaredConstraints? constraints, object value) => constraints?.BrokenBy(value).Any() != true;

    private static string Name(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
