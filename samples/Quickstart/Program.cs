using BizKitHub;
using BizKitHub.Quickstart;
using BizKitHub.Sandbox;

// Three calls, as the documentation shows them: create a customer, look at the account, spend credit.
// Without arguments they go to a sandbox in this process; with --base-address and --api-key to that server.

if (!CommandLine.TryParse(args, out CommandLine arguments))
{
    await Console.Error.WriteLineAsync(CommandLine.Usage);
    return 2;
}

await using SandboxServer? sandbox = arguments.BaseAddress is null ? await SandboxServer.StartAsync() : null;

using var connections = new SocketsHttpHandler { AllowAutoRedirect = false };
using var transcript = new Transcript(Console.Out) { InnerHandler = connections };
using var http = new HttpClient(transcript);
using var client = new BizKitHubClient(http, new BizKitHubClientOptions
{
    BaseAddress = arguments.BaseAddress ?? sandbox!.Address,
    ApiKey = arguments.ApiKey ?? sandbox!.ApiKey,
    Authentication = arguments.Authentication,
});

const string IdentityId = "Z9CPkS2o3UV163VQn5OUv0T8BQi8Fvdg";
const string CustomerRealIp = "1.1.1.1";

try
{
    CustomerCreateResponse created = await client.Customer.CreateAsync(new CustomerCreateRequest
    {
        Email = "jan@barasek.com",
        CompanyName = "BizKitHub",
        CompanyRegistrationNumber = "05103118",
        TaxIdentificationNumber = "CZ9609040727",
        CustomerRealIp = CustomerRealIp,
    });
    Console.WriteLine($"customer {created.CuRefNo}, {(created.NewAccount ? "new" : "known")}");

    switch (await client.Customer.GetAccountInfoAsync(IdentityId, CustomerRealIp))
    {
        case CustomerGetAccountInfoResponse.LoggedIn account:
            Console.WriteLine($"signed in as {account.Email}, credit {account.CreditBalance}");
            break;
        case CustomerGetAccountInfoResponse.NotLoggedIn:
            Console.WriteLine("nobody is signed in");
            break;
    }

    CustomerCreditSpendResponse spent = await client.Customer.CreditSpendAsync(new CustomerCreditSpendRequest
    {
        IdentityId = IdentityId,
        Amount = 100,
        Description = "video.rewrite:15m",
        CustomerRealIp = CustomerRealIp,
    });
    Console.WriteLine($"credit {spent.OldCreditBalance} -> {spent.NewCreditBalance}");
    return 0;
}
catch (BizKitHubApiException failure)
{
    await Console.Error.WriteLineAsync(failure.Message);
    return 1;
}
