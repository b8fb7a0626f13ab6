namespace BizKitHub.Generator.Soak;

/// <summary>A spending, and what the client said of it.</summary>
/// <param name="Identity">Who spent.</param>
/// <param name="Description">Tells it from all others.</param>
/// <param name="Amount">How much.</param>
/// <param name="Told">Whether it is done.</param>
/// <param name="Answer">What came back, where it is done.</param>
internal sealed record Spending(string Identity, string Description, decimal Amount, Told Told, CustomerCreditSpendResponse? Answer);
