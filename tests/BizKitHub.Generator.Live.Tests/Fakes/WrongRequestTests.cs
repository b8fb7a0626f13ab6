using System.Text;
using BizKitHub.Generator.Live.Tests.Support;

namespace BizKitHub.Generator.Live.Tests.Fakes;

/// <summary>A request that breaks the contract ends the test, in the words of the rule, and is not recorded.</summary>
public sealed class WrongRequestTests : IDisposable
{
    private const string Key = "?apiKey=DEV_aaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    private const string Spending = "/api/v1/customer/credit-spend";

    private readonly BizKitHubFake _fake = new();

    public void Dispose() => _fake.Dispose();

    [Theory]
    [InlineData("GET", "/api/v1/customer/nothing", null, null, "The contract has no path /api/v1/customer/nothing.")]
    [InlineData("DELETE", Spending, null, null, "The contract has no DELETE /api/v1/customer/credit-spend, but POST.")]
    [InlineData("GET", "/api/v1/shop/order/detail", null, null, "order.detail: hash is required.")]
    [InlineData("GET", "/api/v1/customer/get-account-info?identityId=a", null, null, "customer.get-account-info: the request has no key; the contract asks for the query parameter apiKey or the header Authorization with Bearer.")]
    [InlineData("POST", Spending + Key, null, null, "customer.credit-spend: the body is required.")]
    [InlineData("POST", Spending + Key, "text/plain", "amount", "customer.credit-spend: the body must be application/json, not text/plain; charset=utf-8.")]
    public async Task RequestAgainstTheRules_IsRefusedInTheirWords(string verb, string address, string? mediaType, string? body, string words)
    {
        var failure = await Assert.ThrowsAsync<ApiFakeException>(() => SendAsync(verb, address, mediaType, body));

        Assert.Equal(words, failure.Message);
        Assert.Empty(_fake.Calls);
    }

    [Theory]
    [InlineData("{", "customer.credit-spend: the body cannot be read: ")]
    [InlineData("""{"identityId":"Z9CPkS2o3UV163VQn5OUv0T8BQi8Fvdg"}""", "amount")]
    [InlineData("""{"identityId":"Z9CPkS2o3UV163VQn5OUv0T8BQi8Fvdg","amount":"much"}""", "($.amount)")]
    public async Task BodyThatCannotBeRead_IsRefused(string body, string words)
    {
        var failure = await Assert.ThrowsAsync<ApiFakeException>(() => SendAsync("POST", Spending + Key, "application/json", body));

        Assert.Equal("customer.credit-spend", failure.Operation);
        Assert.StartsWith("customer.credit-spend: the body cannot be read: ", failure.Message, StringComparison.Ordinal);
        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
    }

    /// <summary>The client that does not check its requests itself is checked here, by the same checks.</summary>
    [Fact]
    public async Task BrokenConstraints_AreRefusedInTheWordsOfTheClient()
    {
        var wrong = new CustomerCreateRequest { Email = "no address" };
        using BizKitHubClient careful = _fake.CreateClient();
        using BizKitHubClient careless = _fake.CreateClient(new BizKitHubClientOptions { ApiKey = Clients.Key, ValidateRequests = false });

        var words = await Assert.ThrowsAsync<ArgumentException>(() => careful.Customer.CreateAsync(wrong, TestContext.Current.CancellationToken));
        var failure = await Assert.ThrowsAsync<ApiFakeException>(() => careless.Customer.CreateAsync(wrong, TestContext.Current.CancellationToken));

        Assert.StartsWith(failure.Message["customer.create: ".Length..], words.Message, StringComparison.Ordinal);
        Assert.Equal("customer.create: CustomerCreateRequest.email must be an e-mail address.", failure.Message);
    }

    [Fact]
    public async Task ParameterThatCannotBeRead_IsNamed()
    {
        using var fake = new Courier.CourierFake();
        using var http = new HttpClient(fake, disposeHandler: false);
        http.DefaultRequestHeaders.Add("X-Courier-Key", "key");

        var failure = await Assert.ThrowsAsync<Courier.ApiFakeException>(() => http.GetAsync(new Uri("https://courier.example/eu/v2/parcels?page=first"), TestContext.Current.CancellationToken));
        var other = await Assert.ThrowsAsync<Courier.ApiFakeException>(() => http.GetAsync(new Uri("https://courier.example/eu/v2/parcels?page=0"), TestContext.Current.CancellationToken));

        Assert.Equal("parcels.List: page cannot be read as what the contract says it is.", failure.Message);
        Assert.Equal("parcels.List: page must be at least 1.", other.Message);
    }

    private async Task SendAsync(string verb, string address, string? mediaType, string? body)
    {
        using var http = new HttpClient(_fake, disposeHandler: false);
        using var request = new HttpRequestMessage(new HttpMethod(verb), new Uri("https://api.bizkithub.com" + address))
        {
            Content = body is null ? null : new StringContent(body, Encoding.UTF8, mediaType!),
        };
        using HttpResponseMessage response = await http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
