using Microsoft.Playwright;

namespace BizKitHub.Storefront.Tests.Hosting;

/// <summary>The browser that all tests share, each with a window of its own. Where none is installed, tests that ask for one are skipped.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome"];

    private readonly string? _program = FindOnPath();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (_program is not null)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = _program });
        }
    }

    /// <summary>Opens a window with no past, which sees the shop as the start of every address.</summary>
    public async Task<IPage> OpenAsync(Uri address, int width = 1200, int height = 800, ColorScheme colors = ColorScheme.Light)
    {
        Assert.SkipWhen(_browser is null, $"No browser is on PATH ({string.Join(", ", Names)}); the pages are tested in one.");

        IBrowserContext window = await _browser.NewContextAsync(new()
        {
            BaseURL = address.AbsoluteUri,
            ColorScheme = colors,
            ViewportSize = new() { Width = width, Height = height },
        });
        return await window.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    private static string? FindOnPath() => (
        from name in Names
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        let path = Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)
        where File.Exists(path)
        select path).FirstOrDefault();
}
