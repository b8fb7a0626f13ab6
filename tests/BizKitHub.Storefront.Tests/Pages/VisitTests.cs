using BizKitHub.Storefront.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BizKitHub.Storefront.Tests.Pages;

/// <summary>What a customer does in the shop, from the first page to the last.</summary>
public sealed class VisitTests(Chromium browser) : BrowserTest(browser)
{
    [Fact]
    public async Task NewCustomer_Registers_ConfirmsTheMail_SignsIn()
    {
        IPage page = await OpenAsync();

        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Create account" }).ClickAsync();
        await page.GetByLabel("E-mail").FillAsync(Jan);
        await page.GetByLabel("Password").FillAsync(Password);
        await page.GetByLabel("Send me news").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Create account" }).ClickAsync();
        await Expect(Notice(page)).ToHaveTextAsync($"We have sent a code to {Jan}.");

        await page.GetByLabel("Code from the mail").FillAsync(Sandbox.Mailbox[^1].Token);
        await page.GetByRole(AriaRole.Button, new() { Name = "Confirm" }).ClickAsync();
        await Expect(Notice(page)).ToHaveTextAsync($"{Jan} is confirmed. You can sign in now.");

        await SignInAsync(page);
        await Expect(page.Locator(".email")).ToHaveTextAsync(Jan);
        await Expect(Balance(page)).ToHaveTextAsync("510 credits left");
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "Your groups" })).ToHaveTextAsync("storefront");
    }

    [Fact]
    public async Task Order_TakesCredit_AndShowsAmongTheMovements()
    {
        await AddCustomerAsync();
        IPage page = await OpenAsync();
        await SignInAsync(page);

        await OrderAsync(page, "Rewrite a video");

        await Expect(Notice(page)).ToHaveTextAsync("Thank you: “Rewrite a video” is ordered. 410 credits are left.");
        await Expect(Balance(page)).ToHaveTextAsync("410 credits left");
        await Expect(page.Locator(".movements li").First).ToHaveTextAsync("Rewrite a video −100");
    }

    [Fact]
    public async Task ReloadAfterAnOrder_OrdersNothing_AndForgetsTheNotice()
    {
        await AddCustomerAsync();
        IPage page = await OpenAsync();
        await SignInAsync(page);
        await OrderAsync(page, "Subtitle an hour");
        await Expect(Notice(page)).ToBeVisibleAsync();

        await page.ReloadAsync();

        await Expect(Balance(page)).ToHaveTextAsync("450 credits left");
        await Expect(Notice(page)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task OrderBeyondTheCredit_IsRefusedKindly()
    {
        await AddCustomerAsync();
        IPage page = await OpenAsync();
        await SignInAsync(page);

        await OrderAsync(page, "Book the studio");

        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync(
            "“Book the studio” costs 900 credits, which is more than you have. No credit was taken.");
        await Expect(Balance(page)).ToHaveTextAsync("510 credits left");
    }

    [Fact]
    public async Task SessionThatEndedAtTheServer_IsTold_WithAWayBackIn()
    {
        await AddCustomerAsync();
        IPage page = await OpenAsync();
        await SignInAsync(page);

        Sandbox.ExpireIdentity(LastIdentity());
        await OrderAsync(page, "Rewrite a video");

        await Expect(Notice(page)).ToHaveTextAsync("Your session has ended. Please sign in again.");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Sign in" })).ToBeVisibleAsync();
        Assert.Equal(510, await CreditAsync());
        await SignInAsync(page);
    }

    [Fact]
    public async Task SignOut_EndsTheSession_HereAndAtTheServer()
    {
        await AddCustomerAsync();
        IPage page = await OpenAsync();
        await SignInAsync(page);
        string identity = LastIdentity();

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();

        await Expect(Notice(page)).ToHaveTextAsync("You are signed out.");
        await Expect(Balance(page)).ToHaveCountAsync(0);
        Assert.IsType<CustomerGetAccountInfoResponse.NotLoggedIn>(await AccountAsync(identity));
    }

    [Fact]
    public async Task WrongPassword_IsToldWithoutSayingWhatIsWrong()
    {
        await AddCustomerAsync();
        IPage page = await OpenAsync();
        foreach (string email in new[] { Jan, "nobody@barasek.com" })
        {
            await page.GotoAsync("/sign-in");
            await page.GetByLabel("E-mail").FillAsync(email);
            await page.GetByLabel("Password").FillAsync("wrong horse");
            await page.Keyboard.PressAsync("Enter");

            await Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("E-mail and password do not belong together.");
            await Expect(page.GetByLabel("E-mail")).ToHaveValueAsync(email);
            await Expect(page.GetByLabel("Password")).ToHaveValueAsync("");
        }
    }
}
