namespace BizKitHub.Generator.Live.Tests.Chaos;

/// <summary>A server that always says "later": how often it is asked, whatever it thinks later is.</summary>
public sealed class StormTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Retry-After: 0\r\n", "", 3)]
    [InlineData("Retry-After: -7\r\n", "", 2)]
    [InlineData("Retry-After: soon\r\n", "", 2)]
    [InlineData("Retry-After: \r\n", "", 2)]
    [InlineData("Retry-After: Fri, 31 Dec 1999 23:59:59 GMT\r\n", "", 3)]
    [InlineData("Retry-After: Fri, 31 Dec 9999 23:59:59 GMT\r\n", "", 1)]
    [InlineData("Retry-After: 1000000000000\r\n", "", 1)]
    [InlineData("Retry-After: 2147483647\r\n", "", 1)]
    [InlineData("", """{"error":{"retry_after":1e12}}""", 2)]
    [InlineData("", """{"error":{"retry_after":2147483647}}""", 1)]
    [InlineData("", """{"error":{"retry_after":-1}}""", 2)]
    public async Task ARead_IsSentAsOftenAsThatAllows(string headers, string body, int attempts)
    {
        await using var server = new ChaosServer(Later(headers, body));
        using BizKitHubClient client = ChaosCalls.Connect(server.Address, options => options.MaxRetries = attempts == 3 ? 2 : 1);

        Assert.Equal("failed with HTTP 429.", await client.ReadAsync(Cancelled));
        Assert.Equal(attempts, server.Requests.Count);
    }

    [Theory]
    [InlineData("Retry-After: 0\r\n")]
    [InlineData("Retry-After: 1000000000000\r\n")]
    public async Task ASpending_IsSentOnce(string headers)
    {
        await using var server = new ChaosServer(Later(headers, ""));
        using BizKitHubClient client = ChaosCalls.Connect(server.Address, options => options.MaxRetries = 5);

        Assert.Equal("failed with HTTP 429.", await client.SpendAsync(Cancelled));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task AStormWithoutEnd_EndsWithTheTimeOfTheCall()
    {
        await using var server = new ChaosServer(Later("Retry-After: 0\r\n", ""));
        using BizKitHubClient client = ChaosCalls.Connect(server.Address, options =>
        {
            options.MaxRetries = int.MaxValue;
            options.Timeout = TimeSpan.FromMilliseconds(300);
        });

        Assert.Contains(await client.ReadAsync(Cancelled), (string[])["failed with HTTP 429.", ChaosCase.TooLate]);
    }

    private static ChaosAnswer Later(string headers, string body) =>
        ChaosAnswer.Head($"HTTP/1.1 429 Too Many Requests\r\n{headers}Content-Length: {body.Length}", body);
}
