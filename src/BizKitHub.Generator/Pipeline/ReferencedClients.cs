namespace BizKitHub.Generator.Pipeline;

/// <summary>
/// A project that uses another project's client needs none of its own: the packaged contract stands back where a reference
/// already brings the client that it would make. A document of the project itself is never left out.
/// </summary>
internal static class ReferencedClients
{
    public static BoundClient LeaveOut(BoundClient client, ReferenceSet references) =>
        client is { IsBundled: true, Client: { } model } && references.Types.HasPublic(model.Identity.FullName)
            ? client with { Client = null }
            : client;
}
