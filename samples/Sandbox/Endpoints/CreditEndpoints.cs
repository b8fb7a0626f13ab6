using System.Text.Json.Nodes;
using BizKitHub.Sandbox.Customers;
using BizKitHub.Sandbox.Errors;
using BizKitHub.Sandbox.Http;
using BizKitHub.Sandbox.Values;

namespace BizKitHub.Sandbox.Endpoints;

/// <summary>Spending credit and looking back at it.</summary>
internal sealed class CreditEndpoints(Organisation organisation)
{
    private static string NoTransaction { get; } = new('x', Identifier.ShortLength);

    public IEnumerable<Route> Routes =>
    [
        Route.Post("customer/credit-spend", Spend),
        Route.Get("customer/credit-log", Log),
    ];

    private JsonObject Spend(Fields fields)
    {
        // The amount counts as spending whatever its sign.
        var amount = Math.Abs(fields.Number("amount"));
        var description = fields.OptionalText("description");
        if (amount.Scale > CreditLedger.DecimalPlaces)
        {
            throw Refusal.OfField("amount", "has too many decimal places");
        }

        var credit = organisation.SignedIn(fields.Text("identityId")).Credit;
        if (amount == 0)
        {
            var balance = credit.Balance;
            return Spent(NoTransaction, balance, balance);
        }

        // The operation documents no failure branch, so a spending that is not covered is a value refused by business rules.
        var movement = credit.Spend(amount, description) ?? throw Refusal.OfField("amount", "exceeds the credit balance");
        return Spent(movement.Id, movement.Balance - movement.Amount, movement.Balance);
    }

    private static JsonObject Spent(string transactionId, decimal oldBalance, decimal newBalance) => new()
    {
        ["success"] = true,
        ["transactionId"] = transactionId,
        ["oldCreditBalance"] = oldBalance,
        ["newCreditBalance"] = newBalance,
    };

    private JsonObject Log(Fields fields)
    {
        var (balance, movements) = organisation.SignedIn(fields.Text("identityId")).Credit.Statement();
        return new JsonObject
        {
            ["creditBalance"] = balance,
            ["items"] = new JsonArray([.. movements.Reverse().Select(Item)]),
        };
    }

    private static JsonObject Item(CreditMovement movement)
    {
        var item = new JsonObject { ["id"] = movement.Id, ["amount"] = movement.Amount, ["balance"] = movement.Balance };
        item.AddIfKnown("description", movement.Description);
        item["insertedDate"] = Timestamp.Of(movement.InsertedDate);
        return item;
    }
}
