using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.Analyzers;

/// <summary>Remembers, for one compilation, what the contract says of parameters, properties and open enums.</summary>
internal sealed class ConstrainedSymbols(ContractSymbols contract)
{
    private readonly ConcurrentDictionary<ISymbol, DeclaredConstraints?> _constraints = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, ListedValues?> _values = new(SymbolEqualityComparer.Default);

    public DeclaredConstraints? ConstraintsOf(ISymbol target) =>
        _constraints.TryGetValue(target, out var constraints) ? constraints : _constraints.GetOrAdd(target, ReadConstraints);

    public ListedValues? ValuesOf(INamedTypeSymbol type) => !type.IsValueType ? null
        : _values.TryGetValue(type, out var values) ? values
        : _values.GetOrAdd(type, ReadValues);

    /// <summary>Whether the symbol is a part of a request or an answer, whatever the contract says of its value.</summary>
    public bool IsOfContract(ISymbol target) => target switch
    {
        IPropertySymbol property => contract.IsGenerated(property.ContainingType),
        IParameterSymbol { ContainingSymbol: IMethodSymbol method } => contract.IsOperation(method),
        _ => false,
    };

    /// <summary>Whether something required is left empty here, which is the concern of BKH102.</summary>
    public bool IsLeftEmpty(ISymbol target, string? text) => RequiredValue.From(target, contract)?.Emptiness(text) is not null;

    // Not lambdas: those would be made at every question, answered already or not.
    private DeclaredConstraints? ReadConstraints(ISymbol target) =>
        ContractSymbols.IsFramework(target) ? null : DeclaredConstraints.Of(target, contract);

    private ListedValues? ReadValues(INamedTypeSymbol type) => ListedValues.Of(type, contract);
}
