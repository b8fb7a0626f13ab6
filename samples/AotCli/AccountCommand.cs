using System.CommandLine;

namespace BizKitHub.AotCli;

/// <summary>Shows whose an identity is, and how much credit is left.</summary>
internal sealed class AccountCommand : Command
{
    private readonly Argument<string> _identity = new("identity") { Description = "The session's identity, as signing in gave it." };

    public AccountCommand(Connection connection)
        : base("account", "Shows who is signed in, and how much credit is left.")
    {
        Add(_identity);
        SetAction((arguments, cancellationToken) => connection.CallAsync(arguments, async (customers, answers) =>
        {
            CustomerGetAccountInfoResponse account =
                await customers.GetAccountInfoAsync(arguments.GetRequiredValue(_identity), cancellationToken: cancellationToken);
            switch (account)
            {
                case CustomerGetAccountInfoResponse.LoggedIn customer:
                    await answers.WriteAsync(account, $"{customer.Email ?? customer.CuRefNo}, credit {customer.CreditBalance}");
                    return ExitCode.Done;

                case CustomerGetAccountInfoResponse.NotLoggedIn:
                    await answers.WriteAsync(account, "nobody is signed in");
                    break;
            }

            return ExitCode.NotLoggedIn;
        }));
    }
}
