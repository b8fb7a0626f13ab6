using System.Net;
using BizKitHub.Storefront.Tests.Hosting;

namespace BizKitHub.Storefront.Tests.Forms;

/// <summary>What leaves the shop: never its key, never an identity outside the sealed cookie, and nothing that loads from elsewhere.</summary>
public sealed class SecrecyTests : ShopTest
{
    private static readonly string[] Paths = ["/", "/sign-in", "/register", "/confirm", "/sign-out", "/error", "/storefront.css", "/appsettings.json"];

    [Fact]
    public async Task KeyAndIdentity_AreInNoAnswer()
    {
        await AddCustomerAsync();
        using var visitor = new Visitor(Address);
        List<string> answers = [await AnswersAsync(visitor)];
        await visitor.SignInAsync(Jan, Password);
        answers.Add(await AnswersAsync(visitor));
        string identity = LastIdentity();
        (await visitor.SubmitAsync("/", "/?handler=Spend", ("service", "video.rewrite:15m"))).Dispose();
        answers.Add(await AnswersAsync(visitor));
        Sandbox.ExpireKey(Sandbox.ApiKey);
        answers.Add(await AnswersAsync(visitor));

        Assert.Contains("510", answers[1], StringComparison.Ordinal);
        Assert.Contains("The fault is ours", answers[3], StringComparison.Ordinal);
        Assert.All(answers, answer =>
        {
            Assert.DoesNotContain(Sandbox.ApiKey, answer, StringComparison.Ordinal);
            Assert.DoesNotContain(identity, answer, StringComparison.Ordinal);
            Assert.DoesNotContain(Password, answer, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Pages_LoadNothingFromElsewhere_AndRunNothing()
    {
        using var visitor = new Visitor(Address);

        foreach (string path in Paths[..4])
        {
            using HttpResponseMessage answer = await visitor.GetAsync(path);
            string page = await answer.Content.ReadAsStringAsync(Cancelled);
            Assert.DoesNotContain("://", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task SessionCookie_IsOutOfReachOfScriptsAndOtherSites()
    {
        await AddCustomerAsync();
        using var visitor = new Visitor(Address);

        using HttpResponseMessage answer = await visitor.SubmitAsync("/sign-in", "/sign-in", ("Email", Jan), ("Password", Password));

        string cookie = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("storefront=", StringComparison.Ordinal));
        Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task PageOfACustomer_IsKeptByNobody()
    {
        await AddCustomerAsync();
        using var visitor = new Visitor(Address);
        await visitor.SignInAsync(Jan, Password);

        using HttpResponseMessage page = await visitor.GetAsync("/");

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.True(page.Headers.CacheControl?.NoStore);
    }

    private static async Task<string> AnswersAsync(Visitor visitor)
    {
        var texts = new List<string>();
        foreach (string path in Paths)
        {
            using HttpResponseMessage answer = await visitor.GetAsync(path);
            texts.Add(answer.Headers + await answer.Content.ReadAsStringAsync(Cancelled));
        }

        return string.Join('\n', texts);
    }
}
