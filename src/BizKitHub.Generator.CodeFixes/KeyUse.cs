using BizKitHub.Generator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BizKitHub.Generator.CodeFixes;

/// <summary>A place that takes an API key, and the names under which settings would have that key.</summary>
internal sealed class KeyUse
{
    private KeyUse(ApiKeyRules rules, ISymbol target)
    {
        Rules = rules;
        var section = SettingsSection.NameOf(target.ContainingType.Name);
        var key = char.ToUpperInvariant(target.Name[0]) + target.Name.Substring(1);
        Setting = section + ":" + key;
        Variable = section.ToUpperInvariant() + string.Concat(key.Select(letter => char.IsUpper(letter) ? "_" + letter : letter.ToString())).ToUpperInvariant();
        AcceptsNull = ContractSymbols.AcceptsNull(target is IPropertySymbol property ? property.Type : ((IParameterSymbol)target).Type);
    }

    public ApiKeyRules Rules { get; }

    /// <summary>For example <c>BizKitHub:ApiKey</c>.</summary>
    public string Setting { get; }

    /// <summary>For example <c>BIZKITHUB_API_KEY</c>.</summary>
    public string Variable { get; }

    public bool AcceptsNull { get; }

    public static KeyUse? Around(FixedSource source, ExpressionSyntax expression) =>
        source.Model.GetOperation(expression) is { } operation
        && ContractValue.Around(operation) is { } use
        && new ApiKeySinks(source.Contract).RulesOf(use.Target) is { } rules
            ? new KeyUse(rules, use.Target)
            : null;
}
