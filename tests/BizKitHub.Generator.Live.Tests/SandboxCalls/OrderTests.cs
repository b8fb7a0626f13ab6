using BizKitHub.Generator.Live.Tests.Support;

namespace BizKitHub.Generator.Live.Tests.SandboxCalls;

/// <summary>The sandbox answers orders page by page, and does not say how many there are.</summary>
public sealed class OrderTests : SandboxTest
{
    [Fact]
    public async Task AllOrders_ComeWhateverTheNumberOfPages()
    {
        for (int price = 1; price <= 70; price++)
        {
            Sandbox.AddOrder(Jan, "Plan", price);
        }

        var prices = new List<string>();
        await foreach (CustomerOrderListItem order in Customer.OrderListAllAsync(Sandbox.SignIn(Jan), Cancelled))
        {
            prices.Add(order.Price);
        }

        Assert.Equal(Enumerable.Range(1, 70).Reverse().Select(p => p + " Kč"), prices);
    }
}
