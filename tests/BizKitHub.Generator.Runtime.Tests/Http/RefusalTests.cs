using System.Net;
using System.Text;
using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;

namespace BizKitHub.Generator.Runtime.Tests.Http;

/// <summary>What becomes of an answer that the server gives without success.</summary>
public sealed class RefusalTests
{
    private static readonly DateTimeOffset Now = new ManualTime().GetUtcNow();

    [Theory]
    [InlineData("""{"error":{"code":"PUBLIC_API_KEY_DOES_NOT_EXIST","message":"Unknown key.","description":"Line 1\nLine 2"}}""", "PUBLIC_API_KEY_DOES_NOT_EXIST", "Unknown key.", "Line 1\nLine 2")]
    [InlineData("""{"error":{"code":"post_not_found","message":"Post not found","details":{"message":"deeper"}}}""", "post_not_found", "Post not found", null)]
    [InlineData("""{"success":false,"errorCode":"E004","message":"Wrong password."}""", "E004", "Wrong password.", null)]
    [InlineData("""{"success":false,"message":"Not allowed."}""", null, "Not allowed.", null)]
    [InlineData("""{"error":"SESSION_EXPIRED"}""", "SESSION_EXPIRED", null, null)]
    [InlineData("""{"error":"The session has expired."}""", null, "The session has expired.", null)]
    [InlineData("""{"error":"invalid_grant","error_description":"The code has expired."}""", "invalid_grant", null, "The code has expired.")]
    [InlineData("""{"statusCode":404,"error":"Not Found","message":"No such cat."}""", null, "No such cat.", null)]
    [InlineData("""{"type":"https://example.com/e","title":"No credit.","detail":"Balance is 30.","status":403}""", null, "No credit.", "Balance is 30.")]
    [InlineData("""{"type":"validation","on":"body","property":"/email","message":"Expected string","found":{"email":1}}""", null, "Expected string", null)]
    [InlineData("""{"code":17,"message":["a","b"]}""", "17", null, null)]
    [InlineData("\uFEFF{\"message\":\"With a mark.\"}", null, "With a mark.", null)]
    [InlineData("<html><body>Bad gateway</body></html>", null, null, null)]
    [InlineData("", null, null, null)]
    [InlineData("[]", null, null, null)]
    [InlineData("{\"message\":", null, null, null)]
    [InlineData("""{"message":"\ud800"}""", null, null, null)]
    public async Task EveryFormOfError_IsUnderstood(string body, string? code, string? message, string? description)
    {
        ApiException exception = await FailAsync(() => Api.Json(body, HttpStatusCode.NotFound));
        Assert.Equal(HttpStatusCode.NotFound, exception.StatusCode);
        Assert.Equal("customer.creditSpend", exception.Operation);
        Assert.Equal(code, exception.ErrorCode);
        Assert.Equal(description, exception.Description);
        Assert.Equal(body.Length == 0 ? null : body.TrimStart('\uFEFF'), exception.ResponseBody);
        Assert.Equal(
            "customer.creditSpend failed with HTTP 404" + (code is null ? "" : $" ({code})") + (message is null ? "." : $": {message}"), exception.Message);
        Assert.Null(exception.RetryAfter);
        Assert.Null(exception.RateLimit);
    }

    [Fact]
    public async Task AMessage_IsOneLineOfALog()
    {
        ApiException exception = await FailAsync(() => Api.Json("""{"message":" a\r\nb\u2028c\u0085d\u0000 """ + new string('x', 1000) + "\"}", HttpStatusCode.BadRequest));
        Assert.StartsWith("customer.creditSpend failed with HTTP 400: a  b c d  xxx", exception.Message, StringComparison.Ordinal);
        Assert.Equal("customer.creditSpend failed with HTTP 400: ".Length + 501, exception.Message.Length);
    }

    [Fact]
    public async Task ACutText_KeepsItsLetters()
    {
        ApiException exception = await FailAsync(() => Api.Json("x" + string.Concat(Enumerable.Repeat("😀", 10_000)), HttpStatusCode.BadRequest));
        Assert.Equal(exception.ResponseBody, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(exception.ResponseBody!)));
        Assert.EndsWith("😀…", exception.ResponseBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnEndlessErrorPage_IsNotReadToItsEnd()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.StatusCode = 500;
            var piece = new byte[8192];
            piece.AsSpan().Fill((byte)'x');
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(piece, context.RequestAborted);
            }
        });
        using var transport = new ApiTransport(new ApiSettings { BaseAddress = server.Address });
        ApiException exception = await transport.FailAsync(Api.SpendRequest());
        Assert.Equal(HttpStatusCode.InternalServerError, exception.StatusCode);
        Assert.Equal(4_097, exception.ResponseBody!.Length);
    }

    [Theory]
    [InlineData("17", 17)]
    [InlineData("0", 0)]
    [InlineData("Fri, 02 Jan 2026 03:05:05 GMT", 60)]
    [InlineData("Fri, 02 Jan 2026 03:00:00 GMT", 0)]
    [InlineData("soon", null)]
    [InlineData("-5", null)]
    public async Task RetryAfter_IsUnderstoodInBothForms(string header, int? seconds)
    {
        ApiException exception = await FailAsync(() => Api.Json("{}", HttpStatusCode.TooManyRequests).With("Retry-After", header));
        Assert.Equal(seconds is { } value ? TimeSpan.FromSeconds(value) : null, exception.RetryAfter);
    }

    [Fact]
    public async Task RetryAfter_IsTakenFromTheBodyWhenNoHeaderHasIt()
    {
        const string Body = """{"error":{"code":"RATE_LIMIT_EXCEEDED","message":"Too many requests","retry_after":3600}}""";
        Assert.Equal(TimeSpan.FromHours(1), (await FailAsync(() => Api.Json(Body, HttpStatusCode.TooManyRequests))).RetryAfter);
        Assert.Equal(
            TimeSpan.FromSeconds(5), (await FailAsync(() => Api.Json(Body, HttpStatusCode.TooManyRequests).With("Retry-After", "5"))).RetryAfter);
    }

    [Fact]
    public async Task RateLimitHeaders_AreUnderstood()
    {
        ApiException exception = await FailAsync(() => Api.Json("{}", HttpStatusCode.TooManyRequests)
            .With("X-RateLimit-Limit", "1000").With("X-RateLimit-Remaining", "0").With("X-RateLimit-Reset", "1767323000"));
        Assert.Equal(new ApiRateLimit(1000, 0, DateTimeOffset.FromUnixTimeSeconds(1767323000)), exception.RateLimit);
    }

    [Theory]
    [InlineData("90", 90L)]
    [InlineData("-1", null)]
    [InlineData("9223372036854775807", null)]
    [InlineData("soon", null)]
    public async Task AReset_MayBeCountedFromNow(string header, long? seconds)
    {
        ApiException exception = await FailAsync(() => Api.Json("{}", HttpStatusCode.TooManyRequests)
            .With("X-RateLimit-Remaining", "0").With("X-RateLimit-Reset", header));
        Assert.Equal(new ApiRateLimit(null, 0, seconds is { } value ? Now.AddSeconds(value) : null), exception.RateLimit);
    }

    [Theory]
    [InlineData(HttpStatusCode.MovedPermanently)]
    [InlineData(HttpStatusCode.NotModified)]
    public async Task ARedirect_IsAFailure(HttpStatusCode status) =>
        Assert.Equal(status, (await FailAsync(() => Api.Json("", status).With("Location", "https://elsewhere.example"))).StatusCode);

    private static async Task<ApiException> FailAsync(Func<HttpResponseMessage> answer)
    {
        var pool = new CountingPool();
        using var handler = new RecordingHandler(_ => answer());
        using var client = new HttpClient(handler);
        using var transport = new ApiTransport(client, Api.Settings(pool: pool));
        ApiException exception = await transport.FailAsync(Api.SpendRequest());
        Assert.Single(handler.Requests);
        Assert.Equal(0, pool.Outstanding);
        return exception;
    }
}
