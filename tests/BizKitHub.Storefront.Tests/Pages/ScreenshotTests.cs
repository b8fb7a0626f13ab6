using BizKitHub.Storefront.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BizKitHub.Storefront.Tests.Pages;

/// <summary>Takes the picture of the README, where <c>STOREFRONT_SCREENSHOT</c> says: the path of a PNG file.</summary>
public sealed class ScreenshotTests(Chromium browser) : BrowserTest(browser)
{
    [Fact]
    public async Task Shop_IsPictured()
    {
        string? path = Environment.GetEnvironmentVariable("STOREFRONT_SCREENSHOT");
        Assert.SkipWhen(string.IsNullOrEmpty(path), "STOREFRONT_SCREENSHOT names no file.");

        await AddCustomerAsync();
        IPage page = await OpenAsync(width: 920, height: 620);
        await SignInAsync(page);
        await OrderAsync(page, "Subtitle an hour");
        await OrderAsync(page, "Rewrite a video");
        await Expect(Balance(page)).ToHaveTextAsync("350 credits left");

        await page.ScreenshotAsync(new() { Path = path });

        Assert.InRange(new FileInfo(path).Length, 1, 200_000);
    }
}
