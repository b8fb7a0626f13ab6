using BizKitHub.Generator.Live.Tests.Support;

namespace BizKitHub.Generator.Live.Tests.Chaos;

/// <summary>A read and a spending, and what they end with. Any other end than a value or the client's exception is a failed test.</summary>
internal static class ChaosCalls
{
    public const string Read = """{"loggedIn":false}""";

    public const string Spent = """{"success":true,"transactionId":"HxanU4a1n4El61zx","oldCreditBalance":510,"newCreditBalance":410}""";

    private const string MayBeExecuted = " It may have been executed.";

    /// <summary>Nothing that is tested takes that long; a call that hangs fails here.</summary>
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(2);

    public static BizKitHubClient Connect(Uri server, Action<BizKitHubClientOptions>? change = null)
    {
        var options = new BizKitHubClientOptions
        {
            ApiKey = Clients.Key,
            BaseAddress = server,
            MaxRetries = 0,
            MaxResponseContentBufferSize = 1024 * 1024,
            Timeout = TimeSpan.FromMinutes(1),
        };
        change?.Invoke(options);
        return new BizKitHubClient(options);
    }

    public static Task<string> ReadAsync(this BizKitHubClient client, CancellationToken cancellationToken) => EndAsync(
        client.Customer.GetAccountInfoAsync(Clients.IdentityId, cancellationToken: cancellationToken),
        static answer => Assert.IsType<CustomerGetAccountInfoResponse.NotLoggedIn>(answer));

    public static Task<string> SpendAsync(this BizKitHubClient client, CancellationToken cancellationToken) => EndAsync(
        client.Customer.CreditSpendAsync(Clients.Spending, cancellationToken),
        static spent => Assert.Equal(410, spent.NewCreditBalance));

    /// <summary>What a spending ends with where a read ends so: who sent money is told when it may be gone.</summary>
    public static string OfSpending(string outcome) => outcome.StartsWith("got no answer", StringComparison.Ordinal) ? outcome + MayBeExecuted : outcome;

    private static async Task<string> EndAsync<T>(Task<T> call, Action<T> check)
    {
        try
        {
            check(await call.WaitAsync(Hang));
            return ChaosCase.Value;
        }
        catch (BizKitHubApiException exception)
        {
            Secrets.AssertHidden(exception, Clients.Key);
            Assert.StartsWith($"{exception.Operation} ", exception.Message, StringComparison.Ordinal);
            return exception.Message[(exception.Operation!.Length + 1)..];
        }
    }
}
