using System.Text.Json.Nodes;

namespace BizKitHub.Generator.Fuzzing.Documents;

/// <summary>A document that mutations start from.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Text">As it was written.</param>
/// <param name="Root">Its tree; never changed.</param>
internal sealed record SeedDocument(string Name, string Text, JsonObject Root);
