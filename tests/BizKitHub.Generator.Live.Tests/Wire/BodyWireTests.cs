using System.Net;
using System.Text;
using BizKitHub.Generator.Live.Tests.Support;
using Palette;

namespace BizKitHub.Generator.Live.Tests.Wire;

/// <summary>Bodies of every media type, to the byte.</summary>
public sealed class BodyWireTests
{
    private static readonly byte[] Picture = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x2d, 0x2d, 0x00, 0xff];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AForm_IsWrittenFieldByFieldInTheirStyles()
    {
        WireRequest request = await WireRequest.OfAsync(client => client.Bodies.ChargesAsync(
            new Charge
            {
                Amount = 100,
                Description = "a b&c=ě+%",
                Expand = ["customer", "invoice.lines"],
                Metadata = new Dictionary<string, string> { ["order id"] = "6735", ["x]"] = "" },
                Codes = [1, 2],
                Tags = ["x", "y"],
                Color = new() { R = 1, G = 2, B = 3 },
            },
            Cancelled));

        Assert.Equal("application/x-www-form-urlencoded", request.Header("Content-Type"));
        Assert.Equal(
            "amount=100&description=a+b%26c%3D%C4%9B%2B%25&expand%5B0%5D=customer&expand%5B1%5D=invoice.lines&metadata%5Border+id%5D=6735&metadata%5Bx%5D%5D="
            + "&codes=1+2&tags=x&tags=y&color=%7B%22R%22%3A1%2C%22G%22%3A2%2C%22B%22%3A3%7D",
            request.Text);
    }

    [Fact]
    public async Task AMultipartBody_HasAPartForEachValueAndFile()
    {
        using var picture = new MemoryStream(Picture);
        using var first = new MemoryStream("one"u8.ToArray());
        using var second = new MemoryStream("two"u8.ToArray());
        second.ReadByte();
        var upload = new BodiesPicturesRequest
        {
            Picture = new(picture, "a \"b\"\r\nX: y ě.png"),
            Title = "Nová\r\n--",
            OddName = "odd",
            Level = 2,
            Taken = new DateOnly(2026, 1, 5),
            Tags = ["x", ""],
            Color = new() { R = 1, G = 2, B = 3 },
            Colors = [new() { R = 0, G = 0, B = 0 }],
            Either = new BodiesPicturesEither.Number { Value = 7 },
            Notes = ["n"],
            More = [new(first, contentType: "text/plain"), new(second, "2.bin")],
        };
        WireRequest request = await WireRequest.OfAsync(client => client.Bodies.PicturesAsync(upload, Cancelled));

        string boundary = Boundary(request);
        byte[] expected =
        [
            .. Part(boundary, "picture\"; filename=\"a %22b%22%0D%0AX: y ě.png", "image/png"), .. Picture, .. "\r\n"u8,
            .. Part(boundary, "title"), .. "Nová\r\n--\r\n"u8,
            .. Part(boundary, "odd %22name%22"), .. "odd\r\n"u8,
            .. Part(boundary, "level"), .. "2\r\n"u8,
            .. Part(boundary, "taken"), .. "2026-01-05\r\n"u8,
            .. Part(boundary, "tags"), .. "x\r\n"u8,
            .. Part(boundary, "tags"), .. "\r\n"u8,
            .. Part(boundary, "color", "application/json"), .. """{"R":1,"G":2,"B":3}"""u8, .. "\r\n"u8,
            .. Part(boundary, "colors", "application/json"), .. """{"R":0,"G":0,"B":0}"""u8, .. "\r\n"u8,
            .. Part(boundary, "either"), .. "7\r\n"u8,
            .. Part(boundary, "notes", "application/json"), .. """["n"]"""u8, .. "\r\n"u8,
            .. Part(boundary, "more\"; filename=\"more", "text/plain"), .. "one\r\n"u8,
            .. Part(boundary, "more\"; filename=\"2.bin", "application/octet-stream"), .. "wo\r\n"u8,
            .. Encoding.ASCII.GetBytes($"--{boundary}--\r\n"),
        ];
        Assert.Equal(Encoding.Latin1.GetString(expected), Encoding.Latin1.GetString(request.Body));
        Assert.Equal(expected.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), request.Header("Content-Length"));
        Assert.True(picture.CanRead);
    }

    [Fact]
    public async Task EveryMultipartBody_HasABoundaryOfItsOwn()
    {
        string[] boundaries =
        [
            Boundary(await WireRequest.OfAsync(client => client.Bodies.FieldsAsync(new() { A = "1" }, Cancelled))),
            Boundary(await WireRequest.OfAsync(client => client.Bodies.FieldsAsync(new() { A = "1" }, Cancelled))),
        ];

        Assert.NotEqual(boundaries[0], boundaries[1]);
        Assert.All(boundaries, boundary => Assert.Matches("^parts-[0-9A-F]{32}$", boundary));
    }

    [Fact]
    public async Task AMultipartBody_ReadsAsOne()
    {
        WireRequest request = await WireRequest.OfAsync(client => client.Bodies.FieldsAsync(new() { A = "1" }, Cancelled));
        WireRequest none = await WireRequest.OfAsync(client => client.Bodies.FieldsAsync(cancellationToken: Cancelled));

        Assert.Equal($"--{Boundary(request)}\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--{Boundary(request)}--\r\n", request.Text);
        Assert.Null(none.Header("Content-Type"));
        Assert.Empty(none.Body);
    }

    [Fact]
    public async Task AMultipartBodyThatBreaksTheContract_IsRefusedBeforeItIsSent()
    {
        using var handler = new ScriptedHandler("");
        using var connection = new HttpClient(handler, disposeHandler: false);
        using var client = new PaletteClient(connection, new PaletteClientOptions());
        using var picture = new MemoryStream(Picture);
        var refusal = await Assert.ThrowsAsync<ArgumentException>(() => client.Bodies.PicturesAsync(new() { Picture = new(picture), Title = new string('x', Picture[8]) }, Cancelled));
        await Assert.ThrowsAsync<ArgumentException>(() => client.Bodies.PicturesAsync(new() { Picture = Missing<ApiFile>(), Title = "a" }, Cancelled));
        var header = await Assert.ThrowsAsync<ArgumentException>("picture", () => client.Bodies.PicturesAsync(new() { Picture = new(picture, contentType: "a/b\r\nX: y"), Title = "a" }, Cancelled));

        Assert.Contains("title must have at least 1 characters", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("X: y", header.Message, StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task FilesAreSentOnce_AndFieldsAgain()
    {
        using var handler = new ScriptedHandler(_ => Replies.Busy(HttpStatusCode.ServiceUnavailable));
        using var connection = new HttpClient(handler, disposeHandler: false);
        using var client = new PaletteClient(connection, new PaletteClientOptions());
        using var picture = new MemoryStream(Picture);
        await Assert.ThrowsAsync<PaletteApiException>(() => client.Bodies.PicturesAsync(new() { Picture = new(picture), Title = "a" }, Cancelled));
        Assert.Single(handler.Requests);

        await Assert.ThrowsAsync<PaletteApiException>(() => client.Bodies.FieldsAsync(new() { A = "1" }, Cancelled));
        Assert.Equal(4, handler.Requests.Count);
        Assert.Single(handler.Requests.Skip(1).Select(request => request.Body).Distinct());
    }

    [Fact]
    public async Task AStream_IsSentFromWhereItStandsAndStaysTheCallers()
    {
        using var picture = new MemoryStream(Picture) { Position = 1 };
        WireRequest request = await WireRequest.OfAsync(client => client.Bodies.SwatchAsync(picture, Cancelled));

        Assert.Equal(Picture[1..], request.Body);
        Assert.Equal("image/png", request.Header("Content-Type"));
        Assert.Equal("9", request.Header("Content-Length"));
        Assert.True(picture.CanRead);
    }

    [Fact]
    public async Task AStreamOfUnknownLength_IsSentInChunks()
    {
        using var picture = new EndlessLooking([1, 2, 3]);
        WireRequest request = await WireRequest.OfAsync(client => client.Bodies.SwatchAsync(picture, Cancelled));

        Assert.Equal("chunked", request.Header("Transfer-Encoding"));
        Assert.Equal("3\r\n\u0001\u0002\u0003\r\n0\r\n\r\n", request.Text);
    }

    [Fact]
    public async Task AFileOfAnyType_BringsItsType()
    {
        using var file = new MemoryStream([1, 2]);
        WireRequest typed = await WireRequest.OfAsync(client => client.Bodies.AttachmentAsync(new(file, contentType: "audio/ogg"), Cancelled));
        file.Position = 0;
        WireRequest untyped = await WireRequest.OfAsync(client => client.Bodies.AttachmentAsync(new(file), Cancelled));

        Assert.Equal("audio/ogg", typed.Header("Content-Type"));
        Assert.Equal("application/octet-stream", untyped.Header("Content-Type"));
        Assert.Equal([1, 2], untyped.Body);
    }

    [Fact]
    public async Task Texts_AreUtf8()
    {
        WireRequest note = await WireRequest.OfAsync(client => client.Bodies.NoteAsync("čaj ☕", Cancelled));
        WireRequest empty = await WireRequest.OfAsync(client => client.Bodies.NoteAsync("", Cancelled));
        WireRequest none = await WireRequest.OfAsync(client => client.Bodies.NoteAsync(cancellationToken: Cancelled));
        WireRequest theme = await WireRequest.OfAsync(client => client.Bodies.ThemeAsync("<t n=\"č\"/>", Cancelled));

        Assert.Equal("čaj ☕", note.Text);
        Assert.Equal("text/plain; charset=utf-8", note.Header("Content-Type"));
        Assert.Equal("0", empty.Header("Content-Length"));
        Assert.Null(none.Header("Content-Type"));
        Assert.Equal("<t n=\"č\"/>", theme.Text);
        Assert.Equal("application/xml", theme.Header("Content-Type"));
    }

    /// <summary>What nullable reference types cannot rule out.</summary>
    private static T Missing<T>() => (T)typeof(BodyWireTests).GetProperty("NoSuchProperty")?.GetValue(null)!;

    private static string Boundary(WireRequest request)
    {
        string contentType = request.Header("Content-Type")!;
        Assert.StartsWith("multipart/form-data; boundary=", contentType, StringComparison.Ordinal);
        return contentType["multipart/form-data; boundary=".Length..];
    }

    private static byte[] Part(string boundary, string name, string? contentType = null) => Encoding.UTF8.GetBytes(
        $"--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n{(contentType is null ? "" : $"Content-Type: {contentType}\r\n")}\r\n");

    /// <summary>Does not say how long it is.</summary>
    private sealed class EndlessLooking(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
