using BizKitHub.Sandbox.Values;

namespace BizKitHub.Sandbox.Customers;

/// <summary>One contact of the organisation. The e-mail is in its normalised form and, like the reference number, never changes.</summary>
internal sealed class Customer(string email, CustomerProfile profile, decimal openingCredit, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private CustomerProfile _profile = profile;

    public string CuRefNo { get; } = Identifier.NewShort();

    public string Email { get; } = email;

    public CreditLedger Credit { get; } = new(openingCredit, clock);

    public PasswordAccount Account { get; } = new();

    public CustomerProfile Profile
    {
        get
        {
            lock (_gate)
            {
                return _profile;
            }
        }
    }

    /// <summary>Changes the profile as one step, so that of two concurrent changes neither is lost.</summary>
    public void Change(Func<CustomerProfile, CustomerProfile> change)
    {
        lock (_gate)
        {
            _profile = change(_profile);
        }
    }
}
