using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace BizKitHub.Generator.Live.Tests.Support;

/// <summary>Answers of a server.</summary>
internal static class Replies
{
    public static HttpResponseMessage Json(string json, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    public static HttpResponseMessage Bytes(byte[] bytes, string contentType)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content };
    }

    public static HttpResponseMessage NoContent() => new(HttpStatusCode.NoContent);

    /// <summary>A failure that asks for no wait, so that a repetition comes at once.</summary>
    public static HttpResponseMessage Busy(HttpStatusCode status)
    {
        HttpResponseMessage reply = Json("""{"error":{"code":"BUSY","message":"Later, please."}}""", status);
        reply.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.Zero);
        return reply;
    }

    /// <summary>An answer of success whose body breaks off.</summary>
    public static HttpResponseMessage CutOff() =>
        new(HttpStatusCode.OK) { Content = new StreamContent(new BreakingStream("""{"success":true,"transa"""u8.ToArray())) };
}
