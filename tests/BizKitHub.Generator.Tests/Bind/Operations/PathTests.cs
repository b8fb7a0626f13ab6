using BizKitHub.Generator.Bind.Operations;

namespace BizKitHub.Generator.Tests.Bind.Operations;

/// <summary>Paths cut at their placeholders, the patterns that choose them, and the names of statuses.</summary>
public sealed class PathTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("/a", "/a")]
    [InlineData("/a/{b}", "/a/|<b>")]
    [InlineData("/a/{b}/c", "/a/|<b>|/c")]
    [InlineData("{a}{b}", "<a>|<b>")]
    [InlineData("/a/{}", "/a/|<>")]
    [InlineData("/a/{b", "/a/{b")]
    [InlineData("/a}/{b}", "/a}/|<b>")]
    [InlineData("/a/{{b}}", "/a/|<{b>|}")]
    public void Path_IsCutAtItsPlaceholders(string path, string runs) =>
        Assert.Equal(runs, string.Join('|', PathTemplate.Runs(path).Select(r => r.IsPlaceholder ? "<" + r.Text + ">" : r.Text)));

    [Fact]
    public void PlaceholderThatIsThereTwice_HasOneName() => Assert.Equal(["b", "B", "c"], PathTemplate.Names("/{b}/{B}/{b}/{c}"));

    [Theory]
    [InlineData("/pets", "/pets", true)]
    [InlineData("/pets", "/Pets", false)]
    [InlineData("/pets", "/pets/a", false)]
    [InlineData("/pets/a", "/pets", false)]
    [InlineData("/pets/*", "/pets/a", true)]
    [InlineData("/pets/*", "/pets/{id}", true)]
    [InlineData("/pets/*", "/pets/", true)]
    [InlineData("/pets/*", "/pets", false)]
    [InlineData("/pets/*", "/pets/a/b", false)]
    [InlineData("/*/a", "/pets/a", true)]
    [InlineData("/p*s", "/pets", true)]
    [InlineData("/p*s", "/ps", true)]
    [InlineData("/p*s", "/pet", false)]
    [InlineData("/p*e*s", "/petters", true)]
    [InlineData("/p*e*s", "/pattrs", false)]
    [InlineData("/*ab", "/aab", true)]
    [InlineData("/*ab*", "/aaabaa", true)]
    [InlineData("/pets/**", "/pets", true)]
    [InlineData("/pets/**", "/pets/a", true)]
    [InlineData("/pets/**", "/pets/a/b/c", true)]
    [InlineData("/pets/**", "/dogs/a", false)]
    [InlineData("/**/a", "/a", true)]
    [InlineData("/**/a", "/b/c/a", true)]
    [InlineData("/**/a", "/b/c/a/d", false)]
    [InlineData("/**/a/*", "/b/a/a/c", true)]
    [InlineData("/**/a/**/b", "/a/c/b", true)]
    [InlineData("/**/a/**/b", "/b/a", false)]
    [InlineData("**", "/a/b", true)]
    [InlineData("/a**", "/ab", true)]
    [InlineData("/a**", "/a/b", false)]
    [InlineData("", "", true)]
    [InlineData("", "/", false)]
    public void Pattern_FitsPaths(string pattern, string path, bool fits) => Assert.Equal(fits, new PathGlob(pattern).Matches(path));

    /// <summary>The names are those of types that an emitted client has.</summary>
    [Theory]
    [InlineData("200 201 202 203 204 205 206", "Ok Created Accepted NonAuthoritative NoContent ResetContent PartialContent")]
    [InlineData("301 302 303 304 307 308", "MovedPermanently Found SeeOther NotModified TemporaryRedirect PermanentRedirect")]
    [InlineData("400 401 402 403 404 405 406 408 409", "BadRequest Unauthorized PaymentRequired Forbidden NotFound MethodNotAllowed NotAcceptable RequestTimeout Conflict")]
    [InlineData("410 412 413 415 422 423 428 429", "Gone PreconditionFailed ContentTooLarge UnsupportedMediaType UnprocessableContent Locked PreconditionRequired TooManyRequests")]
    [InlineData("500 501 502 503 504", "InternalServer NotImplemented BadGateway ServiceUnavailable GatewayTimeout")]
    [InlineData("299 300 418 599", "Status299 Status300 Status418 Status599")]
    [InlineData("1XX 2XX 3xx 4XX 5XX default", "Information Success Redirect Client Server Other")]
    public void Status_IsCalledAsHttpCallsIt(string statuses, string names) =>
        Assert.Equal(names, string.Join(' ', statuses.Split(' ').Select(s => StatusNames.Of(Generator.Model.StatusRange.Parse(s)!))));

    [Theory]
    [InlineData("404", "NotFoundErrorResponse")]
    [InlineData("5XX", "ServerErrorResponse")]
    [InlineData("default", "ErrorResponse")]
    public void Error_IsCalledAfterItsStatus(string status, string name) => Assert.Equal(name, StatusNames.OfError(Generator.Model.StatusRange.Parse(status)!));
}
