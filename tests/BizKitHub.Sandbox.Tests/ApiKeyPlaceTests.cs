namespace BizKitHub.Sandbox.Tests;

public sealed class ApiKeyPlaceTests : SandboxTest
{
    private const string Path = "/api/v1/customer/create";
    private const string Good = SandboxOptions.DefaultApiKey;
    private const string Unknown = "DEV_unknownunknownunknownunknown";

    [Fact]
    public async Task QueryKey_IsAccepted()
    {
        (await CallAsync(query: Good)).ShouldSucceed();
    }

    [Theory]
    [InlineData("Bearer")]
    [InlineData("bearer")]
    public async Task BearerKey_IsAccepted(string scheme)
    {
        (await SendAsync(HttpMethod.Post, Path, Body(null), authorization: $"{scheme} {Good}")).ShouldSucceed();
    }

    [Fact]
    public async Task BodyKey_IsAccepted()
    {
        (await CallAsync(body: Good)).ShouldSucceed();
    }

    [Fact]
    public async Task QueryKey_WinsOverTheOthers()
    {
        (await CallAsync(query: Good, bearer: Unknown, body: Unknown)).ShouldSucceed();
        (await CallAsync(query: Unknown, bearer: Good, body: Good)).ShouldBeError(404, "PUBLIC_API_KEY_DOES_NOT_EXIST");
    }

    [Fact]
    public async Task BearerKey_WinsOverTheBody()
    {
        (await CallAsync(bearer: Good, body: Unknown)).ShouldSucceed();
        (await CallAsync(bearer: Unknown, body: Good)).ShouldBeError(404, "PUBLIC_API_KEY_DOES_NOT_EXIST");
    }

    [Fact]
    public async Task OtherSchemes_CarryNoKey()
    {
        var reply = await SendAsync(HttpMethod.Post, Path, Body(null), authorization: $"Basic {Good}");

        reply.ShouldBeError(404, "PUBLIC_API_KEY_IS_EMPTY");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"apiKey":7}""")]
    [InlineData("""{"apiKey":null}""")]
    [InlineData("""{"apiKey":"\ud800"}""")]
    public async Task BodyThatHoldsNoText_CarriesNoKey(string body)
    {
        (await SendAsync(HttpMethod.Post, Path, body)).ShouldBeError(404, "PUBLIC_API_KEY_IS_EMPTY");
    }

    private Task<Reply> CallAsync(string? query = null, string? bearer = null, string? body = null) => SendAsync(
        HttpMethod.Post,
        query is null ? Path : $"{Path}?apiKey={query}",
        Body(body),
        authorization: bearer is null ? null : $"Bearer {bearer}");

    private static string Body(string? key) => key is null
        ? """{"email":"jan@barasek.com"}"""
        : $$"""{"email":"jan@barasek.com","apiKey":"{{key}}"}""";
}
