namespace BizKitHub.Sandbox.Customers;

/// <summary>Who is whose superior. Everybody has at most one, and nobody is, over any number of steps, their own.</summary>
internal sealed class CustomerTree
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Customer, Customer> _superiors = [];

    /// <summary>Refuses, by returning <see langword="false"/>, a superior who stands below the customer.</summary>
    public bool TrySetSuperior(Customer customer, Customer superior)
    {
        lock (_gate)
        {
            for (var above = superior; above is not null; above = _superiors.GetValueOrDefault(above))
            {
                if (above == customer)
                {
                    return false;
                }
            }

            _superiors[customer] = superior;
            return true;
        }
    }

    public void Detach(Customer customer)
    {
        lock (_gate)
        {
            _superiors.Remove(customer);
        }
    }

    public CustomerSurroundings Around(Customer customer)
    {
        lock (_gate)
        {
            var superior = _superiors.GetValueOrDefault(customer);
            return new CustomerSurroundings(
                superior,
                Below(customer),
                superior is null ? [] : [.. Below(superior).Where(colleague => colleague != customer)]);
        }
    }

    private List<Customer> Below(Customer superior) =>
        [.. _superiors.Where(pair => pair.Value == superior).Select(pair => pair.Key)];
}
