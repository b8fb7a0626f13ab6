using System.CommandLine;

namespace BizKitHub.AotCli;

/// <summary>Shows all orders of whose an identity is, newest first, a line each as they come.</summary>
internal sealed class OrdersCommand : Command
{
    private readonly Argument<string> _identity = new("identity") { Description = "The session's identity, as signing in gave it." };

    public OrdersCommand(Connection connection)
        : base("orders", "Lists the orders of who is signed in.")
    {
        Add(_identity);
        SetAction((arguments, cancellationToken) => connection.CallAsync(arguments, async (customers, answers) =>
        {
            // The API answers page by page; who reads no further asks for no further page.
            await foreach (CustomerOrderListItem order in customers.OrderListAllAsync(arguments.GetRequiredValue(_identity), cancellationToken))
            {
                await answers.WriteAsync(order, $"{order.OrderNumber}, {order.InsertedDate:yyyy-MM-dd}, {order.Price}");
            }

            return ExitCode.Done;
        }));
    }
}
