using BizKitHub.Generator.Model;
using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.Pipeline;

/// <summary>
/// A project that uses another project's client needs none of its own: the packaged contract stands back where a reference
/// already brings the client that it would make. A document of the project itself is never left out.
/// </summary>
internal static class ReferencedClients
{
    public static BoundClient LeaveOut(BoundClient client, Compilation compilation) =>
        client is { IsBundled: true, Client: { } model } && IsReferenced(model.Identity, compilation)
            ? client with { Client = null }
            : client;

    private static bool IsReferenced(ClientIdentity identity, Compilation compilation) =>
        compilation.GetTypeByMetadataName(identity.FullName) is { DeclaredAccessibility: Accessibility.Public } type
        && !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);
}
