using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.Analyzers;

/// <param name="Path">The names of the sections it stands in, and its own.</param>
/// <param name="Text">The value.</param>
/// <param name="Location">Where the value stands, with its quotes.</param>
internal sealed record SettingsText(IReadOnlyList<string> Path, string Text, Location Location);
