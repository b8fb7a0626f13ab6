using System.Diagnostics;
using System.Globalization;
using System.Net.NetworkInformation;
using BizKitHub.Sandbox;

namespace BizKitHub.Generator.Soak;

/// <summary>Runs callers against a sandbox behind a proxy full of faults, and then asks whether all is as the callers were told.</summary>
internal static class SoakRun
{
    private const decimal Opening = 1_000_000_000m;

    private const int Accounts = 16;

    /// <summary>How long a closed connection may take to be gone.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static async Task<SoakResult> RunAsync(SoakCommand command, CancellationToken cancellationToken)
    {
        var plan = new FaultPlan(command.Seed);
        var book = new SpendBook();
        var clock = Stopwatch.StartNew();
        await using SandboxServer sandbox = await SandboxServer.StartAsync(Options, cancellationToken);
        string[] identities = [.. Enumerable.Range(0, Accounts).Select(i => sandbox.SignIn($"soak{i}@example.com"))];
        Caller[] callers;
        int port;
        await using (var proxy = new FaultProxy(sandbox.Address, plan))
        {
            port = proxy.Address.Port;
            using (BizKitHubClient client = Connect(sandbox, proxy.Address))
            {
                callers = [.. Enumerable.Range(0, command.Callers).Select(i => new Caller(client.Customer, book, identities, i, command.Seed))];
                await Task.WhenAll(callers.Select((caller, i) => Task.Run(() => caller.RunAsync(Share(command, i), cancellationToken), cancellationToken)));
            }
        }

        int sockets = await CountSocketsAsync(port, cancellationToken);
        using BizKitHubClient direct = Connect(sandbox, sandbox.Address);
        (IReadOnlyList<string> wrong, int unknownDone) = await book.AuditAsync(direct.Customer, Opening, cancellationToken);
        return new SoakResult
        {
            Findings = [.. callers.SelectMany(c => c.Findings), .. wrong, .. sockets == 0 ? (string[])[] : [$"{sockets} connections are left."]],
            Abandoned = callers.Sum(c => c.Abandoned),
            Rows = [.. Rows(callers, book, unknownDone, sockets, clock.Elapsed), .. plan.Planned.Select(p => ($"  met: {p.Key}", Text(p.Value)))],
        };
    }

    private static SandboxOptions Options => new()
    {
        OpeningCredit = Opening,
        Keys = [new SandboxKey(SandboxOptions.DefaultApiKey) { RateLimit = int.MaxValue }],
    };

    private static int Share(SoakCommand command, int caller) => (command.Calls / command.Callers) + (caller < command.Calls % command.Callers ? 1 : 0);

    private static BizKitHubClient Connect(SandboxServer sandbox, Uri address) =>
        new(new BizKitHubClientOptions { ApiKey = sandbox.ApiKey, BaseAddress = address, Timeout = TimeSpan.FromSeconds(10) });

    /// <summary>Connections of either side to the proxy, but those that the system itself keeps for a while.</summary>
    private static async Task<int> CountSocketsAsync(int port, CancellationToken cancellationToken)
    {
        var waited = Stopwatch.StartNew();
        int count;
        do
        {
            await Task.Delay(50, cancellationToken);
            count = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpConnections()
                .Count(c => (c.LocalEndPoint.Port == port || c.RemoteEndPoint.Port == port) && c.State != TcpState.TimeWait);
        }
        while (count > 0 && waited.Elapsed < Patience);

        return count;
    }

    private static IEnumerable<(string Name, string Value)> Rows(Caller[] callers, SpendBook book, int unknownDone, int sockets, TimeSpan time) =>
    [
        ("values", Text(callers.Sum(c => c.Values))),
        ("documented exceptions", Text(callers.Sum(c => c.Failures))),
        ("cancellations", Text(callers.Sum(c => c.Cancellations))),
        ("spendings told to be done", Text(book.Count(Told.Done))),
        ("spendings told not to be done", Text(book.Count(Told.NotDone))),
        ("spendings nobody knows of", Text(book.Count(Told.Unknown))),
        ("  of them done, once", Text(unknownDone)),
        ("connections left", Text(sockets)),
        ("seconds", Text((int)time.TotalSeconds)),
    ];

    private static string Text(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
