using System.Net;
using BizKitHub.Storefront.Tests.Hosting;

namespace BizKitHub.Storefront.Tests.Forms;

/// <summary>Forms that no browser would send so: twice, without their token, with somebody else's, with a price of their own.</summary>
public sealed class FormTests : ShopTest
{
    private const string Spend = "/?handler=Spend";
    private const string Rewrite = "video.rewrite:15m";

    [Fact]
    public async Task SameFormTwice_SpendsOnce()
    {
        using Visitor jan = await CustomerAsync(Jan);
        var fields = Visitor.HiddenFields(await jan.ReadAsync("/")).Append(("service", Rewrite)).ToArray();

        using (HttpResponseMessage first = await jan.PostAsync(Spend, fields))
        {
            Assert.Equal((HttpStatusCode.Redirect, "/"), (first.StatusCode, first.Headers.Location?.OriginalString));
        }

        Assert.Contains("“Rewrite a video” is ordered", WebUtility.HtmlDecode(await jan.ReadAsync("/")), StringComparison.Ordinal);
        using (HttpResponseMessage second = await jan.PostAsync(Spend, fields))
        {
            Assert.Equal((HttpStatusCode.Redirect, "/"), (second.StatusCode, second.Headers.Location?.OriginalString));
        }

        Assert.Contains("This order was sent before", await jan.ReadAsync("/"), StringComparison.Ordinal);
        Assert.Equal(410, await CreditAsync());
    }

    [Fact]
    public async Task SameFormManyTimesAtOnce_SpendsOnce()
    {
        using Visitor jan = await CustomerAsync(Jan);
        var fields = Visitor.HiddenFields(await jan.ReadAsync("/")).Append(("service", Rewrite)).ToArray();

        foreach (HttpResponseMessage answer in await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => jan.PostAsync(Spend, fields))))
        {
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            answer.Dispose();
        }

        Assert.Equal(410, await CreditAsync());
    }

    [Fact]
    public async Task TwoPages_AreTwoOrders()
    {
        using Visitor jan = await CustomerAsync(Jan);

        for (int order = 0; order < 2; order++)
        {
            (await jan.SubmitAsync("/", Spend, ("service", Rewrite))).Dispose();
        }

        Assert.Equal(310, await CreditAsync());
    }

    [Fact]
    public async Task FormOfAnotherCustomer_SpendsNothing()
    {
        using Visitor jan = await CustomerAsync(Jan);
        using Visitor eva = await CustomerAsync("eva@barasek.com");
        string page = await eva.ReadAsync("/");

        (await eva.PostAsync(
            Spend,
            ("__RequestVerificationToken", Visitor.HiddenField(page, "__RequestVerificationToken")),
            ("form", Visitor.HiddenField(await jan.ReadAsync("/"), "form")),
            ("service", Rewrite))).Dispose();

        Assert.DoesNotContain(Sandbox.Requests, r => r.Path.EndsWith("/credit-spend", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("made-up")]
    public async Task MadeUpForm_SpendsNothing(string form)
    {
        using Visitor jan = await CustomerAsync(Jan);
        string token = Visitor.HiddenField(await jan.ReadAsync("/"), "__RequestVerificationToken");

        using HttpResponseMessage answer = await jan.PostAsync(Spend, ("__RequestVerificationToken", token), ("form", form), ("service", Rewrite));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.DoesNotContain(Sandbox.Requests, r => r.Path.EndsWith("/credit-spend", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/register")]
    [InlineData("/confirm")]
    [InlineData("/sign-out")]
    [InlineData(Spend)]
    public async Task FormWithoutItsAntiforgeryToken_IsRefused_AndReachesNobody(string path)
    {
        using Visitor jan = await CustomerAsync(Jan);
        string page = await jan.ReadAsync("/");
        Sandbox.ForgetRequests();

        using HttpResponseMessage answer = await jan.PostAsync(
            path, ("form", Visitor.HiddenField(page, "form")), ("service", Rewrite), ("Email", Jan), ("Password", Password), ("Code", "x"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(Sandbox.Requests);
    }

    [Fact]
    public async Task PriceComesFromTheCatalogue_WhateverTheFormSays()
    {
        using Visitor jan = await CustomerAsync(Jan);

        (await jan.SubmitAsync("/", Spend, ("service", Rewrite), ("price", "1"), ("amount", "1"))).Dispose();

        Assert.Equal(410, await CreditAsync());
    }

    [Fact]
    public async Task ServiceThatIsNotSold_IsRefused()
    {
        using Visitor jan = await CustomerAsync(Jan);

        using HttpResponseMessage answer = await jan.SubmitAsync("/", Spend, ("service", "free.lunch"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/register")]
    public async Task AddressThatOnlyTheApiRefuses_IsToldAtItsField(string path)
    {
        using var visitor = new Visitor(Address);

        using HttpResponseMessage answer = await visitor.SubmitAsync(path, path, ("Email", "jan@barasek..com"), ("Password", Password));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(422, Assert.Single(Sandbox.Requests).Status);
        Assert.Contains("This is no e-mail address.</span>", await answer.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OrderWhoseAnswerIsLost_IsNotCalledAFailure()
    {
        using Visitor jan = await CustomerAsync(Jan);
        var fields = Visitor.HiddenFields(await jan.ReadAsync("/")).Append(("service", Rewrite)).ToArray();
        await StopSandboxAsync();

        using HttpResponseMessage answer = await jan.PostAsync(Spend, fields);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        string page = await jan.ReadAsync("/");
        Assert.Contains("We do not know whether the order went through", page, StringComparison.Ordinal);
        Assert.Contains("The fault is ours", page, StringComparison.Ordinal);
    }

    private async Task<Visitor> CustomerAsync(string email)
    {
        await AddCustomerAsync(email);
        var visitor = new Visitor(Address);
        await visitor.SignInAsync(email, Password);
        return visitor;
    }
}
