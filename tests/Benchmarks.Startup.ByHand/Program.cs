using System.Globalization;
using BizKitHub.Generator.Benchmarks.ByHand;

// The three calls by hand, to the server whose address is given. Without one it is only the first of them,
// against an answer in this process: how long that takes from the start of the process is what is measured.

const string IdentityId = "Z9CPkS2o3UV163VQn5OUv0T8BQi8Fvdg";
const string CustomerRealIp = "1.1.1.1";
const string ApiKey = "DEV_Benchmark0Key0For0Loopback00";

using HttpMessageHandler handler = args is [_]
    ? new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(2), UseCookies = false }
    : new CannedHandler();
using HttpClient http = CustomerCalls.Over(handler);
var calls = new CustomerCalls(http, new Uri(args is [var address] ? address : "https://api.bizkithub.com/"), ApiKey);

AccountInfo account = await calls.GetAccountInfoAsync(IdentityId, CustomerRealIp, CancellationToken.None);
Console.WriteLine(account.CreditBalance?.ToString(CultureInfo.InvariantCulture));

if (args is [])
{
    return;
}

CreatedCustomer created = await calls.CreateAsync(new NewCustomer { Email = "jan@barasek.com", CompanyName = "BizKitHub", CustomerRealIp = CustomerRealIp }, CancellationToken.None);
Console.WriteLine(created.CuRefNo);

SpentCredit spent = await calls.SpendCreditAsync(new Spending { IdentityId = IdentityId, Amount = 100, Description = "video.rewrite:15m" }, CancellationToken.None);
Console.WriteLine(spent.NewCreditBalance.ToString(CultureInfo.InvariantCulture));
