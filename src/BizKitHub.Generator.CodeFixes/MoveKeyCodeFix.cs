using System.Collections.Immutable;
using BizKitHub.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BizKitHub.Generator.CodeFixes;

/// <summary>
/// Has the program read its key where keys belong: from the configuration that is at hand, or from the environment. The
/// key itself is gone afterwards; nobody but its owner can put it there.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MoveKeyCodeFix))]
internal sealed class MoveKeyCodeFix : DocumentCodeFix
{
    private const string ConfigurationNamespace = "Microsoft.Extensions.Configuration";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(DiagnosticIds.MalformedApiKey, DiagnosticIds.KeyInSource, DiagnosticIds.SampleKey);

    protected override IEnumerable<SourceEdit> EditsFor(FixedSource source, Diagnostic diagnostic)
    {
        if (source.ExpressionAt(diagnostic) is not { } key || KeyUse.Around(source, key) is not { } use)
        {
            yield break;
        }

        if (ConfigurationAt(source.Model, key.SpanStart) is { } configuration)
        {
            yield return Edit("Read the API key from configuration", $"{configuration}[{Literal(use.Setting)}]", use.Setting);
        }

        yield return Edit(
            "Read the API key from the environment",
            $"global::System.Environment.GetEnvironmentVariable({Literal(use.Variable)})",
            use.Variable);

        SourceEdit Edit(string title, string reading, string name)
        {
            var missing = $"throw new global::System.InvalidOperationException({Literal(name + " is not set.")})";
            var text = use.AcceptsNull ? reading : $"{reading} ?? {missing}";
            var expression = WrittenExpression.Of(
                key.Parent is ArgumentSyntax or EqualsValueClauseSyntax or AssignmentExpressionSyntax ? text : $"({text})");
            return new SourceEdit(title, key, _ => expression);
        }
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>The name of a configuration that can be used here.</summary>
    private static string? ConfigurationAt(SemanticModel model, int position)
    {
        var isStatic = model.GetEnclosingSymbol(position) is { IsStatic: true };
        return model.LookupSymbols(position)
            .Where(symbol => IsConfiguration(symbol) && IsUsable(symbol, position, isStatic))
            .OrderBy(symbol => symbol.Kind is SymbolKind.Local or SymbolKind.Parameter ? 0 : 1)
            .ThenBy(symbol => symbol.Name, StringComparer.Ordinal)
            .FirstOrDefault()?.Name;
    }

    private static bool IsConfiguration(ISymbol symbol)
    {
        var type = symbol switch
        {
            ILocalSymbol local => local.Type,
            IParameterSymbol parameter => parameter.Type,
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            _ => null,
        };
        return type is { Name: "IConfiguration" or "IConfigurationRoot" or "ConfigurationManager" }
            && type.ContainingNamespace.ToDisplayString() == ConfigurationNamespace;
    }

    private static bool IsUsable(ISymbol symbol, int position, bool isStatic) => symbol.Kind switch
    {
        SymbolKind.Local => symbol.Locations.All(location => location.SourceSpan.End < position),
        SymbolKind.Parameter => true,
        _ => symbol.IsStatic || !isStatic,
    };
}
