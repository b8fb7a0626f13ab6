using System.Globalization;
using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// The values that a contract lists for an open enum. It answers whether a constant is one of them, under which C# name,
/// and which one was probably meant. An enum without marks lets every value through.
/// </summary>
internal sealed class ListedValues
{
    private readonly IReadOnlyList<ListedValue> _values;

    private ListedValues(IReadOnlyList<ListedValue> values) => _values = values;

    public static ListedValues? Of(INamedTypeSymbol type, ContractSymbols contract)
    {
        if (!type.IsValueType || !contract.IsGenerated(type))
        {
            return null;
        }

        ListedValue[] values =
        [
            .. from member in type.GetMembers().OfType<IPropertySymbol>()
               where member.IsStatic
               from attribute in member.GetAttributes()
               where attribute.AttributeClass is { Name: "ApiValueAttribute" } mark && contract.IsGenerated(mark)
               let text = attribute.ConstructorArguments.FirstOrDefault().Value as string
               where text is not null
               select new ListedValue(text, member.Name),
        ];
        return values.Length == 0 ? null : new ListedValues(values);
    }

    /// <summary>The C# name of a constant that is listed.</summary>
    public string? MemberOf(object constant) => WireText(constant) is { } text
        ? _values.FirstOrDefault(value => value.Text == text)?.Member
        : null;

    /// <summary>The listed value that a text is a slip of: other case, or few letters off.</summary>
    public ListedValue? Nearest(string text)
    {
        var ranked = _values
            .Select(value => (Value: value, Distance: EditDistance.Between(value.Text.ToUpperInvariant(), text.ToUpperInvariant())))
            .OrderBy(candidate => candidate.Distance)
            .First();
        return ranked.Distance <= Math.Max(1, text.Length / 3) ? ranked.Value : null;
    }

    private static string? WireText(object constant) => constant switch
    {
        string text => text,
        _ => Number.ToDecimal(constant)?.ToString("0.############################", CultureInfo.InvariantCulture),
    };
}
