namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Collections.Generic;
using global::System.Collections.ObjectModel;

/// <summary>Gathers the properties that the contract does not name. Of equal names the last one wins.</summary>
internal struct JsonOthers<T>
{
    private Dictionary<string, T>? _values;

    public void Add(string name, T value) => (_values ??= new(StringComparer.Ordinal))[name] = value;

#if NET
    public readonly IReadOnlyDictionary<string, T> ToMap() =>
        _values ?? (IReadOnlyDictionary<string, T>)ReadOnlyDictionary<string, T>.Empty;
#else
    public readonly IReadOnlyDictionary<string, T> ToMap() =>
        _values ?? EmptyMap<T>.Value;
#endif
}
