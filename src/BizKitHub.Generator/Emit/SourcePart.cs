using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>
/// What one emitted file is made of, and no more: as long as it stays equal, the file is not written again.
/// </summary>
/// <param name="Identity">The client that the file belongs to.</param>
internal abstract record SourcePart(ClientIdentity Identity)
{
    /// <summary>The client, cut into files: one per group, one per cluster of types, one for each companion of the client.</summary>
    public static IEnumerable<SourcePart> Of(ClientModel client)
    {
        ClientIdentity identity = client.Identity;
        yield return new RuntimePart(identity);
        yield return new OptionsPart(identity, client.Authentication, client.BaseAddress);
        yield return new ClientPart(
            identity,
            client.Documentation,
            client.Authentication.Only,
            client.BaseAddress is not null && client.Authentication.Credentials.IsEmpty,
            client.Groups.Select(g => new GroupName(g.Name, g.Class, g.Interface, g.Documentation)).ToEquatableArray());
        foreach (GroupModel group in client.Groups)
        {
            yield return new GroupPart(identity, group);
        }

        foreach (IGrouping<string, TypeModel> cluster in client.Types.GroupBy(t => t.Cluster, StringComparer.Ordinal))
        {
            yield return new TypesPart(identity, cluster.Key, cluster.ToEquatableArray());
        }

        yield return new ResolverPart(identity, client.Types.Select(t => t.Name).ToEquatableArray());
    }
}

/// <summary>The code that is the same in every client.</summary>
internal sealed record RuntimePart(ClientIdentity Identity) : SourcePart(Identity);

internal sealed record OptionsPart(ClientIdentity Identity, AuthenticationModel Authentication, string? BaseAddress) : SourcePart(Identity);

internal sealed record ClientPart(
    ClientIdentity Identity,
    Documentation Documentation,
    CredentialModel? Credential,
    bool NeedsNothing,
    EquatableArray<GroupName> Groups) : SourcePart(Identity);

internal sealed record GroupName(Identifier Name, Identifier Class, Identifier Interface, Documentation Documentation);

internal sealed record GroupPart(ClientIdentity Identity, GroupModel Group) : SourcePart(Identity);

internal sealed record TypesPart(ClientIdentity Identity, string Cluster, EquatableArray<TypeModel> Types) : SourcePart(Identity);

internal sealed record ResolverPart(ClientIdentity Identity, EquatableArray<Identifier> Types) : SourcePart(Identity);
