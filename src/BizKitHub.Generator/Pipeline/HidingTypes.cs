using BizKitHub.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BizKitHub.Generator.Pipeline;

/// <summary>
/// Types of the project, or of its references, that hide a type of the framework in the client's namespace: a project that has
/// a <c>Uri</c> of its own there gets a client that spells the framework's one out. There are hardly ever any.
/// </summary>
internal static class HidingTypes
{
    /// <summary>The types that the compiler asks for, without their namespaces. A project may have some of its own.</summary>
    private static readonly HashSet<string> AskedNames = new(
        Emit.RuntimeSources.CompilerTypes.Keys.Select(n => n.Substring(n.LastIndexOf('.') + 1)), StringComparer.Ordinal);

    private static readonly HashSet<string> Names = new(FrameworkName.All.SelectMany(n => n.HidingNames), StringComparer.Ordinal);

    /// <summary>Whether a piece of code declares a type of such a name. Asked of all code, so by the name alone.</summary>
    public static bool IsOne(SyntaxNode node) =>
        node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax
        && node.Parent is BaseNamespaceDeclarationSyntax
        && (Names.Contains(Name(node)) || AskedNames.Contains(Name(node)));

    /// <summary>The type with its namespace.</summary>
    public static string FullName(SyntaxNode node) => string.Join(".", node
        .Ancestors()
        .OfType<BaseNamespaceDeclarationSyntax>()
        .Reverse()
        .Select(n => n.Name.ToString())
        .Append(Name(node)));

    /// <summary>The client, told of what hides names in its namespace.</summary>
    public static BoundClient AddTo(BoundClient client, EquatableArray<string> own, ReferenceSet references)
    {
        if (client.Client is not { } model)
        {
            return client;
        }

        string space = string.Join(".", model.Identity.Namespace.Select(i => i.Text));
        string prefix = space.Length == 0 ? "" : space + ".";
        var declared = new HashSet<string>(own, StringComparer.Ordinal);
        EquatableArray<string> hidden = FrameworkName.Hiding(model.Identity.HiddenNames
            .Concat(Names.Where(n => declared.Contains(prefix + n)))
            .Concat(references.Types.PublicIn(space, Names)));
        return client with { Client = model with { Identity = model.Identity with { HiddenNames = hidden } } };
    }

    private static string Name(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        DelegateDeclarationSyntax type => type.Identifier.ValueText,
        _ => "",
    };
}
