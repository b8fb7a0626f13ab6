using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// Answers which parameters and properties take an API key, and what the contract says of that key. An attribute
/// called <c>ApiKey</c> counts when this generator emitted it, wherever it was put; one of another origin does not.
/// </summary>
internal sealed class ApiKeySinks(ContractSymbols contract)
{
    public const string AttributeName = "ApiKeyAttribute";

    private readonly ConcurrentDictionary<ISymbol, ApiKeyRules?> _rules = new(SymbolEqualityComparer.Default);

    public ApiKeyRules? RulesOf(ISymbol target) => !IsText(target) ? null
        : _rules.TryGetValue(target, out var rules) ? rules
        : _rules.GetOrAdd(target, Read);

    private static bool IsText(ISymbol target) => target
        is IParameterSymbol { Type.SpecialType: SpecialType.System_String }
        or IPropertySymbol { Type.SpecialType: SpecialType.System_String };

    private ApiKeyRules? Read(ISymbol target)
    {
        if (ContractSymbols.IsFramework(target))
        {
            return null;
        }

        var attribute = target.GetAttributes().FirstOrDefault(candidate =>
            candidate.AttributeClass is { Name: AttributeName } type && contract.IsGenerated(type));
        return attribute is null ? null : ApiKeyRules.From(attribute);
    }
}
