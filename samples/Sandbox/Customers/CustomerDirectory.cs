namespace BizKitHub.Sandbox.Customers;

/// <summary>All customers, found by normalised e-mail or by reference number; an e-mail belongs to one customer only.</summary>
internal sealed class CustomerDirectory(decimal openingCredit, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Customer> _byEmail = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Customer> _byCuRefNo = new(StringComparer.Ordinal);

    /// <summary>The profile is used for a new customer only; an existing one is returned as it is.</summary>
    public Customer FindOrCreate(string email, CustomerProfile profileIfNew, out bool isNew)
    {
        lock (_gate)
        {
            isNew = !_byEmail.TryGetValue(email, out var customer);
            if (customer is null)
            {
                customer = new Customer(email, profileIfNew, openingCredit, clock);
                _byEmail.Add(email, customer);
                _byCuRefNo.Add(customer.CuRefNo, customer);
            }

            return customer;
        }
    }

    public Customer? FindByEmail(string email)
    {
        lock (_gate)
        {
            return _byEmail.GetValueOrDefault(email);
        }
    }

    public Customer? FindByCuRefNo(string cuRefNo)
    {
        lock (_gate)
        {
            return _byCuRefNo.GetValueOrDefault(cuRefNo);
        }
    }
}
