using System.Text;
using System.Text.Json.Nodes;

namespace BizKitHub.Sandbox.Tests;

/// <summary>A sandbox of its own for every test, called over real HTTP with a clock that the test moves.</summary>
public abstract class SandboxTest : IAsyncLifetime
{
    protected const string Jan = "jan@barasek.com";
    protected const string WellKnownIdentity = "Z9CPkS2o3UV163VQn5OUv0T8BQi8Fvdg";

    private readonly HttpClient _http = new();
    private SandboxServer? _sandbox;

    protected static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    protected virtual SandboxOptions Options => new();

    protected SandboxServer Sandbox => _sandbox ?? throw new InvalidOperationException("The sandbox has not started.");

    internal MovableClock Clock { get; } = new();

    public async ValueTask InitializeAsync() =>
        _sandbox = await SandboxServer.StartAsync(Options with { TimeProvider = Clock }, Cancelled);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _http.Dispose();
        await Sandbox.DisposeAsync();
    }

    /// <summary>Calls a GET of the API; parameters are name, value, name, value.</summary>
    protected Task<Reply> GetAsync(string action, params string[] parameters)
    {
        var query = string.Concat(parameters.Chunk(2).Select(pair => $"&{pair[0]}={Uri.EscapeDataString(pair[1])}"));
        return SendAsync(HttpMethod.Get, $"/api/v1/{action}?apiKey={Sandbox.ApiKey}{query}");
    }

    protected Task<Reply> PostAsync(string action, JsonObject body) => PostTextAsync(action, body.ToJsonString());

    protected Task<Reply> PostTextAsync(string action, string body, string contentType = "application/json") =>
        SendAsync(HttpMethod.Post, $"/api/v1/{action}?apiKey={Sandbox.ApiKey}", body, contentType);

    /// <summary>Sends exactly what it is given; nothing adds a key.</summary>
    protected async Task<Reply> SendAsync(
        HttpMethod method, string pathAndQuery, string? body = null, string contentType = "application/json", string? authorization = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(Sandbox.Address, pathAndQuery));
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        using var response = await _http.SendAsync(request, Cancelled);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        var json = JsonNode.Parse(await response.Content.ReadAsStringAsync(Cancelled));
        return new Reply((int)response.StatusCode, json as JsonObject ?? new JsonObject { ["items"] = json }, response.Headers);
    }

    protected async Task<string> CreateAsync(string email) =>
        (await PostAsync("customer/create", new JsonObject { ["email"] = email })).Text("cuRefNo");

    protected Task<Reply> AccountAsync(string identityId) => GetAsync("customer/get-account-info", "identityId", identityId);

    protected Task<Reply> SpendAsync(string identityId, decimal amount) =>
        PostAsync("customer/credit-spend", new JsonObject { ["identityId"] = identityId, ["amount"] = amount });
}
