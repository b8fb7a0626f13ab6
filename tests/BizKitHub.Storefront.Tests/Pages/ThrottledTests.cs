using BizKitHub.Sandbox;
using BizKitHub.Storefront.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BizKitHub.Storefront.Tests.Pages;

/// <summary>The shop when its key has used up its requests: two made the customer, three signed in.</summary>
public sealed class ThrottledTests(Chromium browser) : BrowserTest(browser)
{
    protected override SandboxOptions Options => new() { Keys = [new SandboxKey(SandboxOptions.DefaultApiKey) { RateLimit = 5 }] };

    [Fact]
    public async Task Page_SaysHowLongToWait_AndComesBack()
    {
        await AddCustomerAsync();
        IPage page = await OpenAsync();
        await SignInAsync(page);
        Clock.Advance(TimeSpan.FromMinutes(3));

        IResponse? answer = await page.GotoAsync("/");

        Assert.NotNull(answer);
        Assert.Equal((503, "420"), (answer.Status, await answer.HeaderValueAsync("Retry-After")));
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Try again in 420 seconds.");

        Clock.Advance(TimeSpan.FromMinutes(7));
        await page.GetByRole(AriaRole.Link, new() { Name = "Back to the shop" }).ClickAsync();
        await Expect(Balance(page)).ToHaveTextAsync("510 credits left");
    }

    [Fact]
    public async Task Order_TakesNoCredit_AndSaysHowLongToWait()
    {
        await AddCustomerAsync();
        IPage page = await OpenAsync();
        await SignInAsync(page);
        Clock.Advance(TimeSpan.FromMinutes(9) + TimeSpan.FromSeconds(15));

        await OrderAsync(page, "Rewrite a video");

        await Expect(Notice(page)).ToHaveTextAsync("We are very busy. No credit was taken. Try again in 45 seconds.");
        Clock.Advance(TimeSpan.FromSeconds(45));
        Assert.Equal(510, await CreditAsync());
    }
}
