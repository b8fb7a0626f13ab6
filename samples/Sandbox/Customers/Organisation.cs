using BizKitHub.Sandbox.Keys;

namespace BizKitHub.Sandbox.Customers;

/// <summary>Everything the sandbox remembers. All its keys belong to this one organisation; every part is safe to use concurrently.</summary>
internal sealed class Organisation(decimal openingCredit, TimeProvider clock)
{
    public TimeProvider Clock { get; } = clock;

    public CustomerDirectory Customers { get; } = new(openingCredit, clock);

    public IdentityStore Identities { get; } = new(clock);

    public CustomerTree Tree { get; } = new();

    public CustomerLinks Links { get; } = new();

    public OrderBook Orders { get; } = new(clock);

    public Mailbox Mailbox { get; } = new();

    public OneTimeTokens<PendingRegistration> Registrations { get; } = new();

    public OneTimeTokens<PendingReset> Resets { get; } = new();

    public RateLimiter LoginAttempts { get; } = new(clock);

    public RateLimiter RegistrationAttempts { get; } = new(clock);
}
