using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace BizKitHub.Generator.Benchmarks.ByHand;

/// <summary>
/// The three calls of the documentation as a careful person writes them with <see cref="HttpClient"/> and the source
/// generator of System.Text.Json: nothing is buffered that need not be, and nothing is parsed twice. It sends the same
/// bytes as the generated client. It checks nothing before it sends, repeats nothing, bounds only the time until an
/// answer begins, and says of a refusal no more than its status.
/// </summary>
/// <param name="http">Has the headers that are the same for all calls, see <see cref="Over"/>.</param>
/// <param name="address">Where the API is, with a slash at its end.</param>
/// <param name="apiKey">The key, which travels in the query.</param>
public sealed class CustomerCalls(HttpClient http, Uri address, string apiKey)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly string _root = address.AbsoluteUri + "api/v1/customer/";
    private readonly string _key = "?apiKey=" + Uri.EscapeDataString(apiKey);

    /// <summary>A client that sends what the generated one sends, over the handler.</summary>
    public static HttpClient Over(HttpMessageHandler handler)
    {
        var http = new HttpClient(handler);
        // Values that were parsed would be cloned for every request.
        http.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "application/json");
        http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "BizKitHubClient");
        return http;
    }

    public Task<AccountInfo> GetAccountInfoAsync(string identityId, string? customerRealIp, CancellationToken cancellationToken)
    {
        string identity = Uri.EscapeDataString(identityId);
        string place = customerRealIp is null
            ? $"{_root}get-account-info{_key}&identityId={identity}"
            : $"{_root}get-account-info{_key}&identityId={identity}&customerRealIp={Uri.EscapeDataString(customerRealIp)}";
        return SendAsync(HttpMethod.Get, place, null, CallsJson.Default.AccountInfo, cancellationToken);
    }

    public Task<CreatedCustomer> CreateAsync(NewCustomer customer, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, $"{_root}create{_key}", Body(customer, CallsJson.Default.NewCustomer), CallsJson.Default.CreatedCustomer, cancellationToken);

    public Task<SpentCredit> SpendCreditAsync(Spending spending, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, $"{_root}credit-spend{_key}", Body(spending, CallsJson.Default.Spending), CallsJson.Default.SpentCredit, cancellationToken);

    /// <summary>Bytes whose number is known: a body that is written as it is sent would be sent in chunks.</summary>
    private static ByteArrayContent Body<T>(T value, JsonTypeInfo<T> type) =>
        new(JsonSerializer.SerializeToUtf8Bytes(value, type)) { Headers = { ContentType = Json } };

    private async Task<T> SendAsync<T>(HttpMethod method, string place, HttpContent? body, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, place) { Content = body };
        using HttpResponseMessage response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        using Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return await JsonSerializer.DeserializeAsync(stream, type, cancellationToken).ConfigureAwait(false)
            ?? throw new JsonException("The answer is null.");
    }
}
