using System.Globalization;
using System.Text.RegularExpressions;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Paging;

/// <summary>
/// With which number an API begins to count. The default of the parameter says so, else the least it may be, else its words;
/// of pages nothing else does, because there are as many APIs that begin with zero as with one.
/// </summary>
internal static class FirstPosition
{
    private static readonly Regex FromOne = new(
        @"\b(?:1|one)-?based\b|\b(?:counted|counting|starting|starts|begins|beginning|indexed) (?:from|at|with) (?:1|one)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex FromZero = new(
        @"\b(?:0|zero)-?(?:based|indexed)\b|\b(?:counted|counting|starting|starts|begins|beginning|indexed) (?:from|at|with) (?:0|zero)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <returns>Null where nothing tells.</returns>
    public static int? OfPages(ParameterModel parameter) => parameter.Documentation.Default is { } written
        ? Written(written)
        : parameter.Constraints is { Minimum: 1, IsMinimumExclusive: false } ? 1
        : InWords(parameter.Documentation);

    /// <summary>Items before a page are counted from zero, unless the document says otherwise.</summary>
    public static int? OfItems(ParameterModel parameter, PagedAnswer answer) => parameter.Documentation.Default is { } written
        ? Written(written)
        : parameter.Constraints is { Minimum: 1, IsMinimumExclusive: false } || answer.CountsFromOne ? 1
        : InWords(parameter.Documentation) ?? 0;

    private static int? Written(string number) =>
        decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal first) && first is 0 or 1 ? (int)first : null;

    private static int? InWords(Documentation documentation)
    {
        string words = documentation.Summary + "\n" + documentation.Remarks;
        return (FromOne.IsMatch(words), FromZero.IsMatch(words)) switch
        {
            (true, false) => 1,
            (false, true) => 0,
            _ => null,
        };
    }
}
