using System.Collections.Immutable;
using BizKitHub.Generator.Analyzers;
using BizKitHub.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace BizKitHub.Generator.CodeFixes;

/// <summary>Writes the name of a listed value for its text, or for a text that is a slip of it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EnumMemberCodeFix))]
internal sealed class EnumMemberCodeFix : DocumentCodeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(DiagnosticIds.BrokenConstraint, DiagnosticIds.ListedValueAsText);

    protected override IEnumerable<SourceEdit> EditsFor(FixedSource source, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(BrokenConstraintAnalyzer.MemberProperty, out var member)
            || source.ExpressionAt(diagnostic) is not { } expression)
        {
            yield break;
        }

        var operation = source.Model.GetOperation(expression);
        while (operation is not null && EnumConstant.From(operation) is null)
        {
            operation = operation.Parent;
        }

        if (operation is not null && EnumConstant.From(operation) is { } made)
        {
            var name = made.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." + member;
            yield return new SourceEdit(
                "Use the name of the listed value",
                made.IsExplicit ? operation.Syntax : expression,
                _ => WrittenExpression.Of(name));
        }
    }
}
