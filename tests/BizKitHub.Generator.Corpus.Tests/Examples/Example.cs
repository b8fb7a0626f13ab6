using System.Text.Json.Nodes;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Corpus.Tests.Examples;

/// <summary>An answer as the document shows it.</summary>
/// <param name="Place">The operation, the status, and the name where the example has one.</param>
/// <param name="Type">The type that the client reads it as.</param>
/// <param name="Value">Null where the answer is <c>null</c>.</param>
/// <param name="Faults">What in it goes against its own schema, or beyond it.</param>
internal sealed record Example(string Place, TypeUse Type, JsonNode? Value, IReadOnlyList<Fault> Faults);
