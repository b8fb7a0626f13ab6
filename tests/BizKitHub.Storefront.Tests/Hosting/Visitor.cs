using System.Text.RegularExpressions;

namespace BizKitHub.Storefront.Tests.Hosting;

/// <summary>A visitor without a browser: keeps cookies, follows no redirect, and sends forms as it pleases.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false };
    private readonly HttpClient _http;

    public Visitor(Uri address) => _http = new HttpClient(_handler) { BaseAddress = address };

    public void Dispose()
    {
        _http.Dispose();
        _handler.Dispose();
    }

    public Task<HttpResponseMessage> GetAsync(string path) =>
        _http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    public async Task<string> ReadAsync(string path)
    {
        using HttpResponseMessage page = await GetAsync(path);
        return await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Sends exactly these fields; nothing adds a token.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await _http.PostAsync(new Uri(path, UriKind.Relative), form, TestContext.Current.CancellationToken);
    }

    /// <summary>Opens the page, and sends its form with the hidden fields that it has.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string page, string path, params (string Name, string Value)[] fields) =>
        await PostAsync(path, [.. HiddenFields(await ReadAsync(page)), .. fields]);

    public async Task SignInAsync(string email, string password)
    {
        using HttpResponseMessage answer = await SubmitAsync("/sign-in", "/sign-in", ("Email", email), ("Password", password));
        Assert.Equal("/", answer.Headers.Location?.OriginalString);
    }

    /// <summary>The hidden fields of the page, each name once.</summary>
    public static IEnumerable<(string Name, string Value)> HiddenFields(string page) =>
        HiddenInput.Matches(page).Select(m => (m.Groups["name"].Value, m.Groups["value"].Value)).DistinctBy(field => field.Item1);

    public static string HiddenField(string page, string name) => HiddenFields(page).Single(field => field.Name == name).Value;

    [GeneratedRegex("""<input (?:type="hidden" )?name="(?<name>[^"]+)"(?: type="hidden")? value="(?<value>[^"]*)" ?/?>""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex HiddenInput { get; }
}
