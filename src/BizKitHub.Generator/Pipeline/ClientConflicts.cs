using System.Collections.Immutable;
using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Pipeline;

/// <summary>Two documents of one project may not make the same client: the first one does, the other is an error.</summary>
/// <param name="Paths">Of the documents that come too late; nearly always there are none, so that no client waits for another.</param>
internal sealed record ClientConflicts(EquatableArray<string> Paths)
{
    /// <remarks>Files are named after clients, and names of files that differ in case only are one name.</remarks>
    public static ClientConflicts Among(ImmutableArray<BoundClient> clients) => new(clients
        .Where(c => c.Client is not null)
        .GroupBy(c => c.Client!.Identity.FullName, StringComparer.OrdinalIgnoreCase)
        .SelectMany(same => same.Select(c => c.Path).OrderBy(p => p, StringComparer.Ordinal).Skip(1))
        .OrderBy(p => p, StringComparer.Ordinal)
        .ToEquatableArray());

    public BoundClient Resolve(BoundClient client) => client.Client is { } model && Paths.Contains(client.Path)
        ? client with { Client = null, Problems = ProblemList.Of([Conflict(client.Path, model.Identity.FullName)]) }
        : client;

    private static Problem Conflict(string path, string name) => new(
        DiagnosticIds.UnreadableDocument,
        $"Another document of this project makes the client '{name}' already; give this one a Namespace or a ClientName in its AdditionalFiles item",
        path,
        default(TextSpan),
        default(LinePositionSpan));
}
