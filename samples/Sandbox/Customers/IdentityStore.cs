using System.Collections.Concurrent;
using BizKitHub.Sandbox.Values;

namespace BizKitHub.Sandbox.Customers;

/// <summary>The sessions of signed-in customers. An identity lives three months from sign-in; an ended one never comes back to life.</summary>
internal sealed class IdentityStore(TimeProvider clock)
{
    private const int LifetimeInMonths = 3;

    private readonly ConcurrentDictionary<string, Session> _sessions = new(StringComparer.Ordinal);

    public string Open(Customer customer)
    {
        var identityId = Identifier.NewLong();
        OpenOnce(identityId, customer);
        return identityId;
    }

    /// <summary>Opens a session under a given identity, unless that identity has been used before.</summary>
    public void OpenOnce(string identityId, Customer customer) =>
        _sessions.TryAdd(identityId, new Session(customer, clock.GetUtcNow().AddMonths(LifetimeInMonths)));

    public Customer? Find(string identityId) =>
        _sessions.TryGetValue(identityId, out var session) && clock.GetUtcNow() < session.EndsAt ? session.Customer : null;

    /// <summary>Returns whether there was such an identity, alive or not.</summary>
    public bool End(string identityId)
    {
        // Kept as ended, not removed: a well-known identity would otherwise open a second time.
        if (!_sessions.TryGetValue(identityId, out var session))
        {
            return false;
        }

        _sessions[identityId] = session with { EndsAt = DateTimeOffset.MinValue };
        return true;
    }

    private sealed record Session(Customer Customer, DateTimeOffset EndsAt);
}
