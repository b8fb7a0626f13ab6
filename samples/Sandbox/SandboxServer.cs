using BizKitHub.Sandbox.Customers;
using BizKitHub.Sandbox.Http;
using BizKitHub.Sandbox.Keys;
using BizKitHub.Sandbox.Values;
using Microsoft.AspNetCore.Builder;

namespace BizKitHub.Sandbox;

/// <summary>
/// A running stand-in for the BizKitHub REST API, held in memory: real HTTP on loopback, no file, no network beyond it. Besides the API it
/// has the levers that a test needs and a customer of the API has not. Disposing it forgets everything.
/// </summary>
public sealed class SandboxServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly Organisation _organisation;
    private readonly ApiKeyRegistry _keys;
    private readonly RequestRecorder _recorder;

    private SandboxServer(SandboxOptions options)
    {
        ApiKey = options.Keys is [var first, ..] ? first.Value : throw new ArgumentException("A sandbox needs a key.", nameof(options));
        if (!CreditLedger.CanHold(options.OpeningCredit))
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.OpeningCredit, "No credit a customer could have.");
        }

        _keys = new ApiKeyRegistry(options.Keys);
        _organisation = new Organisation(options.OpeningCredit, options.TimeProvider);
        _recorder = new RequestRecorder();
        var pipeline = new RequestPipeline(
            SandboxRoutes.For(_organisation),
            new ApiKeyCheck(_keys, new RateLimiter(options.TimeProvider), options.TimeProvider),
            _recorder,
            new RequestLog(options.Log));
        _application = SandboxHost.Build(options.Url, pipeline);
    }

    /// <summary>The root of the API, with the port that was really taken.</summary>
    public Uri Address => new(_application.Urls.First());

    /// <summary>A key that works: the first of the options.</summary>
    public string ApiKey { get; }

    /// <summary>The latest thousand requests, oldest first; a request is here before its answer leaves.</summary>
    public IReadOnlyList<RecordedRequest> Requests => _recorder.Requests;

    /// <summary>The latest thousand mails that the API would have sent, oldest first.</summary>
    public IReadOnlyList<SentMail> Mailbox => _organisation.Mailbox.Mails;

    /// <summary>Starts a sandbox; it answers as soon as this returns.</summary>
    /// <exception cref="IOException">The address is in use.</exception>
    public static async Task<SandboxServer> StartAsync(SandboxOptions? options = null, CancellationToken cancellationToken = default)
    {
        var server = new SandboxServer(options ?? new SandboxOptions());
        try
        {
            await server._application.StartAsync(cancellationToken);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Empties <see cref="Requests" />, so that a test sees only its own.</summary>
    public void ForgetRequests() => _recorder.Clear();

    /// <summary>Opens a session for an e-mail, creating the customer if need be, and returns its identity.</summary>
    public string SignIn(string email) => _organisation.Identities.Open(Customer(email));

    /// <summary>Ends an identity as if its three months were over.</summary>
    public void ExpireIdentity(string identityId)
    {
        if (!_organisation.Identities.End(identityId))
        {
            throw new ArgumentException("The sandbox has no such identity.", nameof(identityId));
        }
    }

    /// <summary>Sets a customer's balance, creating the customer if need be; the difference appears in the credit log.</summary>
    public void SetCredit(string email, decimal balance) => Customer(email).Credit.Set(balance, "Set by the sandbox");

    /// <summary>Bans a customer, creating the customer if need be.</summary>
    public void Ban(string email) => Customer(email).Change(profile => profile with { IsBanned = true });

    /// <summary>Gives a customer a paid order, creating the customer if need be, and returns the order's hash.</summary>
    public string AddOrder(string email, string label, decimal price) => _organisation.Orders.Add(Customer(email), label, price).Hash;

    /// <summary>From now on the key is refused as expired.</summary>
    public void ExpireKey(string apiKey) => _keys.Change(apiKey, key => key with { ExpiresAt = DateTimeOffset.MinValue });

    /// <summary>From now on the key is refused as deleted.</summary>
    public void DeleteKey(string apiKey) => _keys.Change(apiKey, key => key with { IsDeleted = true });

    /// <summary>From now on the key is refused as switched off.</summary>
    public void DeactivateKey(string apiKey) => _keys.Change(apiKey, key => key with { IsActive = false });

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }

    private Customer Customer(string email) =>
        EmailAddress.TryNormalise(email, out var address)
            ? _organisation.Customers.FindOrCreate(address, new CustomerProfile(), out _)
            : throw new ArgumentException("Not an e-mail address.", nameof(email));
}
