using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// A place that the contract wants filled: a required member, or a required parameter of an operation. It answers
/// which constants leave it empty. Values that the contract allows are none of them: null where null is a value,
/// and the defaults of numbers, booleans and dates.
/// </summary>
internal sealed class RequiredValue
{
    private readonly bool _holdsText;
    private readonly bool _holdsReference;

    private RequiredValue(RequiredMember member, string owner, ITypeSymbol type, ContractSymbols contract)
    {
        var isOpenEnum = IsOpenEnum(type, contract);
        _holdsText = type.SpecialType == SpecialType.System_String || isOpenEnum;
        _holdsReference = type.IsReferenceType || isOpenEnum;
        Member = member;
        Owner = owner;
    }

    /// <summary>What is required; a parameter has one name for both sides.</summary>
    public RequiredMember Member { get; }

    /// <summary>The type, or the operation, whose contract requires it.</summary>
    public string Owner { get; }

    public static RequiredValue? From(ISymbol target, ContractSymbols contract)
    {
        var required = target switch
        {
            IPropertySymbol property when contract.IsRequiredMember(property) => Of(property, contract),
            IParameterSymbol parameter when contract.IsRequiredParameter(parameter) => Of(parameter, contract),
            _ => null,
        };
        return required is { Member.AcceptsNull: false } ? required : null;
    }

    public static string ShortName(ITypeSymbol type) =>
        type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);

    /// <summary>A parameter or a property in the names of the wire, with its owner.</summary>
    public static string PlaceOf(ISymbol target) => target is IPropertySymbol property
        ? $"'{ContractSymbols.Describe(property).WireName}' of {ShortName(property.ContainingType)}"
        : $"'{target.Name}' of {ShortName(target.ContainingType)}.{target.ContainingSymbol.Name}";

    /// <summary>The expression that was written, where an open enum is made of it on the way.</summary>
    public static IOperation Written(IOperation value) =>
        value is IConversionOperation { OperatorMethod: { } conversion } converted && TakesText(conversion)
            ? converted.Operand
            : value;

    /// <summary>What a constant is instead of a value, in words; null when it is a value.</summary>
    public string? Emptiness(string? constant) => constant switch
    {
        null => _holdsReference ? "null" : null,
        "" => _holdsText ? "empty" : null,
        _ => _holdsText && string.IsNullOrWhiteSpace(constant) ? "only white space" : null,
    };

    private static RequiredValue Of(IPropertySymbol property, ContractSymbols contract) => new(
        ContractSymbols.Describe(property),
        ShortName(property.ContainingType),
        property.Type,
        contract);

    private static RequiredValue Of(IParameterSymbol parameter, ContractSymbols contract) => new(
        new RequiredMember(parameter.Name, parameter.Name, ContractSymbols.AcceptsNull(parameter.Type)),
        ShortName(parameter.ContainingType) + "." + parameter.ContainingSymbol.Name,
        parameter.Type,
        contract);

    /// <summary>An open enum: a generated structure that a string turns into by itself.</summary>
    private static bool IsOpenEnum(ITypeSymbol type, ContractSymbols contract) =>
        type is INamedTypeSymbol { IsValueType: true } named
        && contract.IsGenerated(named)
        && named.GetMembers(WellKnownMemberNames.ImplicitConversionName).OfType<IMethodSymbol>().Any(TakesText);

    private static bool TakesText(IMethodSymbol method) =>
        method.Parameters.FirstOrDefault()?.Type.SpecialType == SpecialType.System_String;
}
