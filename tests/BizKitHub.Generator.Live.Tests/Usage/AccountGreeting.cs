namespace BizKitHub.Generator.Live.Tests.Usage;

/// <summary>A piece of a storefront: it needs a group of the client, not HTTP.</summary>
internal sealed class AccountGreeting(ICustomerClient customers)
{
    public async Task<string> GreetAsync(string identityId, CancellationToken cancellationToken) =>
        await customers.GetAccountInfoAsync(identityId, cancellationToken: cancellationToken) switch
        {
            CustomerGetAccountInfoResponse.LoggedIn { FirstName: { } name } account => $"{name}, you have {account.CreditBalance} credits.",
            CustomerGetAccountInfoResponse.LoggedIn account => $"You have {account.CreditBalance} credits.",
            _ => "Please sign in.",
        };
}
