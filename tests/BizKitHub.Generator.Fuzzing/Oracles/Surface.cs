using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BizKitHub.Generator.Fuzzing.Oracles;

/// <summary>What a file declares, as its syntax says.</summary>
internal static class Surface
{
    /// <summary>What the last part of a type's name is when the type is our own companion of a type of the document.</summary>
    private static readonly string[] Companions = ["Json", "_Parts"];

    /// <summary>The types that callers see, and those nested in them; each with the public members that have a name.</summary>
    public static IEnumerable<TypeDeclaration> Of(CompilationUnitSyntax root)
    {
        BaseTypeDeclarationSyntax[] top = [.. root.DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<BaseTypeDeclarationSyntax>()];
        HashSet<string> names = [.. top.Select(t => t.Identifier.ValueText)];
        return top.Where(t => !IsImplementation(t, names)).SelectMany(t => WithNested(t, t.Identifier.ValueText));
    }

    /// <summary>Every declaration down to parameters, with types and modifiers, without bodies and literals.</summary>
    public static IEnumerable<string> Signatures(CompilationUnitSyntax root) => root.DescendantNodes(n => n is not (BlockSyntax or ExpressionSyntax or AttributeListSyntax))
        .OfType<MemberDeclarationSyntax>()
        .Select(Signature);

    /// <summary>Identifiers and keywords; literals and comments are none.</summary>
    public static IEnumerable<string> Words(CompilationUnitSyntax root) => root.DescendantTokens()
        .Where(t => t.IsKind(SyntaxKind.IdentifierToken) || t.IsKeyword())
        .Select(t => t.ValueText);

    /// <summary>Codecs and the classes behind interfaces are nobody's to see; their names say what they belong to.</summary>
    private static bool IsImplementation(BaseTypeDeclarationSyntax type, HashSet<string> names)
    {
        string name = type.Identifier.ValueText;
        return type.Modifiers.Any(SyntaxKind.InternalKeyword)
            && (names.Contains("I" + name) || Companions.Any(c => name.EndsWith(c, StringComparison.Ordinal) && names.Contains(name[..^c.Length])));
    }

    private static IEnumerable<TypeDeclaration> WithNested(BaseTypeDeclarationSyntax type, string name)
    {
        yield return new(name, [.. type is TypeDeclarationSyntax own ? Members(own) : []]);
        foreach (BaseTypeDeclarationSyntax inner in type is TypeDeclarationSyntax outer ? outer.Members.OfType<BaseTypeDeclarationSyntax>() : [])
        {
            foreach (TypeDeclaration nested in WithNested(inner, name + "." + inner.Identifier.ValueText))
            {
                yield return nested;
            }
        }
    }

    private static IEnumerable<string> Members(TypeDeclarationSyntax type) => type.Members
        .Where(m => type is InterfaceDeclarationSyntax || m.Modifiers.Any(SyntaxKind.PublicKeyword))
        .Select(m => m switch
        {
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.ValueText,
            BaseTypeDeclarationSyntax inner => inner.Identifier.ValueText,
            ConstructorDeclarationSyntax or ConversionOperatorDeclarationSyntax => null,
            _ => m.ToString(),
        })
        .OfType<string>();

    private static string Signature(MemberDeclarationSyntax member)
    {
        IEnumerable<SyntaxToken> tokens = member.DescendantTokens(n => n == member
            || n is not (BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or ConstructorInitializerSyntax or AttributeListSyntax or MemberDeclarationSyntax));
        return member.Kind() + ": " + string.Join(' ', tokens.Select(t => t.ValueText));
    }
}
