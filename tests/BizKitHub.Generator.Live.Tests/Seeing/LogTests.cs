using System.Net;
using BizKitHub.Generator.Live.Tests.Support;
using Courier;
using Microsoft.Extensions.Logging;

namespace BizKitHub.Generator.Live.Tests.Seeing;

/// <summary>What a person should know is in the program's log, and nothing of what was asked or answered.</summary>
public sealed class LogTests : IDisposable
{
    private readonly EveryLine _lines = new();
    private readonly LoggerFactory _log;

    public LogTests() => _log = new LoggerFactory([_lines]);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _log.Dispose();
        _lines.Dispose();
    }

    [Fact]
    public async Task ACallThatFails_IsALine()
    {
        using var handler = new ScriptedHandler(_ => Replies.Json("""{"error":{"code":"E009","message":"Not for Z9CPkS2o3UV163VQn5OUv0T8BQi8Fvdg."}}""", HttpStatusCode.BadRequest));
        using BizKitHubClient client = handler.BizKitHub(options => options.LoggerFactory = _log);
        await Assert.ThrowsAsync<BizKitHubApiException<ErrorResponse>>(() => client.Customer.CreditSpendAsync(Clients.Spending, Cancelled));

        string line = Assert.Single(_lines.Lines);
        Assert.StartsWith("customer.credit-spend failed: 400, code E009, sent 1 times in ", line, StringComparison.Ordinal);
        Assert.DoesNotContain(Clients.IdentityId, line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACallThatIsSentAgain_IsALineForEachRepetition()
    {
        int left = 2;
        using var handler = new ScriptedHandler(_ => left-- > 0 ? Replies.Busy(HttpStatusCode.TooManyRequests) : Replies.Json("""{"loggedIn":false}"""));
        using BizKitHubClient client = handler.BizKitHub(options => options.LoggerFactory = _log);
        await client.Customer.GetAccountInfoAsync(Clients.IdentityId, cancellationToken: Cancelled);

        Assert.Collection(
            _lines.Lines,
            line => Assert.StartsWith("customer.get-account-info failed: 429, after attempt 1 it is sent again in 0 ms", line, StringComparison.Ordinal),
            line => Assert.StartsWith("customer.get-account-info failed: 429, after attempt 2 it is sent again in 0 ms", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AnAnswerThatDeparts_IsALineOnce()
    {
        using var handler = new ScriptedHandler("""{"items":[{"colour":1}]}""");
        using CourierClient client = handler.Courier(options => options.LoggerFactory = _log);
        for (int call = 0; call < 3; call++)
        {
            await Record.ExceptionAsync(() => client.Parcels.ListAsync(cancellationToken: Cancelled));
        }

        Assert.Single(_lines.Lines, line => line.StartsWith("The answer of parcels.List departs from the contract: unknown_field Parcel.colour", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ACallThatItsCallerEnds_IsNoLine()
    {
        using var handler = new ScriptedHandler("{}");
        using BizKitHubClient client = handler.BizKitHub(options => options.LoggerFactory = _log);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Customer.CreditSpendAsync(Clients.Spending, new CancellationToken(canceled: true)));

        Assert.Empty(_lines.Lines);
    }
}
