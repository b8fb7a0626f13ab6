using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BizKitHub.Worker;

/// <summary>Spends some credit of a customer in a few rounds, and then ends the program.</summary>
internal sealed partial class CreditWorker(string identityId, ICustomerClient customers, IHostApplicationLifetime lifetime, ILogger<CreditWorker> log) : BackgroundService
{
    private const int Rounds = 3;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            for (int round = 1; round <= Rounds; round++)
            {
                await SpendAsync(round, stoppingToken);
                await Task.Delay(TimeSpan.FromMilliseconds(100), stoppingToken);
            }
        }
        catch (BizKitHubApiException failure)
        {
            LogFailure(failure.Operation, failure.StatusCode, failure.ErrorCode);
            Environment.ExitCode = 1;
        }
        finally
        {
            lifetime.StopApplication();
        }
    }

    private async Task SpendAsync(int round, CancellationToken cancellationToken)
    {
        switch (await customers.GetAccountInfoAsync(identityId, cancellationToken: cancellationToken))
        {
            case CustomerGetAccountInfoResponse.LoggedIn account:
                var spending = new CustomerCreditSpendRequest { IdentityId = identityId, Amount = 10, Description = "worker:round" };
                CustomerCreditSpendResponse spent = await customers.CreditSpendAsync(spending, cancellationToken);
                LogSpent(round, account.CreditBalance, spent.NewCreditBalance);
                break;
            case CustomerGetAccountInfoResponse.NotLoggedIn:
                LogSignedOut(round);
                break;
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Round {Round}: credit {Before} -> {After}")]
    private partial void LogSpent(int round, decimal before, decimal after);

    [LoggerMessage(2, LogLevel.Warning, "Round {Round}: nobody is signed in")]
    private partial void LogSignedOut(int round);

    [LoggerMessage(3, LogLevel.Error, "{Operation} failed: {Status} {Code}")]
    private partial void LogFailure(string? operation, System.Net.HttpStatusCode? status, string? code);
}
