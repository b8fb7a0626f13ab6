using BizKitHub.Generator.Live.Tests.Support;

namespace BizKitHub.Generator.Live.Tests.Usage;

/// <summary>Code that uses the client can be tested without HTTP.</summary>
public sealed class FakeTests
{
    [Fact]
    public async Task ASignedInCustomer_IsGreeted()
    {
        var fake = new FakeCustomerClient(new CustomerGetAccountInfoResponse.LoggedIn
        {
            IdentityId = Clients.IdentityId,
            CuRefNo = "1cGIHvFoQDGLAbcA",
            CreditBalance = 123,
            Email = null,
            FirstName = "Jan",
        });

        Assert.Equal("Jan, you have 123 credits.", await GreetAsync(fake));
        Assert.Equal(Clients.IdentityId, fake.AskedFor);
    }

    [Fact]
    public async Task AnybodyElse_IsAskedToSignIn() =>
        Assert.Equal("Please sign in.", await GreetAsync(new FakeCustomerClient(new CustomerGetAccountInfoResponse.NotLoggedIn())));

    [Fact]
    public void Answers_AreComparedByValue()
    {
        var one = new CustomerCreditSpendResponse { TransactionId = "t", OldCreditBalance = 510, NewCreditBalance = 410 };

        Assert.Equal(one, one with { OldCreditBalance = 510.00m });
        Assert.NotEqual(one, one with { OldCreditBalance = 511 });
    }

    private static Task<string> GreetAsync(ICustomerClient customers) =>
        new AccountGreeting(customers).GreetAsync(Clients.IdentityId, TestContext.Current.CancellationToken);
}
