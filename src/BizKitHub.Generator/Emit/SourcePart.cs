using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>
/// What one emitted file is made of, and no more: as long as it stays equal, the file is not written again.
/// </summary>
/// <param name="Identity">The client that the file belongs to.</param>
/// <param name="Name">What the file is called after the client's name; unique among the parts of a client, and the same after an edit of one of them.</param>
internal abstract record SourcePart(ClientIdentity Identity, string Name)
{
    /// <summary>The client, cut into files: one per group, one per cluster of types, one for each companion of the client.</summary>
    /// <param name="client">The client.</param>
    /// <param name="joinsServices">Whether the project has what registering the client with services needs.</param>
    /// <param name="cancellation">Asked in front of each file of types.</param>
    /// <param name="hasLog">Whether the project has what writing to its log needs; what services need includes that.</param>
    public static IEnumerable<SourcePart> Of(ClientModel client, bool joinsServices, CancellationToken cancellation, bool hasLog = false)
    {
        ClientIdentity identity = client.Identity;
        joinsServices &= !client.Groups.IsEmpty;
        hasLog = (hasLog || joinsServices) && !client.Groups.IsEmpty;
        RuntimeFeatures features = client.Features
            | (joinsServices ? RuntimeFeatures.Services : RuntimeFeatures.None)
            | (hasLog ? RuntimeFeatures.Logging : RuntimeFeatures.None);
        foreach (RuntimeFeatures feature in RuntimeSources.FeaturesIn(features))
        {
            yield return new RuntimePart(identity.OfRuntime, feature);
        }

        yield return new OptionsPart(identity, client.Authentication, client.BaseAddress, client.Addresses, !client.Servers.IsEmpty, hasLog);
        yield return new CallOptionsPart(identity, client.Authentication);
        if (!client.Servers.IsEmpty)
        {
            yield return new ServersPart(identity, client.Servers);
        }

        yield return new ClientPart(
            identity,
            client.Documentation,
            client.Authentication.Only,
            client.BaseAddress is not null && client.Authentication.Credentials.IsEmpty,
            !client.Authentication.Credentials.IsEmpty,
            GroupName.AllOf(client));
        if (joinsServices)
        {
            yield return new ServicesPart(identity, client.Authentication, client.Addresses, GroupName.AllOf(client));
        }

        foreach (GroupModel group in client.Groups)
        {
            yield return new GroupPart(identity, group);
        }

        foreach (SourcePart part in client.Fake is { } fake ? FakePart.AllOf(client, fake) : [])
        {
            yield return part;
        }

        // Names of files that differ in case only are one name.
        foreach (IGrouping<string, TypeModel> cluster in client.Types.GroupBy(t => t.Cluster, StringComparer.OrdinalIgnoreCase))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return new TypesPart(identity, cluster.Key, cluster.ToEquatableArray());
        }

        yield return new ResolverPart(identity, client.Types.Where(t => t.IsJson).SelectMany(ResolvedType.AllOf).ToEquatableArray());
    }
}
