using System.CommandLine;
using System.Globalization;

namespace BizKitHub.AotCli;

/// <summary>Takes credit off a customer. Each run is a spending of its own; the client sends it once, whatever comes back.</summary>
internal sealed class SpendCommand : Command
{
    private readonly Argument<string> _identity = new("identity") { Description = "The session's identity, as signing in gave it." };
    private readonly Argument<decimal> _amount = new("amount")
    {
        Description = "How much credit to take, more than zero.",
        CustomParser = argument =>
        {
            // The API takes an amount off whatever its sign; who writes one below zero means something else.
            if (!decimal.TryParse(argument.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal amount) || amount == 0)
            {
                argument.AddError("The amount must be a number above zero.");
            }

            return amount;
        },
    };

    private readonly Option<string?> _description = new("--description") { Description = "What for, as the credit log shall say." };

    public SpendCommand(Connection connection)
        : base("spend", "Takes credit off a customer.")
    {
        Add(_identity);
        Add(_amount);
        Add(_description);
        SetAction((arguments, cancellationToken) => connection.CallAsync(arguments, async (customers, answers) =>
        {
            var request = new CustomerCreditSpendRequest
            {
                IdentityId = arguments.GetRequiredValue(_identity),
                Amount = arguments.GetValue(_amount),
                Description = arguments.GetValue(_description),
            };
            CustomerCreditSpendResponse spent = await customers.CreditSpendAsync(request, cancellationToken);
            await answers.WriteAsync(spent, $"credit {spent.OldCreditBalance} -> {spent.NewCreditBalance}");
            return ExitCode.Done;
        }));
    }
}
