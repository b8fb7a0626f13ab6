namespace BizKitHub.Quickstart;

/// <summary>The documentation's three calls: create a customer, look at the account, spend credit.</summary>
internal static class ThreeCalls
{
    private const string IdentityId = "Z9CPkS2o3UV163VQn5OUv0T8BQi8Fvdg";
    private const string CustomerRealIp = "1.1.1.1";

    /// <returns>The exit code: zero when all three calls succeeded.</returns>
    public static async Task<int> MakeAsync(Uri baseAddress, string apiKey, BizKitHubAuthentication authentication)
    {
        using var connections = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var transcript = new Transcript(Console.Out) { InnerHandler = connections };
        using var http = new HttpClient(transcript);
        using var client = new BizKitHubClient(http, new BizKitHubClientOptions
        {
            BaseAddress = baseAddress,
            ApiKey = apiKey,
            Authentication = authentication,
        });

        try
        {
            await MakeAsync(client.Customer);
            return 0;
        }
        catch (BizKitHubApiException failure)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return 1;
        }
    }

    private static async Task MakeAsync(ICustomerClient customers)
    {
        CustomerCreateResponse created = await customers.CreateAsync(new CustomerCreateRequest
        {
            Email = "jan@barasek.com",
            CompanyName = "BizKitHub",
            CompanyRegistrationNumber = "05103118",
            TaxIdentificationNumber = "CZ9609040727",
            CustomerRealIp = CustomerRealIp,
        });
        Console.WriteLine($"customer {created.CuRefNo}, {(created.NewAccount ? "new" : "known")}");

        switch (await customers.GetAccountInfoAsync(IdentityId, CustomerRealIp))
        {
            case CustomerGetAccountInfoResponse.LoggedIn account:
                Console.WriteLine($"signed in as {account.Email}, credit {account.CreditBalance}");
                break;
            case CustomerGetAccountInfoResponse.NotLoggedIn:
                Console.WriteLine("nobody is signed in");
                break;
        }

        CustomerCreditSpendResponse spent = await customers.CreditSpendAsync(new CustomerCreditSpendRequest
        {
            IdentityId = IdentityId,
            Amount = 100,
            Description = "video.rewrite:15m",
            CustomerRealIp = CustomerRealIp,
        });
        Console.WriteLine($"credit {spent.OldCreditBalance} -> {spent.NewCreditBalance}");
    }
}
