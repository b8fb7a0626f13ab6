using BizKitHub.Generator.Live.Tests.Support;
using Palette;

namespace BizKitHub.Generator.Live.Tests.Wire;

/// <summary>
/// The rows of the table "Style Examples" in OpenAPI 3.1.1 (section 4.8.12.4), through a generated client and over a
/// connection. A label of nothing, which the table writes <c>.</c>, is refused: it would lead to another path.
/// </summary>
public sealed class StyleTableTests
{
    private const string Blue = "blue";

    private static readonly string[] Colors = ["blue", "black", "brown"];

    private static readonly Color Mixed = new() { R = 100, G = 200, B = 150 };

    /// <summary>The rules refuse an empty text where they see one.</summary>
    private static string Nothing => new([.. Blue.Where(char.IsDigit)]);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static TheoryData<string, Func<PaletteClient, Task>> Paths => new()
    {
        { "/matrixText/;color", client => client.Paths.MatrixTextAsync(Nothing) },
        { "/matrixText/;color=blue", client => client.Paths.MatrixTextAsync(Blue) },
        { "/matrixList/;color=blue,black,brown", client => client.Paths.MatrixListAsync(Colors) },
        { "/matrixObject/;color=R,100,G,200,B,150", client => client.Paths.MatrixObjectAsync(Mixed) },
        { "/matrixExplodedText/;color", client => client.Paths.MatrixExplodedTextAsync(Nothing) },
        { "/matrixExplodedText/;color=blue", client => client.Paths.MatrixExplodedTextAsync(Blue) },
        { "/matrixExplodedList/;color=blue;color=black;color=brown", client => client.Paths.MatrixExplodedListAsync(Colors) },
        { "/matrixExplodedObject/;R=100;G=200;B=150", client => client.Paths.MatrixExplodedObjectAsync(Mixed) },
        { "/labelText/.blue", client => client.Paths.LabelTextAsync(Blue) },
        { "/labelList/.blue,black,brown", client => client.Paths.LabelListAsync(Colors) },
        { "/labelObject/.R,100,G,200,B,150", client => client.Paths.LabelObjectAsync(Mixed) },
        { "/labelExplodedText/.blue", client => client.Paths.LabelExplodedTextAsync(Blue) },
        { "/labelExplodedList/.blue.black.brown", client => client.Paths.LabelExplodedListAsync(Colors) },
        { "/labelExplodedObject/.R=100.G=200.B=150", client => client.Paths.LabelExplodedObjectAsync(Mixed) },
        { "/simpleText/blue", client => client.Paths.SimpleTextAsync(Blue) },
        { "/simpleList/blue,black,brown", client => client.Paths.SimpleListAsync(Colors) },
        { "/simpleObject/R,100,G,200,B,150", client => client.Paths.SimpleObjectAsync(Mixed) },
        { "/simpleExplodedText/blue", client => client.Paths.SimpleExplodedTextAsync(Blue) },
        { "/simpleExplodedList/blue,black,brown", client => client.Paths.SimpleExplodedListAsync(Colors) },
        { "/simpleExplodedObject/R=100,G=200,B=150", client => client.Paths.SimpleExplodedObjectAsync(Mixed) },
    };

    public static TheoryData<string, Func<PaletteClient, Task>> Queries => new()
    {
        { "/formText?color=", client => client.Queries.FormTextAsync("") },
        { "/formText?color=blue", client => client.Queries.FormTextAsync(Blue) },
        { "/formList?color=blue,black,brown", client => client.Queries.FormListAsync(Colors) },
        { "/formObject?color=R,100,G,200,B,150", client => client.Queries.FormObjectAsync(Mixed) },
        { "/formExplodedText?color=", client => client.Queries.FormExplodedTextAsync("") },
        { "/formExplodedText?color=blue", client => client.Queries.FormExplodedTextAsync(Blue) },
        { "/formExplodedList?color=blue&color=black&color=brown", client => client.Queries.FormExplodedListAsync(Colors) },
        { "/formExplodedObject?R=100&G=200&B=150", client => client.Queries.FormExplodedObjectAsync(Mixed) },
        { "/spaceDelimitedList?color=blue%20black%20brown", client => client.Queries.SpaceDelimitedListAsync(Colors) },
        { "/spaceDelimitedObject?color=R%20100%20G%20200%20B%20150", client => client.Queries.SpaceDelimitedObjectAsync(Mixed) },
        { "/pipeDelimitedList?color=blue%7Cblack%7Cbrown", client => client.Queries.PipeDelimitedListAsync(Colors) },
        { "/pipeDelimitedObject?color=R%7C100%7CG%7C200%7CB%7C150", client => client.Queries.PipeDelimitedObjectAsync(Mixed) },
        { "/deepObjectObject?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150", client => client.Queries.DeepObjectObjectAsync(Mixed) },
    };

    public static TheoryData<string, Func<PaletteClient, Task>> HeaderTexts => new()
    {
        { "blue", client => client.Headers.HeaderTextAsync(Blue) },
        { "blue,black,brown", client => client.Headers.HeaderListAsync(Colors) },
        { "R,100,G,200,B,150", client => client.Headers.HeaderObjectAsync(Mixed) },
        { "blue", client => client.Headers.HeaderExplodedTextAsync(Blue) },
        { "blue,black,brown", client => client.Headers.HeaderExplodedListAsync(Colors) },
        { "R=100,G=200,B=150", client => client.Headers.HeaderExplodedObjectAsync(Mixed) },
    };

    public static TheoryData<string, Func<PaletteClient, Task>> CookieTexts => new()
    {
        { "color=", client => client.Cookies.CookieTextAsync("") },
        { "color=blue", client => client.Cookies.CookieTextAsync(Blue) },
        { "color=blue,black,brown", client => client.Cookies.CookieListAsync(Colors) },
        { "color=R,100,G,200,B,150", client => client.Cookies.CookieObjectAsync(Mixed) },
        { "color=blue", client => client.Cookies.CookieExplodedTextAsync(Blue) },
        { "color=blue&color=black&color=brown", client => client.Cookies.CookieExplodedListAsync(Colors) },
        { "R=100&G=200&B=150", client => client.Cookies.CookieExplodedObjectAsync(Mixed) },
    };

    [Theory]
    [MemberData(nameof(Paths), DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Queries), DisableDiscoveryEnumeration = true)]
    public async Task PathsAndQueries_AreAsTheTableSays(string expected, Func<PaletteClient, Task> call) =>
        Assert.Equal(expected, (await WireRequest.OfAsync(call)).Target);

    [Theory]
    [MemberData(nameof(HeaderTexts), DisableDiscoveryEnumeration = true)]
    public async Task Headers_AreAsTheTableSays(string expected, Func<PaletteClient, Task> call) =>
        Assert.Equal(expected, (await WireRequest.OfAsync(call)).Header("color"));

    [Theory]
    [MemberData(nameof(CookieTexts), DisableDiscoveryEnumeration = true)]
    public async Task Cookies_AreAsTheTableSays(string expected, Func<PaletteClient, Task> call) =>
        Assert.Equal(expected, (await WireRequest.OfAsync(call)).Header("Cookie"));

    [Fact]
    public async Task APathThatWouldLeadElsewhere_IsRefused()
    {
        using var handler = new ScriptedHandler("");
        using var connection = new HttpClient(handler, disposeHandler: false);
        using var client = new PaletteClient(connection, new PaletteClientOptions());
        await Assert.ThrowsAsync<ArgumentException>("color", () => client.Paths.LabelTextAsync(Nothing, Cancelled));
        await Assert.ThrowsAsync<ArgumentException>("color", () => client.Paths.LabelTextAsync(".", Cancelled));
        await Assert.ThrowsAsync<ArgumentException>("color", () => client.Paths.LabelExplodedListAsync(["", ""], Cancelled));
        await Assert.ThrowsAsync<ArgumentException>("color", () => client.Paths.MatrixListAsync([], Cancelled));
        await Assert.ThrowsAsync<ArgumentException>("color", () => client.Paths.SimpleTextAsync("..", Cancelled));

        Assert.Empty(handler.Requests);
    }
}
