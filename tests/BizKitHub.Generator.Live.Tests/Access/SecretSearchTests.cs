using System.Collections;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using BizKitHub.Generator.Live.Tests.Seeing;
using BizKitHub.Generator.Live.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BizKitHub.Generator.Live.Tests.Access;

/// <summary>
/// Neither the key nor an identity is anywhere where somebody could read it, whatever went wrong: every way to fail, with the key in
/// the address and in a header, with everybody listening who can.
/// </summary>
[Collection(nameof(Listening))]
public sealed class SecretSearchTests
{
    private const string Key = "DEV_searchmesearchmesearchme0123";
    private const string Echo = """{"error":{"code":"DEV_searchmesearchmesearchme0123","message":"DEV_searchmesearchmesearchme0123 Z9CPkS2o3UV163VQn5OUv0T8BQi8Fvdg","description":"?apiKey=DEV_searchmesearchmesearchme0123&identityId=Z9CPkS2o3UV163VQn5OUv0T8BQi8Fvdg"},"DEV_searchmesearchmesearchme0123":1}""";

    /// <summary>What a server says, or null where it says nothing.</summary>
    private static readonly Dictionary<string, string?> Answers = new()
    {
        ["400"] = Answer("400 Bad Request", Echo),
        ["401"] = Answer("401 Unauthorized", Echo, $"WWW-Authenticate: Bearer realm=\"{Key}\"\r\n"),
        ["403"] = Answer("403 Forbidden", Echo),
        ["404"] = Answer("404 Not Found", Echo),
        ["429"] = Answer("429 Too Many Requests", Echo, "Retry-After: 0\r\n"),
        ["500"] = Answer("500 Internal Server Error", Echo),
        ["unknown fields"] = Answer("200 OK", Echo),
        ["malformed"] = Answer("200 OK", $$"""{"success":true,"transactionId":"{{Key}}","{{Clients.IdentityId}}":{"""),
        ["HTML"] = Answer("502 Bad Gateway", $"<html>{Key} {Clients.IdentityId}</html>"),
        ["redirect"] = Answer("302 Found", "", $"Location: https://elsewhere.example/?apiKey={Key}&identityId={Clients.IdentityId}\r\n"),
        ["no HTTP"] = $"HTTP/1.1 {Key}\r\n\r\n",
        ["cut"] = $"HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n{Echo}",
        ["hang-up"] = null,
    };

    public static TheoryData<string, BizKitHubAuthentication, bool> Failures => new MatrixTheoryData<string, BizKitHubAuthentication, bool>(
        [.. Answers.Keys, "refused", "timeout", "cancelled"],
        Enum.GetValues<BizKitHubAuthentication>(),
        [false, true]);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task WhateverFails_NobodySeesASecret(string failure, BizKitHubAuthentication authentication, bool isOfTheCall)
    {
        using var witness = new Witness(static _ => true);
        using var events = new EveryEvent();
        using var log = new EveryLine();
        // Behind an answer that is cut the server hangs up.
        await using var server = new RawServer(Enumerable.Repeat(new[] { Answers.GetValueOrDefault(failure), null }, 4).SelectMany(a => failure == "cut" ? a : a[..1]));
        using var silent = new Socket(SocketType.Stream, ProtocolType.Tcp);
        silent.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        if (failure is "timeout" or "cancelled")
        {
            // Connections are made, and nobody takes them.
            silent.Listen();
        }

        Uri address = Answers.ContainsKey(failure) ? server.Address : new Uri($"http://{silent.LocalEndPoint}");
        await using ServiceProvider services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log))
            .AddBizKitHubClient(options => Set(options, isOfTheCall ? Clients.Key : Key, address, failure, authentication)).Services
            .BuildServiceProvider();
        BizKitHubClientView client = services.GetRequiredService<BizKitHubClient>();
        var answers = new List<BizKitHubApiResponse>();
        var ofTheCall = new BizKitHubClientCallOptions { OnResponse = answers.Add };
        if (isOfTheCall)
        {
            ofTheCall.ApiKey = Key;
            ofTheCall.Headers["X-Session-Token"] = Key;
            ofTheCall.Headers["X-Note"] = "of " + Clients.IdentityId;
            client = client.With(ofTheCall);
        }

        BizKitHubClientOptions options = services.GetRequiredService<IOptions<BizKitHubClientOptions>>().Value;
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        if (failure == "cancelled")
        {
            ends.CancelAfter(TimeSpan.FromMilliseconds(100));
        }

        Exception[] failures =
        [
            await Assert.ThrowsAnyAsync<Exception>(() => client.Customer.GetAccountInfoAsync(Clients.IdentityId, cancellationToken: ends.Token)),
            await Assert.ThrowsAnyAsync<Exception>(() => client.Customer.CreditSpendAsync(Clients.Spending, ends.Token)),
        ];

        Assert.All(failures, e => Assert.True(e is BizKitHubApiException or OperationCanceledException, e.ToString()));
        Assert.NotEmpty(witness.Activities);
        Assert.NotEmpty(events.Texts);
        AssertHidden("an exception", failures.SelectMany(Texts));
        AssertHidden("an activity or a metric", witness.Texts);
        AssertHidden("an event", events.Texts);
        AssertHidden("the log", log.Lines);
        AssertHidden("an object", [client.ToString()!, options.ToString()!, ofTheCall.ToString()!, client.Customer.ToString()!, .. answers.Select(a => a.ToString())]);
    }

    [Theory]
    [InlineData("DEV_searchmesearchmesearchme012\n")]
    [InlineData(" ")]
    public void AKeyThatCannotTravel_IsRefusedUnseen(string key)
    {
        var options = new BizKitHubClientOptions { ApiKey = key };

        Assert.DoesNotContain("searchme", Assert.ThrowsAny<ArgumentException>(() => new BizKitHubClient(options)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AKeyThatIsMalformed_StopsTheStartUnseen()
    {
        using var log = new EveryLine();
        await using ServiceProvider services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log))
            .AddBizKitHubClient(options => options.ApiKey = string.Join(":", "malformed", Key)).Services
            .BuildServiceProvider();

        AssertHidden("an exception", Texts(Assert.Throws<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate)));
        AssertHidden("the log", log.Lines);
    }

    [Fact]
    public async Task ARequestThatIsRefusedBeforeItIsSent_SaysWhyWithoutItsSecrets()
    {
        using var handler = new ScriptedHandler("{}");
        using BizKitHubClient client = handler.BizKitHub(options => options.ApiKey = Key);
        Exception failure = await Assert.ThrowsAnyAsync<Exception>(
            () => client.Customer.CreateAsync(new CustomerCreateRequest { Email = string.Join(' ', Key, Clients.IdentityId) }, Cancelled));

        Assert.Empty(handler.Requests);
        AssertHidden("an exception", Texts(failure));
    }

    [Fact]
    public void RecordsWithSecrets_PrintTheRest()
    {
        Assert.Equal(
            "CustomerCreditSpendRequest { IdentityId = ***, Amount = 100, Description = video.rewrite:15m, CustomerRealIp = 1.1.1.1 }",
            Clients.Spending.ToString());
        Assert.StartsWith(
            "LoggedIn { IdentityId = ***, CuRefNo = c, CreditBalance = 1, ",
            JsonSerializer.Deserialize<CustomerGetAccountInfoResponse>($$"""{"loggedIn":true,"identityId":"{{Clients.IdentityId}}","cuRefNo":"c","creditBalance":1,"email":null}""")!.ToString(),
            StringComparison.Ordinal);
    }

    private static void Set(BizKitHubClientOptions options, string key, Uri address, string failure, BizKitHubAuthentication authentication)
    {
        options.ApiKey = key;
        options.BaseAddress = address;
        options.Authentication = authentication;
        options.MaxRetries = 1;
        options.Timeout = failure == "timeout" ? TimeSpan.FromMilliseconds(300) : TimeSpan.FromSeconds(60);
    }

    private static string Answer(string status, string body, string headers = "") =>
        $"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nConnection: close\r\n{headers}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}";

    /// <summary>All that an exception and its causes show.</summary>
    private static IEnumerable<string> Texts(Exception exception)
    {
        for (Exception? one = exception; one is not null; one = one.InnerException)
        {
            yield return one.ToString();
            foreach (DictionaryEntry entry in one.Data)
            {
                yield return $"{entry.Key} {entry.Value}";
            }

            foreach (object? value in one.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0).Select(p => p.GetValue(one)))
            {
                yield return value?.ToString() ?? "";
            }
        }
    }

    private static void AssertHidden(string place, IEnumerable<string> texts)
    {
        foreach (string text in texts)
        {
            Assert.False(text.Contains("searchme", StringComparison.OrdinalIgnoreCase), $"The key is in {place}: {text}");
            Assert.False(text.Contains(Clients.IdentityId, StringComparison.OrdinalIgnoreCase), $"The identity is in {place}: {text}");
        }
    }
}
