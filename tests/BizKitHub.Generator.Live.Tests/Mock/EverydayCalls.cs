using BizKitHub.Generator.Live.Tests.Support;

namespace BizKitHub.Generator.Live.Tests.Mock;

/// <summary>Makes the three calls of the documentation with its values, and expects its answers.</summary>
internal static class EverydayCalls
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static async Task MakeAsync(BizKitHubClient client)
    {
        CustomerCreateResponse created = await client.Customer.CreateAsync(
            new CustomerCreateRequest
            {
                Email = "jan@barasek.com",
                CompanyName = "BizKitHub",
                CompanyRegistrationNumber = "05103118",
                TaxIdentificationNumber = "CZ9609040727",
                CustomerRealIp = "1.1.1.1",
            },
            Cancelled);
        CustomerGetAccountInfoResponse account = await client.Customer.GetAccountInfoAsync(Clients.IdentityId, "1.1.1.1", Cancelled);
        CustomerCreditSpendResponse spent = await client.Customer.CreditSpendAsync(Clients.Spending, Cancelled);

        Assert.Equal("1cGIHvFoQDGLAbcA", created.CuRefNo);
        Assert.Equal("Barášek", Assert.IsType<CustomerGetAccountInfoResponse.LoggedIn>(account).LastName);
        Assert.Equal((510m, 410m), (spent.OldCreditBalance, spent.NewCreditBalance));
    }
}
