using System.Collections.Immutable;
using BizKitHub.Generator.Analyzers;
using BizKitHub.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace BizKitHub.Generator.CodeFixes;

/// <summary>
/// Adds what the contract requires: all missing members of an object at once, or a value where there is an empty one. The
/// values are placeholders that the contract accepts, with its example beside them.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingMembersCodeFix))]
internal sealed class MissingMembersCodeFix : DocumentCodeFix
{
    private const string MemberNotSet = "CS9035";
    private const string AddMembers = "Add what the contract requires";
    private const string AddValue = "Put a placeholder here";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(MemberNotSet, DiagnosticIds.MissingRequiredField);

    protected override IEnumerable<SourceEdit> EditsFor(FixedSource source, Diagnostic diagnostic)
    {
        var edit = diagnostic.Id == MemberNotSet ? Initialise(source, diagnostic) : Fill(source, diagnostic);
        return edit is null ? [] : [edit];
    }

    private static SourceEdit? Initialise(FixedSource source, Diagnostic diagnostic)
    {
        var creation = source.Root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>();
        if (creation is null
            || creation.Initializer is { RawKind: not (int)SyntaxKind.ObjectInitializerExpression }
            || source.Model.GetTypeInfo(creation).Type is not INamedTypeSymbol type
            || !source.Contract.IsGenerated(type))
        {
            return null;
        }

        var placeholders = new Placeholders(source.Contract);
        var set = new HashSet<string>(Assigned(creation.Initializer), StringComparer.Ordinal);
        var members = placeholders.Required(type)
            .Where(member => !set.Contains(member.Name))
            .Select(placeholders.Assignment)
            .ToList();
        return members.Count == 0 ? null : new SourceEdit(AddMembers, creation, current => With((BaseObjectCreationExpressionSyntax)current, members));
    }

    private static IEnumerable<string> Assigned(InitializerExpressionSyntax? initializer) => initializer is null
        ? []
        : initializer.Expressions
            .OfType<AssignmentExpressionSyntax>()
            .Select(assignment => assignment.Left)
            .OfType<IdentifierNameSyntax>()
            .Select(name => name.Identifier.ValueText);

    private static BaseObjectCreationExpressionSyntax With(BaseObjectCreationExpressionSyntax creation, IReadOnlyList<string> members)
    {
        var initializer = creation.Initializer;
        if (initializer is null)
        {
            var written = (ObjectCreationExpressionSyntax)WrittenExpression.Of($"new X {{ {string.Join(", ", members)} }}");
            var bare = creation is ObjectCreationExpressionSyntax { ArgumentList: { Arguments.Count: 0 } empty } named
                ? named.WithType(named.Type.WithTrailingTrivia(empty.GetTrailingTrivia())).WithArgumentList(null)
                : creation;
            return bare.WithTrailingTrivia(SyntaxFactory.Space).WithInitializer(written.Initializer!);
        }

        return creation.WithInitializer(Continued(initializer, [.. members.Select(WrittenExpression.Of)]));
    }

    /// <summary>A list over several lines goes on over several lines; what stood behind its last item stands behind the new last one.</summary>
    private static InitializerExpressionSyntax Continued(InitializerExpressionSyntax initializer, IReadOnlyList<ExpressionSyntax> added)
    {
        var isTall = initializer.ToString().Contains('\n');
        var items = initializer.Expressions;
        var isOpen = items.Count > items.SeparatorCount;
        if (isOpen && items.Count > 0)
        {
            var last = items[items.Count - 1];
            items = items.Replace(last, last.WithoutTrailingTrivia());
        }

        var end = isTall ? SyntaxFactory.ElasticCarriageReturnLineFeed : SyntaxFactory.ElasticSpace;
        return initializer.WithExpressions(items.AddRange(added.Select((item, index) =>
        {
            // Behind a comma the line has ended already.
            var placed = isTall && (isOpen || index > 0) ? item.WithLeadingTrivia(SyntaxFactory.ElasticCarriageReturnLineFeed) : item;
            return index < added.Count - 1 ? placed : placed.WithTrailingTrivia(placed.GetTrailingTrivia().Add(end));
        })));
    }

    private static SourceEdit? Fill(FixedSource source, Diagnostic diagnostic)
    {
        if (source.ExpressionAt(diagnostic) is not { } expression || source.Model.GetOperation(expression) is not { } operation)
        {
            return null;
        }

        var placeholders = new Placeholders(source.Contract);
        if (operation is IInvocationOperation call && CalledWith.Type(call) is { } made && source.Contract.IsGenerated(made))
        {
            return Replacing(expression, AddMembers, placeholders.New(made));
        }

        return ContractValue.Around(operation) is { } use && RequiredValue.From(use.Target, source.Contract) is not null
            ? Replacing(Suppressed(expression), AddValue, placeholders.Value(use.Target))
            : null;
    }

    private static SourceEdit Replacing(ExpressionSyntax expression, string title, string text) =>
        new(title, expression, _ => WrittenExpression.Of(text));

    /// <summary>The <c>!</c> after an empty value goes with it.</summary>
    private static ExpressionSyntax Suppressed(ExpressionSyntax expression) =>
        expression.Parent is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed
            ? suppressed
            : expression;
}
