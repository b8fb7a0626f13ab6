using System.CommandLine;

namespace BizKitHub.AotCli;

/// <summary>The options that every command has, and the way a command calls the API: one call, whose failure is a message and an exit code.</summary>
internal sealed class Connection
{
    /// <summary>Arguments are seen by everybody on the machine, so the key is none.</summary>
    public const string KeyVariable = "BIZKITHUB_API_KEY";

    public Option<Uri?> BaseAddress { get; } = new("--base-address")
    {
        Description = "Where the API is.",
        HelpName = "URL",
        Recursive = true,
        CustomParser = argument =>
        {
            if (!Uri.TryCreate(argument.Tokens[0].Value, UriKind.Absolute, out Uri? address))
            {
                argument.AddError("--base-address must be an absolute address.");
            }

            return address;
        },
    };

    public Option<bool> Json { get; } = new("--json")
    {
        Description = "Print the answer of the API as JSON.",
        Recursive = true,
    };

    public async Task<int> CallAsync(ParseResult arguments, Func<ICustomerClient, Answers, Task<int>> call)
    {
        if (Environment.GetEnvironmentVariable(KeyVariable) is not { Length: > 0 } key)
        {
            return await FailAsync(ExitCode.Usage, $"{KeyVariable} holds no API key.");
        }

        var options = new BizKitHubClientOptions { ApiKey = key };
        options.BaseAddress = arguments.GetValue(BaseAddress) ?? options.BaseAddress;
        try
        {
            using var client = new BizKitHubClient(options);
            return await call(client.Customer, new Answers(Console.Out, arguments.GetValue(Json)));
        }
        catch (ArgumentException wrong)
        {
            return await FailAsync(ExitCode.Usage, wrong.Message);
        }
        catch (BizKitHubApiException failure)
        {
            return await FailAsync(ExitCode.Refused, Explain(failure));
        }
    }

    private static string Explain(BizKitHubApiException failure) => failure switch
    {
        { RetryAfter: { } wait } => $"{failure.Message} Try again in {Math.Ceiling(wait.TotalSeconds)} seconds.",
        { Description: { } description } => $"{failure.Message} {description}",
        _ => failure.Message,
    };

    private static async Task<int> FailAsync(int exitCode, string message)
    {
        await Console.Error.WriteLineAsync(message);
        return exitCode;
    }
}
