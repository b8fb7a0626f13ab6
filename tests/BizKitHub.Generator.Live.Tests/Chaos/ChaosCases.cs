using System.Text;
using static BizKitHub.Generator.Live.Tests.Chaos.ChaosAnswer;
using static BizKitHub.Generator.Live.Tests.Chaos.ChaosCase;

namespace BizKitHub.Generator.Live.Tests.Chaos;

/// <summary>What servers, proxies and networks get wrong, each with the outcome of a call.</summary>
internal static class ChaosCases
{
    private const string Json = "Content-Type: application/json\r\n";
    private const string Gzip = Json + "Content-Encoding: gzip\r\n";

    /// <summary>A quarter of a megabyte that becomes two hundred and fifty-six.</summary>
    private static readonly Lazy<byte[]> Bomb = new(() => Packed(new byte[256 * 1024 * 1024]));

    public static IEnumerable<ChaosCase> All => [.. Timing, .. Lengths, .. Chunks, .. Encodings, .. Interims, .. StatusLines, .. Bodies, .. Headers];

    private static IEnumerable<ChaosCase> Timing =>
    [
        Case("late headers", Value, json => new ChaosAnswer().Wait(TimeSpan.FromMilliseconds(50)).Then(Plain(json))),
        Case("a late body", Value, json => Text(HeadOf(json)).Wait(TimeSpan.FromMilliseconds(50)).Then(json)),
        Case("byte by byte", Value, json => new ChaosAnswer().Slowly(Plain(json))),
        Case("silence", TooLate, _ => new ChaosAnswer().Stall()),
        Case("silence in the status line", TooLate, _ => Text("HTTP/1.1 2").Stall()),
        Case("silence in the headers", TooLate, json => Text(HeadOf(json)[..^2]).Stall()),
        Case("silence before the body", TooLate, json => Text(HeadOf(json)).Stall()),
        Case("silence in the body", TooLate, json => Text(Plain(json)[..^1]).Stall()),
        Case("silence in a packed body", TooLate, json => Text($"HTTP/1.1 200 OK\r\n{Gzip}Content-Length: 100\r\n\r\n").Then(Packed(json).AsMemory(0, 20)).Stall()),
        Case("silence before the last chunk", TooLate, json => Chunked(Chunk(json)).Stall()),
    ];

    private static IEnumerable<ChaosCase> Lengths =>
    [
        Case("a length that is too small", NoJson, json => Head($"HTTP/1.1 200 OK\r\n{Json}Content-Length: {json.Length - 5}", json)),
        Case("a length that is too large", Ended, json => Head($"HTTP/1.1 200 OK\r\n{Json}Content-Length: {json.Length + 5}", json).Close()),
        Case("a length that is too large, and silence", TooLate, json => Head($"HTTP/1.1 200 OK\r\n{Json}Content-Length: {json.Length + 5}", json).Stall()),
        Case("a negative length", Value, json => Head($"HTTP/1.1 200 OK\r\n{Json}Content-Length: -1", json).Close()),
        Case("a length of words", Value, json => Head($"HTTP/1.1 200 OK\r\n{Json}Content-Length: long", json).Close()),
        Case("a length beyond all numbers", Value, json => Head($"HTTP/1.1 200 OK\r\n{Json}Content-Length: 99999999999999999999", json).Close()),
        Case("a length beyond all memory", TooMuch, json => Head($"HTTP/1.1 200 OK\r\n{Json}Content-Length: 9223372036854775807", json).Close()),
        Case("the same length twice", Value, json => Head($"HTTP/1.1 200 OK\r\n{Json}Content-Length: {json.Length}\r\nContent-Length: {json.Length}", json)),
        Case("two lengths", Value, json => Head($"HTTP/1.1 200 OK\r\n{Json}Content-Length: {json.Length}\r\nContent-Length: {json.Length - 5}", json).Close()),
        Case("a length and chunks", Value, json => Head($"HTTP/1.1 200 OK\r\n{Json}Content-Length: 5\r\nTransfer-Encoding: chunked", Chunk(json) + LastChunk)),
        Case("no length and an end", Value, json => Head($"HTTP/1.1 200 OK\r\n{Json}Connection: close", json).Close()),
        Case("no length and half a body", NoJson, json => Head($"HTTP/1.1 200 OK\r\n{Json}Connection: close", json[..^1]).Close()),
        Case("a body without end", TooMuch, _ => Head($"HTTP/1.1 200 OK\r\n{Json}Connection: close").Forever(new string(' ', 4096))),
    ];

    private static IEnumerable<ChaosCase> Chunks =>
    [
        Case("chunks", Value, json => Chunked(Chunk(json) + LastChunk)),
        Case("chunks with extensions and trailers", Value, json => Chunked($"{json.Length:x};q=\"1\"\r\n{json}\r\n0\r\nX-Late: 1\r\n\r\n")),
        Case("no last chunk", Ended, json => Chunked(Chunk(json)).Close()),
        Case("a chunk of no number", Invalid, json => Chunked($"zz\r\n{json}\r\n" + LastChunk).Close()),
        Case("a negative chunk", Invalid, json => Chunked($"-5\r\n{json}\r\n" + LastChunk).Close()),
        Case("a chunk beyond all numbers", Invalid, json => Chunked($"FFFFFFFFFFFFFFFFFF\r\n{json}\r\n" + LastChunk).Close()),
        Case("a chunk that is too short", Invalid, json => Chunked($"{json.Length - 5:x}\r\n{json}\r\n" + LastChunk).Close()),
        Case("a chunk that is too long", Ended, json => Chunked($"{json.Length + 50:x}\r\n{json}\r\n" + LastChunk).Close()),
        Case("chunks without end", TooMuch, _ => Chunked("").Forever("1000\r\n" + new string(' ', 4096) + "\r\n")),
    ];

    private static IEnumerable<ChaosCase> Encodings =>
    [
        Case("a packed body", Value, json => Ok(Packed(json), Gzip)),
        Case("a packed body in capitals", Value, json => Ok(Packed(json), Json + "Content-Encoding: GZIP\r\n")),
        Case("half a packed body", NoJson, json => Ok(Packed(json)[..^12], Gzip)),
        Case("a packed body with a wrong checksum", Unpacked, json => Ok([.. Packed(json)[..^8], 1, 2, 3, 4, .. Packed(json)[^4..]], Gzip)),
        Case("a packed body that is plain", Unpacked, json => Ok(json, Gzip)),
        Case("a packed body of nothing", NoBody, _ => Ok("", Gzip)),
        Case("a plain body that is packed", NoJson, json => Ok(Packed(json))),
        Case("an encoding that nobody asked for", NoJson, json => Ok(Packed(json), Json + "Content-Encoding: br\r\n")),
        Case("an encoding that does not exist", Value, json => Ok(json, Json + "Content-Encoding: zip-zap\r\n")),
        Case("a bomb", TooMuch, _ => Ok(Bomb.Value, Gzip)),
        Case("a bomb in chunks", TooMuch, _ => Chunked($"{Bomb.Value.Length:x}\r\n", Gzip).Then(Bomb.Value).Then("\r\n" + LastChunk)),
    ];

    private static IEnumerable<ChaosCase> Interims =>
    [
        Case("a storm of 100", Value, json => Text(string.Concat(Enumerable.Repeat("HTTP/1.1 100 Continue\r\n\r\n", 1_000))).Then(Plain(json))),
        Case("early hints", Value, json => Text("HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n").Then(Plain(json))),
        Case("hints without end", TooLong, _ => new ChaosAnswer().Forever("HTTP/1.1 102 Processing\r\n\r\n")),
        Case("another protocol", "failed with HTTP 101.", _ => Head("HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: websocket").Close()),
    ];

    private static IEnumerable<ChaosCase> StatusLines =>
    [
        Case("no HTTP", Invalid, json => Text("220 mail.example ESMTP ready\r\n").Then(json).Close()),
        Case("noise", Invalid, _ => new ChaosAnswer().Then(new byte[] { 0x15, 0x03, 0x01, 0x00, 0x02, 0x02, 0x46, 0x0A, 0x0D, 0x0A }).Close()),
        Case("empty lines", Invalid, json => Text("\r\n\r\n").Then(Plain(json)).Close()),
        Case("a status of words", Invalid, json => Head($"HTTP/1.1 fine\r\n{Json}Content-Length: {json.Length}", json).Close()),
        Case("a status of four digits", Invalid, json => Head($"HTTP/1.1 2000 OK\r\n{Json}Content-Length: {json.Length}", json).Close()),
        Case("a protocol of the future", Invalid, json => Head($"HTTP/9.9 200 OK\r\n{Json}Content-Length: {json.Length}", json).Close()),
        Case("a status that does not exist", "failed with HTTP 999.", json => Head($"HTTP/1.1 999 What\r\n{Json}Content-Length: {json.Length}", json)),
        Case("a status line without end", TooLong, _ => Text("HTTP/1.1 200 ").Forever(new string('O', 4096))),
        Case("HTTP 1.0", Value, json => Head($"HTTP/1.0 200 OK\r\n{Json.TrimEnd()}", json).Close()),
        Case("a redirect to nowhere", "failed with HTTP 302.", _ => Head("HTTP/1.1 302 Found\r\nContent-Length: 0")),
        Case("a redirect to nonsense", "failed with HTTP 307.", _ => Head("HTTP/1.1 307 Temporary Redirect\r\nLocation: http://[\r\nContent-Length: 0")),
        Case("a page of error 500", "failed with HTTP 500.", _ => Page("500 Internal Server Error")),
        Case("a page of error 502", "failed with HTTP 502.", _ => Page("502 Bad Gateway")),
        Case("half a page of error 502", Ended, _ => Head("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 1000", "<html>").Close()),
        Case("an error without end", "failed with HTTP 500.", _ => Head("HTTP/1.1 500 Oh\r\nConnection: close").Forever("<p>Sorry!</p>")),
        Case("a packed error", "failed with HTTP 409 (E7): No.", _ => Packed("""{"code":"E7","message":"No."}""") is var body ? Text($"HTTP/1.1 409 Conflict\r\n{Gzip}Content-Length: {body.Length}\r\n\r\n").Then(body) : new()),
        Case("an error that cannot be unpacked", Unpacked, _ => Head($"HTTP/1.1 500 Oh\r\n{Gzip}Content-Length: 6", "<html>")),
    ];

    private static IEnumerable<ChaosCase> Bodies =>
    [
        Case("a page of success", NoJson, _ => Page("200 OK")),
        Case("nothing", NoBody, _ => Ok("")),
        Case("no content", "answered HTTP 204, but without the body that the contract promises.", _ => Head("HTTP/1.1 204 No Content")),
        Case("white space", NoJson, _ => Ok(" \r\n")),
        Case("a page that is JSON", Value, json => Ok(json, "Content-Type: text/html\r\n")),
        Case("no type", Value, json => Ok(json, "")),
        Case("a type of nonsense", Value, json => Ok(json, "Content-Type: ;;;\r\n")),
        Case("a type in another alphabet", Value, json => Ok(json, "Content-Type: application/json; charset=utf-7\r\n")),
        Case("a byte order mark", Value, json => Ok("\uFEFF" + json)),
        Case("UTF-16", NoJson, json => Ok([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(json)])),
        Case("bytes of no alphabet", NoJson, json => Ok([0xFF, 0xFE, .. Encoding.UTF8.GetBytes(json)])),
        Case("NUL", NoJson, json => Ok("\0" + json)),
        Case("JSON twice", NoJson, json => Ok(json + json)),
        Case("another JSON", NoJson, _ => Ok("[]")),
        Case("too deep", NoJson, _ => Ok(new string('[', 100_000))),
        Case("a failure that calls itself success", NoJson, _ => Ok("""{"error":{"code":"E1","message":"No."}}""")),
    ];

    private static IEnumerable<ChaosCase> Headers =>
    [
        Case("many headers", Value, json => Ok(json, Json + string.Concat(Enumerable.Range(0, 1_000).Select(i => $"X-{i}: {i}\r\n")))),
        Case("a header of 70 KiB", TooLong, json => Ok(json, $"{Json}X-Long: {new string('x', 70 * 1024)}\r\n").Close()),
        Case("20,000 headers", TooLong, json => Ok(json, Json + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"X-{i}: {i}\r\n"))).Close()),
        Case("headers without end", TooLong, _ => Text("HTTP/1.1 200 OK\r\n").Forever("X-Again: and again\r\n")),
        Case("a header without colon", Invalid, json => Ok(json, Json + "nonsense\r\n").Close()),
        Case("a header without name", Invalid, json => Ok(json, Json + ": nameless\r\n").Close()),
        Case("a header that is folded", Value, json => Ok(json, Json + "X-Folded: one\r\n two\r\n")),
        Case("a header of bytes", Value, json => Ok(json, Json + "X-Odd: \u0001\u0002\u00FF\r\n")),
        Case("limits of nonsense", Value, json => Ok(json, Json + "X-RateLimit-Limit: many\r\nX-RateLimit-Reset: 99999999999999999999\r\nRetry-After: soon\r\n")),
        Case("cookies for nobody", Value, json => Ok(json, Json + "Set-Cookie: a=b; Domain=elsewhere.example\r\nSet-Cookie: ;;;\r\n")),
    ];

    private const string LastChunk = "0\r\n\r\n";

    private const string Unpacked = "got no answer: it cannot be unpacked.";

    private const string NoBody = "answered HTTP 200, but without the body that the contract promises.";

    private static ChaosCase Case(string name, string outcome, Func<string, ChaosAnswer> answer) => new(name, outcome) { Answer = answer };

    private static string HeadOf(string json) => $"HTTP/1.1 200 OK\r\n{Json}Content-Length: {json.Length}\r\n\r\n";

    private static string Plain(string json) => HeadOf(json) + json;

    private static string Chunk(string json) => $"{json.Length:x}\r\n{json}\r\n";

    private static ChaosAnswer Page(string status)
    {
        const string Body = "<html><body><h1>Sorry</h1></body></html>";
        return Head($"HTTP/1.1 {status}\r\nContent-Type: text/html\r\nContent-Length: {Body.Length}", Body);
    }
}
