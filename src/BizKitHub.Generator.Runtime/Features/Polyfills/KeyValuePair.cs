namespace BizKitHub.Generator.Runtime.Internal;

using global::System.Collections.Generic;

/// <summary>Pairs whose types the compiler finds.</summary>
internal static class KeyValuePair
{
    public static KeyValuePair<TKey, TValue> Create<TKey, TValue>(TKey key, TValue value) => new(key, value);
}
