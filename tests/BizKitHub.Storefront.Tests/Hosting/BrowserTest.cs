using Microsoft.Playwright;

namespace BizKitHub.Storefront.Tests.Hosting;

/// <summary>A shop that is looked at in a browser.</summary>
public abstract class BrowserTest(Chromium browser) : ShopTest
{
    protected Task<IPage> OpenAsync(int width = 1200, int height = 800, ColorScheme colors = ColorScheme.Light) =>
        browser.OpenAsync(Address, width, height, colors);

    /// <summary>Signs in as a person does: three calls of the API.</summary>
    protected static async Task SignInAsync(IPage page, string email = Jan)
    {
        await page.GotoAsync("/sign-in");
        await page.GetByLabel("E-mail").FillAsync(email);
        await page.GetByLabel("Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Assertions.Expect(Balance(page)).ToBeVisibleAsync();
    }

    protected static ILocator Balance(IPage page) => page.Locator(".credit");

    protected static ILocator Notice(IPage page) => page.Locator(".notice");

    protected static Task OrderAsync(IPage page, string service) =>
        page.GetByRole(AriaRole.Button, new() { Name = $"on “{service}”" }).ClickAsync();
}
