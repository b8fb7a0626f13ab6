using System.Globalization;

namespace BizKitHub.Sandbox.Customers;

/// <summary>All orders. A number is the year's last two digits and a running count.</summary>
internal sealed class OrderBook(TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly List<Order> _orders = [];

    public Order Add(Customer customer, string label, decimal price)
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            var number = string.Create(CultureInfo.InvariantCulture, $"{now.Year % 100:00}{_orders.Count + 1:000000}");
            var order = new Order(customer, number, label, price, now);
            _orders.Add(order);
            return order;
        }
    }

    /// <summary>The customer's orders, newest first.</summary>
    public IReadOnlyList<Order> Of(Customer customer)
    {
        lock (_gate)
        {
            return [.. _orders.Where(order => order.Customer == customer).Reverse()];
        }
    }
}
