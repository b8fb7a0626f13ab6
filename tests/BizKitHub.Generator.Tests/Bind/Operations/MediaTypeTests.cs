using BizKitHub.Generator.Bind.Operations;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Tests.Bind.Operations;

/// <summary>What a media type says of a body, and which of several is taken.</summary>
public sealed class MediaTypeTests
{
    private static readonly OpenApiSchema Text = new() { Type = JsonSchemaType.String };
    private static readonly OpenApiSchema File = new() { Type = JsonSchemaType.String, Format = "binary" };
    private static readonly OpenApiSchema Shape = new() { Type = JsonSchemaType.Object };

    [Theory]
    [InlineData("application/json", "Json")]
    [InlineData(" Application/JSON ; charset=utf-8", "Json")]
    [InlineData("text/json", "Json")]
    [InlineData("application/problem+json", "Json")]
    [InlineData("*/*", "Json")]
    [InlineData("text/plain", "Text")]
    [InlineData("text/*", "Text")]
    [InlineData("application/xml", "Text")]
    [InlineData("image/svg+xml", "Text")]
    [InlineData("application/pdf", "Binary")]
    [InlineData("application/*", "Binary")]
    [InlineData("application/jsonp", "Binary")]
    public void Answer_IsReadInTheFormOfItsMediaType(string mediaType, string format) => Assert.Equal(format, MediaTypes.Format(mediaType).ToString());

    [Theory]
    [InlineData("text/plain;application/json;*/*;text/json", "application/json")]
    [InlineData("text/plain;*/*;application/problem+json", "application/problem+json")]
    [InlineData("text/plain;*/*", "*/*")]
    [InlineData("text/json;application/hal+json", "text/json")]
    [InlineData("text/html;text/plain", "text/html")]
    public void Json_IsTakenWhereThereIsAny(string offers, string taken) => Assert.Equal(taken, MediaTypes.Choose(Content(offers))!.Value.Key);

    [Fact]
    public void WithoutContent_ThereIsNoChoice()
    {
        Assert.Null(MediaTypes.Choose(content: null));
        Assert.Null(MediaTypes.Choose(new Dictionary<string, IOpenApiMediaType>()));
    }

    [Theory]
    [InlineData("application/json", true, false)]
    [InlineData("application/json;charset=utf-8", true, false)]
    [InlineData("*/*", true, true)]
    [InlineData("application/*", true, true)]
    [InlineData("text/json", false, false)]
    [InlineData("application/problem+json", false, false)]
    [InlineData("text/*", false, false)]
    public void PlainJson_NeedsNotBeAskedFor(string mediaType, bool isPlain, bool isWildcard)
    {
        Assert.Equal(isPlain, MediaTypes.IsPlainJson(mediaType));
        Assert.Equal(isWildcard, MediaTypes.IsWildcard(mediaType));
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", true)]
    [InlineData("Application/X-WWW-Form-Urlencoded; charset=utf-8", true)]
    [InlineData("multipart/form-data", false)]
    public void Form_IsUrlEncoded(string mediaType, bool isForm) => Assert.Equal(isForm, MediaTypes.IsForm(mediaType));

    [Theory]
    [InlineData("text/event-stream", "Events")]
    [InlineData("Text/Event-Stream; charset=utf-8", "Events")]
    [InlineData("application/x-ndjson", "Lines")]
    [InlineData("application/ndjson", "Lines")]
    [InlineData("application/jsonl", "Lines")]
    [InlineData("application/x-jsonl", "Lines")]
    [InlineData("application/jsonlines", "Lines")]
    [InlineData("application/x-jsonlines", "Lines")]
    [InlineData("application/json-lines", "Lines")]
    [InlineData("application/stream+json", "Lines")]
    [InlineData("application/x-json-stream", "Lines")]
    [InlineData("application/vnd.shop+ndjson", "Lines")]
    [InlineData("application/vnd.shop+jsonl", "Lines")]
    [InlineData("application/json-seq", "Sequence")]
    [InlineData("application/geo+json-seq", "Sequence")]
    [InlineData("application/json", null)]
    [InlineData("application/vnd.shop+json", null)]
    [InlineData("text/plain", null)]
    public void Stream_GoesByManyNames(string mediaType, string? kind) => Assert.Equal(kind, StreamedMedia.KindOf(mediaType)?.ToString());

    [Theory]
    [InlineData("application/json", "Json")]
    [InlineData("application/vnd.shop+json; charset=utf-8", "Json")]
    [InlineData("*/*", "Json")]
    [InlineData("application/*", "Json")]
    [InlineData("application/x-www-form-urlencoded", "Form")]
    [InlineData("multipart/form-data", "Multipart")]
    [InlineData("multipart/mixed", "Multipart")]
    [InlineData("multipart/*", "Multipart")]
    [InlineData("text/plain", "Text")]
    [InlineData("text/*", "Text")]
    [InlineData("application/xml", "Text")]
    [InlineData("application/atom+xml", "Text")]
    [InlineData("application/pdf", "Stream")]
    [InlineData("image/*", "File")]
    public void Body_IsSentInTheFormOfItsMediaType(string mediaType, string format)
    {
        Assert.Equal(format, RequestMediaTypes.Format(mediaType, schema: null).ToString());
        Assert.Equal(format, RequestMediaTypes.Format(mediaType, Shape).ToString());
    }

    [Theory]
    [InlineData("*/*", "Json", "File")]
    [InlineData("application/*", "Json", "File")]
    [InlineData("application/json", "Json", "Json")]
    [InlineData("application/sql", "Text", "Stream")]
    [InlineData("application/yaml", "Text", "Stream")]
    [InlineData("text/csv", "Text", "Text")]
    [InlineData("image/png", "Stream", "Stream")]
    [InlineData("audio/ogg", "Stream", "Stream")]
    [InlineData("video/mp4", "Stream", "Stream")]
    [InlineData("font/woff", "Stream", "Stream")]
    [InlineData("model/stl", "Stream", "Stream")]
    [InlineData("application/octet-stream", "Stream", "Stream")]
    [InlineData("application/pdf", "Stream", "Stream")]
    [InlineData("application/zip", "Stream", "Stream")]
    [InlineData("application/gzip", "Stream", "Stream")]
    [InlineData("image/*", "File", "File")]
    public void BodyThatIsAText_IsSentAsOneWhereItCanBeOne(string mediaType, string asText, string asFile)
    {
        Assert.Equal(asText, RequestMediaTypes.Format(mediaType, Text).ToString());
        Assert.Equal(asFile, RequestMediaTypes.Format(mediaType, File).ToString());
    }

    [Theory]
    [InlineData("application/json; charset=utf-8", "Json", "application/json; charset=utf-8")]
    [InlineData("*/*", "Json", "application/json")]
    [InlineData("application/*", "Json", "application/json")]
    [InlineData("Multipart/*; boundary=x", "Multipart", "multipart/form-data")]
    [InlineData("multipart/mixed", "Multipart", "multipart/mixed")]
    [InlineData("text/plain", "Text", "text/plain; charset=utf-8")]
    [InlineData("text/*", "Text", "text/plain; charset=utf-8")]
    [InlineData("Text/CSV; header=present; Charset=latin1", "Text", "text/csv; header=present; charset=utf-8")]
    [InlineData("application/xml", "Text", "application/xml")]
    [InlineData("application/xml; charset=utf-16", "Text", "application/xml; charset=utf-8")]
    [InlineData("application/xml; version=1", "Text", "application/xml; version=1")]
    [InlineData("text/plain; charset=latin1", "Stream", "text/plain; charset=latin1")]
    [InlineData("image/*", "File", "image/*")]
    [InlineData("application/x-www-form-urlencoded", "Form", "application/x-www-form-urlencoded")]
    public void ContentType_IsOneThatCanBeSent(string mediaType, string format, string contentType) =>
        Assert.Equal(contentType, RequestMediaTypes.ContentType(mediaType, Enum.Parse<BodyFormat>(format)));

    [Theory]
    [InlineData("text/plain;multipart/form-data;application/x-www-form-urlencoded;application/json", "application/json")]
    [InlineData("text/plain;multipart/form-data;application/x-www-form-urlencoded", "application/x-www-form-urlencoded")]
    [InlineData("text/plain;multipart/form-data", "multipart/form-data")]
    [InlineData("image/png;text/plain", "image/png")]
    [InlineData("application/hal+json;application/json", "application/json")]
    [InlineData("application/hal+json;text/json", "application/hal+json")]
    [InlineData("multipart/mixed;multipart/form-data", "multipart/form-data")]
    [InlineData("multipart/mixed;multipart/related", "multipart/mixed")]
    public void Body_IsSentAsJson_OrAForm_OrParts_OrTheFirst(string offers, string taken) => Assert.Equal(taken, RequestMediaTypes.Choose(Content(offers)).Key);

    [Fact]
    public void FormWithFiles_IsSentInParts()
    {
        var files = new OpenApiSchema { Type = JsonSchemaType.Object, Properties = new Dictionary<string, IOpenApiSchema> { ["a"] = Text, ["b"] = File } };
        var lists = new OpenApiSchema { Type = JsonSchemaType.Object, Properties = new Dictionary<string, IOpenApiSchema> { ["b"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = File } } };
        var texts = new OpenApiSchema { Type = JsonSchemaType.Object, Properties = new Dictionary<string, IOpenApiSchema> { ["a"] = Text } };

        Assert.Equal("multipart/form-data", Chosen(files));
        Assert.Equal("multipart/form-data", Chosen(lists));
        Assert.Equal("application/x-www-form-urlencoded", Chosen(texts));
        Assert.Equal("application/x-www-form-urlencoded", Chosen(Shape));

        static string Chosen(OpenApiSchema schema) => RequestMediaTypes.Choose(new Dictionary<string, IOpenApiMediaType>
        {
            ["application/x-www-form-urlencoded"] = new OpenApiMediaType { Schema = schema },
            ["multipart/form-data"] = new OpenApiMediaType { Schema = schema },
        }).Key;
    }

    [Theory]
    [InlineData("X-Request-Id", true)]
    [InlineData("a9!#$%&'*+-.^_`|~", true)]
    [InlineData("z", true)]
    [InlineData("AZ09", true)]
    [InlineData("Connection", false)]
    [InlineData("content-LENGTH", false)]
    [InlineData("Host", false)]
    [InlineData("Keep-Alive", false)]
    [InlineData("Proxy-Connection", false)]
    [InlineData("te", false)]
    [InlineData("Trailer", false)]
    [InlineData("Transfer-Encoding", false)]
    [InlineData("Upgrade", false)]
    [InlineData("a b", false)]
    [InlineData("a:", false)]
    [InlineData("a@", false)]
    [InlineData("a[", false)]
    [InlineData("a{", false)]
    [InlineData("a/", false)]
    [InlineData("é", false)]
    [InlineData("a\r\nb", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Header_IsATokenThatIsNoBusinessOfTheConnection(string? name, bool canBeSet) => Assert.Equal(canBeSet, HeaderNames.CanBeSet(name));

    private static Dictionary<string, IOpenApiMediaType> Content(string offers) =>
        offers.Split(';').ToDictionary(o => o, IOpenApiMediaType (_) => new OpenApiMediaType(), StringComparer.Ordinal);
}
