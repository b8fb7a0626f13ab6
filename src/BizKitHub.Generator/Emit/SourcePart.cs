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
        yield return new RuntimePart(identity, client.Features);
        yield return new OptionsPart(identity, client.Authentication, client.BaseAddress, client.Addresses, !client.Servers.IsEmpty);
        if (!client.Servers.IsEmpty)
        {
            yield return new ServersPart(identity, client.Servers);
        }

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

        // Names of files that differ in case only are one name.
        foreach (IGrouping<string, TypeModel> cluster in client.Types.GroupBy(t => t.Cluster, StringComparer.OrdinalIgnoreCase))
        {
            yield return new TypesPart(identity, cluster.Key, cluster.ToEquatableArray());
        }

        yield return new ResolverPart(identity, client.Types.Where(t => t.IsJson).SelectMany(ResolvedType.AllOf).ToEquatableArray());
    }
}
