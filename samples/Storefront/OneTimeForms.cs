using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace BizKitHub.Storefront;

/// <summary>
/// Lets a form be sent once: it carries a token, sealed for its visitor, which is taken when it comes back the first time. The button may
/// be pressed twice and the page sent anew, from several windows at once; all but one are refused.
/// </summary>
/// <remarks>What was taken is remembered in this process. A shop on several servers keeps it in a table with a unique key.</remarks>
public sealed class OneTimeForms(IDataProtectionProvider protection)
{
    private readonly Lock _gate = new();
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Queue<(string Token, DateTimeOffset ForgetAt)> _order = new();

    private static TimeSpan Lifetime => TimeSpan.FromHours(2);

    public string Issue(string visitor) => ProtectorOf(visitor).Protect(Guid.NewGuid().ToString("N"), Lifetime);

    /// <returns>False when the form was taken before, is too old, or is not this visitor's.</returns>
    public bool TryTake(string visitor, string? form)
    {
        try
        {
            return TryTake(ProtectorOf(visitor).Unprotect(form ?? ""));
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private bool TryTake(string token)
    {
        DateTimeOffset now = DateTimeOffset.UtcNow;
        lock (_gate)
        {
            while (_order.TryPeek(out var oldest) && oldest.ForgetAt < now)
            {
                _taken.Remove(_order.Dequeue().Token);
            }

            if (!_taken.Add(token))
            {
                return false;
            }

            // By then the seal is broken anyway.
            _order.Enqueue((token, now + Lifetime));
            return true;
        }
    }

    private ITimeLimitedDataProtector ProtectorOf(string visitor) =>
        protection.CreateProtector("Storefront.OneTimeForms", visitor).ToTimeLimitedDataProtector();
}
