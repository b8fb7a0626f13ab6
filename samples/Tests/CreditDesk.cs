using System.Net;
using BizKitHub;

namespace CreditShop;

/// <summary>Sells things for credit: looks whether there is enough, and spends it. It never spends twice.</summary>
internal sealed class CreditDesk(BizKitHubClient client)
{
    private static readonly TimeSpan UsualWait = TimeSpan.FromMinutes(1);

    /// <summary>Spends credit of the customer who is signed in.</summary>
    /// <param name="identityId">The session of the customer.</param>
    /// <param name="price">In credits.</param>
    /// <param name="article">What is bought.</param>
    /// <param name="cancellationToken">Ends the purchase before the credit is spent.</param>
    /// <returns>What became of it.</returns>
    public async Task<CreditOutcome> BuyAsync(string identityId, decimal price, string article, CancellationToken cancellationToken = default)
    {
        try
        {
            if (await client.Customer.GetAccountInfoAsync(identityId, cancellationToken: cancellationToken) is not CustomerGetAccountInfoResponse.LoggedIn account)
            {
                return new CreditOutcome.SignedOut();
            }

            if (account.CreditBalance < price)
            {
                return new CreditOutcome.NotEnough(price - account.CreditBalance);
            }

            CustomerCreditSpendResponse spent = await client.Customer.CreditSpendAsync(
                new CustomerCreditSpendRequest { IdentityId = identityId, Amount = price, Description = article },
                cancellationToken);
            return new CreditOutcome.Bought(spent.NewCreditBalance);
        }
        catch (BizKitHubApiException refusal) when (refusal.StatusCode == HttpStatusCode.TooManyRequests)
        {
            return new CreditOutcome.TryLater(refusal.RetryAfter ?? UsualWait);
        }
    }
}
