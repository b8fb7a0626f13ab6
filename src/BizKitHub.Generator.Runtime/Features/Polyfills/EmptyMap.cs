namespace BizKitHub.Generator.Runtime.Internal;

using global::System.Collections.Generic;
using global::System.Collections.ObjectModel;

/// <summary>A map of nothing, which nobody can change.</summary>
internal static class EmptyMap<T>
{
    public static IReadOnlyDictionary<string, T> Value { get; } = new ReadOnlyDictionary<string, T>(new Dictionary<string, T>());
}
