namespace BizKitHub.Sandbox.Customers;

/// <summary>Links of a manager to a customer, any number each way, with a note that both sides read.</summary>
internal sealed class CustomerLinks
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(Customer Manager, Customer Customer), string?> _notices = [];

    /// <summary>Links the two, or gives an existing link a new note.</summary>
    public void Link(Customer manager, Customer customer, string? notice)
    {
        lock (_gate)
        {
            _notices[(manager, customer)] = notice;
        }
    }

    /// <summary>Returns whether there was a link.</summary>
    public bool Unlink(Customer manager, Customer customer)
    {
        lock (_gate)
        {
            return _notices.Remove((manager, customer));
        }
    }

    public bool Manages(Customer manager, Customer customer)
    {
        lock (_gate)
        {
            return _notices.ContainsKey((manager, customer));
        }
    }

    /// <summary>The other ends of a customer's links, whichever end the customer is.</summary>
    public IReadOnlyList<(Customer Other, string? Notice)> Of(Customer customer)
    {
        lock (_gate)
        {
            return
            [
                .. _notices
                    .Where(link => link.Key.Manager == customer || link.Key.Customer == customer)
                    .Select(link => (link.Key.Manager == customer ? link.Key.Customer : link.Key.Manager, link.Value)),
            ];
        }
    }
}
