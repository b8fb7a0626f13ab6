using BizKitHub.Generator.Emit;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Fuzzing.Oracles;

/// <summary>A client as the generator planned it, and the files it wrote.</summary>
/// <param name="Model">The plan.</param>
/// <param name="Files">All but those of the runtime, which hold nothing of a document but the client's names.</param>
internal sealed record GeneratedClient(ClientModel Model, IReadOnlyList<SourceFile> Files)
{
    public static GeneratedClient Of(ClientModel model) =>
        new(model, [.. SourcePart.Of(model, joinsServices: false, CancellationToken.None)
            .Where(p => p is not RuntimePart)
            .SelectMany(p => SourceEmitter.Emit(p, CancellationToken.None))]);
}
