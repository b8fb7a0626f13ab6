using System.Globalization;

namespace BizKitHub.Generator.Benchmarks.Rules;

/// <summary>
/// The code of a shop that calls the home contract 2,000 times, in 50 files of ten methods with four calls each, between
/// code that has nothing to do with it. Everything in it keeps the contract, so that the rules look and say nothing.
/// </summary>
internal static class ConsumerSource
{
    public const int Calls = Files * MethodsInFile * CallsInMethod;

    private const int Files = 50;
    private const int MethodsInFile = 10;
    private const int CallsInMethod = 4;

    public static IEnumerable<string> All() => Enumerable.Range(0, Files).Select(File);

    private static string File(int file) => $$"""
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using BizKitHub;

        namespace Shop;

        public sealed class Visits{{Number(file)}}(BizKitHubClient client)
        {
        {{string.Join("\n\n", Enumerable.Range(0, MethodsInFile).Select(m => Method(Number(file) + "x" + Number(m))))}}
        }
        """;

    private static string Method(string name) => $$"""
            public async Task<string> Visit{{name}}Async(string identityId, int attempt, CancellationToken cancellationToken)
            {
                CustomerCreateResponse created = await client.Customer.CreateAsync(
                    new CustomerCreateRequest { Email = "jan{{name}}@barasek.com", CompanyName = "BizKitHub", CustomerRealIp = "1.1.1.1" },
                    cancellationToken);
                var notes = new List<string> { "visit", identityId, created.ToString() };
                switch (await client.Customer.GetAccountInfoAsync(identityId, customerRealIp: "1.1.1.1", cancellationToken))
                {
                    case CustomerGetAccountInfoResponse.LoggedIn account:
                        notes.Add($"{account.Email}: {account.CreditBalance}");
                        break;
                    case CustomerGetAccountInfoResponse.NotLoggedIn:
                        notes.Add("nobody");
                        break;
                }

                var reason = attempt > 1 ? "video.rewrite:15m" : "video.rewrite:5m";
                CustomerCreditSpendResponse spent = await client.Customer.CreditSpendAsync(
                    new CustomerCreditSpendRequest { IdentityId = identityId, Amount = 100 + attempt, Description = reason },
                    cancellationToken);
                const string locale = "cs";
                PostFeedResponse posts = await client.Post.FeedAsync(locale, limit: 10, identityId: identityId, cancellationToken: cancellationToken);
                return string.Join(", ", notes.Where(n => n.Length > attempt).Select(n => n.Trim())) + spent + posts;
            }
        """;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
