using System.Text.RegularExpressions;

namespace BizKitHub.Sandbox.Keys;

/// <summary>Tells whether a text can be an API key at all, and what its prefix promises.</summary>
internal static partial class ApiKeyFormat
{
    /// <summary>Printed in the documentation's examples; refused everywhere, so that nobody ships it.</summary>
    public const string Sample = "PRODPGrFxpGEtrOZfuWhnoJohUYBXuOE";

    public static bool IsValid(string key) => Form.IsMatch(key);

    /// <summary>Requests per block by prefix; <see langword="null"/> is without limit.</summary>
    public static int? UsualRateLimit(string key) => key[..4] switch
    {
        "DEV_" => 1_000,
        "PROD" => 500_000,
        _ => null,
    };

    [GeneratedRegex(@"^(PROD|DEV_|ROOT)[A-Za-z0-9]{28}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form { get; }
}
