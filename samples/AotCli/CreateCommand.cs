using System.CommandLine;

namespace BizKitHub.AotCli;

/// <summary>Creates a customer, or finds the one that has the e-mail.</summary>
internal sealed class CreateCommand : Command
{
    private readonly Argument<string> _email = new("email") { Description = "The customer's e-mail address." };
    private readonly Option<string?> _company = new("--company") { Description = "The customer's company." };

    public CreateCommand(Connection connection)
        : base("create", "Creates a customer, or finds the one that has the e-mail.")
    {
        Add(_email);
        Add(_company);
        SetAction((arguments, cancellationToken) => connection.CallAsync(arguments, async (customers, answers) =>
        {
            var request = new CustomerCreateRequest { Email = arguments.GetRequiredValue(_email), CompanyName = arguments.GetValue(_company) };
            CustomerCreateResponse created = await customers.CreateAsync(request, cancellationToken);
            await answers.WriteAsync(created, $"{created.CuRefNo}, {(created.NewAccount ? "a new customer" : "a known customer")}, credit {created.CreditBalance}");
            return ExitCode.Done;
        }));
    }
}
