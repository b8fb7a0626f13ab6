using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// Answers which symbols a contract brought into the compilation, by what stands on the symbols alone: source,
/// project references and packages look the same, and no document is read. It compares names, not resolved
/// types, because one compilation may see several assemblies that declare the same framework type.
/// </summary>
internal sealed class ContractSymbols
{
    private const string GeneratorName = "BizKitHub.Generator";

    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _types = new(SymbolEqualityComparer.Default);

    // Asked for every call and assignment of a program: what is known already must cost nothing.
    public bool IsGenerated(INamedTypeSymbol? type) => type is not null
        && (_types.TryGetValue(type.OriginalDefinition, out var isMarked) ? isMarked : _types.GetOrAdd(type.OriginalDefinition, IsMarked));

    /// <summary>
    /// Whether calling the method calls the service: an instance method of a group's interface or class, or one that walks
    /// through the pages of it. Records, options and static entry points are generated too, but take no part of a request.
    /// </summary>
    public bool IsOperation(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, IsOverride: false }
        && (!method.IsStatic || ExtendsGroup(method))
        && method.ContainingType is { TypeKind: TypeKind.Interface or TypeKind.Class } type
        && IsGenerated(type)
        && !type.IsRecord;

    private bool ExtendsGroup(IMethodSymbol method) =>
        method.IsExtensionMethod && method.Parameters[0].Type is INamedTypeSymbol { TypeKind: TypeKind.Interface } group && IsGenerated(group);

    public bool IsRequiredMember(IPropertySymbol property) => property.IsRequired && IsGenerated(property.ContainingType);

    public bool IsRequiredParameter(IParameterSymbol parameter) =>
        parameter is { IsOptional: false, IsParams: false, ContainingSymbol: IMethodSymbol method }
        && !(method.IsExtensionMethod && parameter.Ordinal == 0)
        && IsOperation(method);

    /// <summary>The required members of a generated type and of the generated types that it derives from.</summary>
    public IReadOnlyList<RequiredMember> RequiredMembers(INamedTypeSymbol type)
    {
        var members = new List<RequiredMember>();
        for (INamedTypeSymbol? current = type; IsGenerated(current); current = current!.BaseType)
        {
            members.AddRange(current!.GetMembers().OfType<IPropertySymbol>().Where(IsRequiredMember).Select(Describe));
        }

        return members;
    }

    public static RequiredMember Describe(IPropertySymbol property) =>
        new(property.Name, WireName(property), AcceptsNull(property.Type));

    private static string WireName(IPropertySymbol property)
    {
        var attribute = property.GetAttributes().FirstOrDefault(candidate =>
            IsNamed(candidate.AttributeClass, "JsonPropertyNameAttribute", "System.Text.Json.Serialization"));
        return attribute is not null && Argument(attribute) is string name ? name : property.Name;
    }

    /// <summary>Whether the contract itself says that null is a value here.</summary>
    public static bool AcceptsNull(ITypeSymbol type) =>
        type.NullableAnnotation == NullableAnnotation.Annotated
        || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    public static bool IsNamed(INamedTypeSymbol? type, string name, string containingNamespace) =>
        type is not null && type.Name == name && type.ContainingNamespace.ToDisplayString() == containingNamespace;

    /// <summary>Whether a symbol is the framework's own. Most of what a program uses is, and none of it is read any further.</summary>
    public static bool IsFramework(ISymbol symbol) => symbol.ContainingAssembly?.Name is { } name
        && (name is "System" or "mscorlib" or "netstandard" || name.StartsWith("System.", StringComparison.Ordinal));

    private bool IsMarked(INamedTypeSymbol type) =>
        !IsFramework(type) && (type.GetAttributes().Any(IsGeneratorMark) || IsGenerated(type.ContainingType));

    private static bool IsGeneratorMark(AttributeData attribute) =>
        Argument(attribute) is GeneratorName
        && IsNamed(attribute.AttributeClass, "GeneratedCodeAttribute", "System.CodeDom.Compiler");

    private static object? Argument(AttributeData attribute) =>
        attribute.ConstructorArguments.IsEmpty || attribute.ConstructorArguments[0].Kind == TypedConstantKind.Array
            ? null
            : attribute.ConstructorArguments[0].Value;
}
