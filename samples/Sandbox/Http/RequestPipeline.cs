using System.Globalization;
using BizKitHub.Sandbox.Errors;
using BizKitHub.Sandbox.Keys;
using Microsoft.AspNetCore.Http;

namespace BizKitHub.Sandbox.Http;

/// <summary>
/// Serves a request: path, method, key, body, fields, operation. The first that is wrong ends it. What came and what it got is recorded and
/// logged before the answer leaves, so that whoever has the answer also finds the record.
/// </summary>
internal sealed class RequestPipeline(RouteTable routes, ApiKeyCheck keys, RequestRecorder recorder, RequestLog log)
{
    public async Task ServeAsync(HttpContext context)
    {
        var request = new IncomingRequest(context.Request);
        string? realIp = null;
        JsonAnswer answer;
        try
        {
            await request.ReadBodyAsync(context.RequestAborted);
            var route = routes.Find(request.Method, request.Path.Value ?? "", context.Response.Headers);
            CheckKey(route, request, context.Response.Headers);
            var fields = request.ReadFields();
            realIp = fields.RealIp();
            answer = new JsonAnswer(StatusCodes.Status200OK, route.Answer(fields));
        }
        catch (BadHttpRequestException refused)
        {
            answer = JsonAnswer.OfRefusal(refused);
        }

        await FinishAsync(context, request, answer, realIp);
    }

    /// <summary>Answers a request that the sandbox itself failed on.</summary>
    public Task ServeCrashAsync(HttpContext context) =>
        FinishAsync(context, new IncomingRequest(context.Request), JsonAnswer.OfError(ErrorCodes.Crash, null), null);

    private void CheckKey(Route route, IncomingRequest request, IHeaderDictionary answerHeaders)
    {
        if (!route.NeedsKey)
        {
            return;
        }

        var verdict = keys.Check(request.PresentedKey(), route.Path);
        if (verdict.RateLimit is { } rateLimit)
        {
            ShowRateLimit(rateLimit, answerHeaders);
        }

        if (verdict.Error is { } error)
        {
            throw new Refusal(error);
        }
    }

    private static void ShowRateLimit(RateLimit rateLimit, IHeaderDictionary answerHeaders)
    {
        answerHeaders["X-RateLimit-Limit"] = rateLimit.Limit.ToString(CultureInfo.InvariantCulture);
        answerHeaders["X-RateLimit-Remaining"] = rateLimit.Remaining.ToString(CultureInfo.InvariantCulture);
        answerHeaders["X-RateLimit-Reset"] = rateLimit.ResetsAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        if (rateLimit.IsExceeded)
        {
            answerHeaders.RetryAfter = rateLimit.WaitSeconds.ToString(CultureInfo.InvariantCulture);
        }
    }

    private Task FinishAsync(HttpContext context, IncomingRequest request, JsonAnswer answer, string? realIp)
    {
        recorder.Add(request.Record(answer.Status, realIp));
        log.Write(request.Method, request.Path, answer.Status);
        return answer.WriteAsync(context.Response);
    }
}
