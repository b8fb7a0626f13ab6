using System.Globalization;
using System.Text.RegularExpressions;

namespace BizKitHub.Sandbox.Values;

/// <summary>Reads the API's lifetimes: days, hours and minutes in that order, parted by one space (<c>14d</c>, <c>3h 20m</c>, <c>0m</c>).</summary>
internal static partial class RelativeTime
{
    public static bool TryParse(string text, out TimeSpan span)
    {
        var match = Form.Match(text);
        span = match.Success
            ? new TimeSpan(Number(match.Groups["d"]), Number(match.Groups["h"]), Number(match.Groups["m"]), 0)
            : TimeSpan.Zero;
        return match.Success;
    }

    private static int Number(Group digits) => digits.Success ? int.Parse(digits.Value, CultureInfo.InvariantCulture) : 0;

    // Five digits each: at the most some three centuries, which no date overflows.
    [GeneratedRegex(@"^(?=[0-9])((?<d>[0-9]{1,5})d)?((^| )(?<h>[0-9]{1,5})h)?((^| )(?<m>[0-9]{1,5})m)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form { get; }
}
