using BizKitHub.Storefront.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BizKitHub.Storefront.Tests.Pages;

/// <summary>Whether the pages can be read and used by everybody: by ear, by keyboard, on a small screen, in either color scheme.</summary>
public sealed class AccessibilityTests(Chromium browser) : BrowserTest(browser)
{
    private static readonly string[] PublicPaths = ["/", "/sign-in", "/register", "/confirm", "/error"];

    [Fact]
    public async Task EveryPage_HasALanguage_ATitle_OneHeading_Landmarks_AndNames()
    {
        IPage page = await OpenAsync();
        await OnEveryPageAsync(page, async path =>
        {
            string[] defects = await page.EvaluateAsync<string[]>(PageScripts.Defects);
            Assert.True(defects.Length == 0, $"{path}: {string.Join("; ", defects)}");
        });
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task EveryText_StandsOutFromItsBackground(ColorScheme colors)
    {
        IPage page = await OpenAsync(colors: colors);
        await OnEveryPageAsync(page, async path =>
        {
            string[] faint = await page.EvaluateAsync<string[]>(PageScripts.FaintTexts);
            Assert.True(faint.Length == 0, $"{path}: {string.Join("; ", faint)}");
        });
    }

    [Fact]
    public async Task NarrowScreen_IsNeverScrolledSideways()
    {
        IPage page = await OpenAsync(width: 320, height: 640);
        await OnEveryPageAsync(page, async path =>
        {
            int[] widths = await page.EvaluateAsync<int[]>("() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]");
            Assert.True(widths[0] <= widths[1], $"{path} is {widths[0]} wide, the screen {widths[1]}.");
        });
    }

    [Fact]
    public async Task Console_StaysEmpty()
    {
        IPage page = await OpenAsync();
        var messages = new List<string>();
        page.Console += (_, message) => messages.Add(message.Text);
        page.PageError += (_, error) => messages.Add(error);
        page.RequestFailed += (_, request) => messages.Add(request.Url);

        await OnEveryPageAsync(page, _ => Task.CompletedTask);

        Assert.Empty(messages);
    }

    [Fact]
    public async Task KeyboardAlone_IsEnoughToSignInAndToOrder()
    {
        await AddCustomerAsync();
        IPage page = await OpenAsync();
        await page.GotoAsync("/sign-in");

        await TabToAsync(page, page.GetByLabel("E-mail"));
        await page.Keyboard.TypeAsync(Jan);
        await TabToAsync(page, page.GetByLabel("Password"));
        await page.Keyboard.TypeAsync(Password);
        await page.Keyboard.PressAsync("Enter");
        await Expect(Balance(page)).ToHaveTextAsync("510 credits left");

        await TabToAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "on “Subtitle an hour”" }));
        await page.Keyboard.PressAsync("Space");
        await Expect(Balance(page)).ToHaveTextAsync("450 credits left");
    }

    [Fact]
    public async Task FirstTab_LeadsPastTheMasthead()
    {
        IPage page = await OpenAsync();
        await page.GotoAsync("/sign-in");

        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Skip to the content" })).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        await Expect(page.GetByLabel("E-mail")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task RefusedField_SaysWhy_WhereItsReaderIs()
    {
        IPage page = await OpenAsync();
        await page.GotoAsync("/sign-in");
        await page.EvaluateAsync("() => document.querySelectorAll('main form').forEach(form => form.noValidate = true)");

        await page.GetByLabel("E-mail").FillAsync("jan");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByLabel("E-mail")).ToHaveAccessibleDescriptionAsync("This is no e-mail address.");
        await Expect(page.GetByLabel("Password")).ToHaveAccessibleDescriptionAsync("Enter your password.");
    }

    /// <summary>Visits all that a stranger sees, and then the shop of a customer, with and without a notice.</summary>
    private async Task OnEveryPageAsync(IPage page, Func<string, Task> look)
    {
        foreach (string path in PublicPaths)
        {
            await page.GotoAsync(path);
            await look(path);
        }

        await AddCustomerAsync();
        await SignInAsync(page);
        await look("the shop");
        foreach (string service in new[] { "Rewrite a video", "Book the studio" })
        {
            await OrderAsync(page, service);
            await Expect(Notice(page)).ToBeVisibleAsync();
            await look($"the shop after “{service}”");
        }
    }

    private static async Task TabToAsync(IPage page, ILocator target)
    {
        for (int step = 0; step < 20; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail($"The tab key does not lead to {target}.");
    }
}
