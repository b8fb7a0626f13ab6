using System.Globalization;
using BizKitHub;
using BizKitHub.Generator.Benchmarks.ByHand;

// The three calls through the generated client, to the server whose address is given. Without one it is only the first of them,
// against an answer in this process: how long that takes from the start of the process is what is measured.

const string IdentityId = "Z9CPkS2o3UV163VQn5OUv0T8BQi8Fvdg";
const string CustomerRealIp = "1.1.1.1";

var options = new BizKitHubClientOptions { ApiKey = "DEV_Benchmark0Key0For0Loopback00" };
using var handler = new CannedHandler();
using var http = new HttpClient(handler);
using BizKitHubClient client = args is [var address] ? Connected(options, new Uri(address)) : new BizKitHubClient(http, options);

var account = (CustomerGetAccountInfoResponse.LoggedIn)await client.Customer.GetAccountInfoAsync(IdentityId, CustomerRealIp);
Console.WriteLine(account.CreditBalance.ToString(CultureInfo.InvariantCulture));

if (args is [])
{
    return;
}

CustomerCreateResponse created = await client.Customer.CreateAsync(new CustomerCreateRequest { Email = "jan@barasek.com", CompanyName = "BizKitHub", CustomerRealIp = CustomerRealIp });
Console.WriteLine(created.CuRefNo);

CustomerCreditSpendResponse spent = await client.Customer.CreditSpendAsync(new CustomerCreditSpendRequest { IdentityId = IdentityId, Amount = 100, Description = "video.rewrite:15m" });
Console.WriteLine(spent.NewCreditBalance.ToString(CultureInfo.InvariantCulture));

static BizKitHubClient Connected(BizKitHubClientOptions options, Uri address)
{
    options.BaseAddress = address;
    return new BizKitHubClient(options);
}
