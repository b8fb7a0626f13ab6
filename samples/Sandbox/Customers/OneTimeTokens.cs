using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using BizKitHub.Sandbox.Values;

namespace BizKitHub.Sandbox.Customers;

/// <summary>Tokens that go out by mail and work once; of two concurrent uses one wins.</summary>
internal sealed class OneTimeTokens<T>
    where T : class
{
    private readonly ConcurrentDictionary<string, T> _open = new(StringComparer.Ordinal);

    public string Issue(T purpose)
    {
        var token = Identifier.NewLong();
        _open[token] = purpose;
        return token;
    }

    public bool TryRedeem(string token, [NotNullWhen(true)] out T? purpose) => _open.TryRemove(token, out purpose);

    /// <summary>Puts a redeemed token back, for an attempt that the person may repeat.</summary>
    public void Restore(string token, T purpose) => _open[token] = purpose;
}
