namespace BizKitHub.Quickstart;

/// <summary>What the program was asked to do.</summary>
internal sealed record CommandLine(Uri? BaseAddress, string? ApiKey, BizKitHubAuthentication Authentication)
{
    public const string Usage = "usage: Quickstart [--base-address URL --api-key KEY [--authentication query|bearer]]";

    /// <returns>False when an option is unknown, has no value, or lacks its companion.</returns>
    public static bool TryParse(string[] arguments, out CommandLine result)
    {
        result = new CommandLine(BaseAddress: null, ApiKey: null, BizKitHubAuthentication.Query);
        if (arguments.Length % 2 != 0)
        {
            return false;
        }

        for (int i = 0; i < arguments.Length; i += 2)
        {
            if (result.With(arguments[i], arguments[i + 1]) is not { } next)
            {
                return false;
            }

            result = next;
        }

        return (result.BaseAddress is null) == (result.ApiKey is null);
    }

    private CommandLine? With(string option, string value) => option switch
    {
        "--base-address" when Uri.TryCreate(value, UriKind.Absolute, out Uri? address) => this with { BaseAddress = address },
        "--api-key" => this with { ApiKey = value },
        "--authentication" when Enum.TryParse(value, ignoreCase: true, out BizKitHubAuthentication place) => this with { Authentication = place },
        _ => null,
    };
}
