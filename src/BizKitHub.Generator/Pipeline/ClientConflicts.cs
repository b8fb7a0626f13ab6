using System.Collections.Immutable;
using BizKitHub.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Pipeline;

/// <summary>Two documents of one project may not make the same client: the first one does, the other is an error.</summary>
internal static class ClientConflicts
{
    public static IEnumerable<BoundClient> Resolve(ImmutableArray<BoundClient> clients)
    {
        // Files are named after clients, and names of files that differ in case only are one name.
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (BoundClient client in clients)
        {
            yield return client.Client is { } model && !names.Add(model.Identity.FullName)
                ? client with { Client = null, Problems = new([Conflict(client.Path, model.Identity.FullName)]) }
                : client;
        }
    }

    private static Problem Conflict(string path, string name) => new(
        DiagnosticIds.UnreadableDocument,
        $"Another document of this project makes the client '{name}' already; give this one a Namespace or a ClientName in its AdditionalFiles item",
        path,
        default(TextSpan),
        default(LinePositionSpan));
}
