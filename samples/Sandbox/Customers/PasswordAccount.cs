using System.Security.Cryptography;
using System.Text;

namespace BizKitHub.Sandbox.Customers;

/// <summary>
/// A customer's password, whether the e-mail behind it was confirmed, and every password before. Texts are not kept: what is compared is
/// a digest under a key that dies with the process.
/// </summary>
internal sealed class PasswordAccount
{
    private static byte[] ProcessKey { get; } = RandomNumberGenerator.GetBytes(32);

    private readonly Lock _gate = new();
    private readonly HashSet<string> _everUsed = new(StringComparer.Ordinal);
    private string? _current;
    private bool _isConfirmed;

    public bool IsRegistered
    {
        get
        {
            lock (_gate)
            {
                return _current is not null;
            }
        }
    }

    public bool IsConfirmed
    {
        get
        {
            lock (_gate)
            {
                return _isConfirmed;
            }
        }
    }

    /// <summary>Gives a contact its first password; refuses one that has a password already.</summary>
    public bool TryRegister(string password)
    {
        lock (_gate)
        {
            return _current is null && TryUse(password);
        }
    }

    /// <summary>Puts a new password in place; refuses one that this customer has had before. The mailed token confirms the e-mail as well.</summary>
    public bool TryReplace(string password)
    {
        lock (_gate)
        {
            return TryUse(password) && (_isConfirmed = true);
        }
    }

    public void Confirm()
    {
        lock (_gate)
        {
            _isConfirmed = true;
        }
    }

    public bool Matches(string password)
    {
        lock (_gate)
        {
            return _current == Digest(password);
        }
    }

    private static string Digest(string password) =>
        Convert.ToHexString(HMACSHA256.HashData(ProcessKey, Encoding.UTF8.GetBytes(password)));

    private bool TryUse(string password)
    {
        var digest = Digest(password);
        if (!_everUsed.Add(digest))
        {
            return false;
        }

        _current = digest;
        return true;
    }
}
