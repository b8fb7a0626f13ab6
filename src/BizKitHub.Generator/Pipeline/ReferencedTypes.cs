using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.Pipeline;

/// <summary>
/// The types that the references of a project bring. The project's own code is not asked, and so an edit of it changes
/// nothing here; only other references do. The tables of the assemblies are looked at as they are: a compilation of its own
/// would bind all of them, for the sake of a few names.
/// </summary>
internal sealed class ReferencedTypes(ImmutableArray<MetadataReference> references)
{
    /// <param name="metadataNames">Each with its namespace.</param>
    public bool HasPublic(params string[] metadataNames)
    {
        List<(string Space, HashSet<string> Name)> missing = [.. metadataNames.Select(n => (SpaceOf(n), new HashSet<string>(StringComparer.Ordinal) { NameOf(n) }))];
        foreach (MetadataReference reference in references)
        {
            missing.RemoveAll(n => PublicIn(reference, n.Space, n.Name).Any());
            if (missing.Count == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Those that no reference has.</summary>
    /// <param name="metadataNames">Each with its namespace.</param>
    public IEnumerable<string> NotPublic(IEnumerable<string> metadataNames) => metadataNames
        .GroupBy(SpaceOf, NameOf, StringComparer.Ordinal)
        .SelectMany(space => space.Except(PublicIn(space.Key, new HashSet<string>(space, StringComparer.Ordinal)), StringComparer.Ordinal).Select(n => space.Key + "." + n));

    /// <summary>Those among some names that types of a namespace have.</summary>
    public IEnumerable<string> PublicIn(string space, ISet<string> names) => references.SelectMany(r => PublicIn(r, space, names));

    private static string SpaceOf(string metadataName) => metadataName.Substring(0, Math.Max(0, metadataName.LastIndexOf('.')));

    private static string NameOf(string metadataName) => metadataName.Substring(metadataName.LastIndexOf('.') + 1);

    private static IEnumerable<string> PublicIn(MetadataReference reference, string space, ISet<string> names) => reference switch
    {
        CompilationReference project => names.Where(n => project.Compilation.Assembly.GetTypeByMetadataName(space.Length == 0 ? n : space + "." + n)
            is { DeclaredAccessibility: Accessibility.Public }),
        PortableExecutableReference file => PublicIn(file, space, names),
        _ => [],
    };

    /// <summary>A file that is no assembly has no types; the compiler says so itself.</summary>
    private static IReadOnlyCollection<string> PublicIn(PortableExecutableReference file, string space, ISet<string> names)
    {
        try
        {
            return file.GetMetadata() switch
            {
                AssemblyMetadata assembly => [.. assembly.GetModules().SelectMany(m => PublicIn(m.GetMetadataReader(), space, names))],
                ModuleMetadata module => [.. PublicIn(module.GetMetadataReader(), space, names)],
                _ => [],
            };
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException)
        {
            return [];
        }
    }

    private static IEnumerable<string> PublicIn(MetadataReader reader, string space, ISet<string> names)
    {
        foreach (TypeDefinitionHandle handle in reader.TypeDefinitions)
        {
            TypeDefinition type = reader.GetTypeDefinition(handle);
            if ((type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public
                && reader.StringComparer.Equals(type.Namespace, space)
                && reader.GetString(type.Name) is var name
                && names.Contains(name))
            {
                yield return name;
            }
        }
    }
}
