using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.Tests.Testing;

/// <summary>What a caller can see of an assembly: one line per type and member, sorted.</summary>
internal static class PublicApi
{
    private static readonly SymbolDisplayFormat Format = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeModifiers,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeParamsRefOut,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    public static IEnumerable<string> Of(Compilation compilation) => Types(compilation.Assembly.GlobalNamespace)
        .SelectMany(t => Members(t).Prepend($"{t.TypeKind} {t.ToDisplayString(Format)} : {t.BaseType?.ToDisplayString(Format)}"))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container)
    {
        foreach (INamespaceOrTypeSymbol member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type)
            {
                yield return type;
            }

            foreach (INamedTypeSymbol inner in member is INamespaceSymbol or INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } ? Types(member) : [])
            {
                yield return inner;
            }
        }
    }

    private static IEnumerable<string> Members(INamedTypeSymbol type) => type.GetMembers()
        .Where(m => m.DeclaredAccessibility == Accessibility.Public && !m.IsImplicitlyDeclared)
        .Where(m => m is IPropertySymbol or IFieldSymbol || m is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor or MethodKind.Conversion })
        .Select(m => m.ToDisplayString(Format) + WireName(m));

    private static string WireName(ISymbol member) => member.GetAttributes()
        .Where(a => a.AttributeClass?.Name == "JsonPropertyNameAttribute")
        .Select(a => $" <- {a.ConstructorArguments[0].Value}")
        .FirstOrDefault("");
}
