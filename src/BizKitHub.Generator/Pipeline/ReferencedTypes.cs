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
        var missing = new List<string>(metadataNames);
        foreach (MetadataReference reference in references)
        {
            missing.RemoveAll(n => IsPublicIn(reference, n));
            if (missing.Count == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPublicIn(MetadataReference reference, string name) => reference switch
    {
        CompilationReference project => project.Compilation.Assembly.GetTypeByMetadataName(name) is { DeclaredAccessibility: Accessibility.Public },
        PortableExecutableReference file => IsPublicIn(file, name),
        _ => false,
    };

    /// <summary>A file that is no assembly has no types; the compiler says so itself.</summary>
    private static bool IsPublicIn(PortableExecutableReference file, string name)
    {
        try
        {
            return file.GetMetadata() switch
            {
                AssemblyMetadata assembly => assembly.GetModules().Any(m => IsPublicIn(m.GetMetadataReader(), name)),
                ModuleMetadata module => IsPublicIn(module.GetMetadataReader(), name),
                _ => false,
            };
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException)
        {
            return false;
        }
    }

    private static bool IsPublicIn(MetadataReader reader, string name)
    {
        int dot = name.LastIndexOf('.');
        string space = dot < 0 ? "" : name.Substring(0, dot);
        string simple = name.Substring(dot + 1);
        foreach (TypeDefinitionHandle handle in reader.TypeDefinitions)
        {
            TypeDefinition type = reader.GetTypeDefinition(handle);
            if ((type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public
                && reader.StringComparer.Equals(type.Name, simple)
                && reader.StringComparer.Equals(type.Namespace, space))
            {
                return true;
            }
        }

        return false;
    }
}
