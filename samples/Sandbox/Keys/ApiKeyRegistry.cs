using System.Collections.Concurrent;

namespace BizKitHub.Sandbox.Keys;

/// <summary>The keys that were ever issued; a deleted one stays, since it is refused with a code of its own.</summary>
internal sealed class ApiKeyRegistry
{
    private readonly ConcurrentDictionary<string, SandboxKey> _keys;

    public ApiKeyRegistry(IEnumerable<SandboxKey> keys)
    {
        _keys = new(keys.Select(key => KeyValuePair.Create(key.Value, key)), StringComparer.Ordinal);
    }

    public SandboxKey? Find(string key) => _keys.GetValueOrDefault(key);

    public void Change(string key, Func<SandboxKey, SandboxKey> change)
    {
        _keys.AddOrUpdate(
            key,
            _ => throw new ArgumentException("The sandbox has no such key.", nameof(key)),
            (_, current) => change(current));
    }
}
