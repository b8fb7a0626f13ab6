using BizKitHub.Generator.Emit;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Surface;

namespace BizKitHub.Generator.Pipeline;

/// <summary>What callers of a client depend on, where the project wants to know it.</summary>
/// <param name="HintName">The emitted file that says it.</param>
/// <param name="FileName">The surface file that should say the same.</param>
/// <param name="Lines">The surface: it stays equal as long as nothing changes that callers see.</param>
internal sealed record SurfacePart(string HintName, string FileName, EquatableArray<string> Lines)
{
    /// <returns>Null where nobody wants to know: then nothing is looked at.</returns>
    public static SurfacePart? Of(BoundClient client, SurfaceRequests requests, CancellationToken cancellation) =>
        client.Client is { } model && SurfaceName.Of(client.Path) is var name && requests.Have(name)
            ? new(HintNames.Of(model.Identity, SurfaceSource.PartName), name, ClientSurface.Of(model, cancellation))
            : null;

    public string Text => SurfaceSource.Write(FileName, Lines);
}
