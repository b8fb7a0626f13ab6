using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace BizKitHub.Generator.Package.Tests.Packing;

/// <summary>What an assembly says about itself, read without loading it.</summary>
internal sealed record AssemblyMetadata(
    AssemblyName Identity, IReadOnlyDictionary<string, Version> References, IReadOnlySet<string> PublicTypes, IReadOnlySet<string> InternalTypes)
{
    public static AssemblyMetadata Read(string path) => Read(File.ReadAllBytes(path));

    public static AssemblyMetadata Read(byte[] image)
    {
        using var file = new PEReader([.. image]);
        MetadataReader reader = file.GetMetadataReader();
        return new(
            reader.GetAssemblyDefinition().GetAssemblyName(),
            reader.AssemblyReferences.Select(r => reader.GetAssemblyReference(r).GetAssemblyName()).ToDictionary(r => r.Name!, r => r.Version!),
            TypeNames(reader, TypeAttributes.Public),
            TypeNames(reader, TypeAttributes.NotPublic));
    }

    private static ImmutableHashSet<string> TypeNames(MetadataReader reader, TypeAttributes visibility) =>
        [.. reader.TypeDefinitions
            .Select(reader.GetTypeDefinition)
            .Where(t => (t.Attributes & TypeAttributes.VisibilityMask) == visibility)
            .Select(t => $"{reader.GetString(t.Namespace)}.{reader.GetString(t.Name)}")];
}
