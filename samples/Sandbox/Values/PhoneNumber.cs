using System.Text.RegularExpressions;

namespace BizKitHub.Sandbox.Values;

/// <summary>Tells whether a phone number has the API's form: plus, country code, one space, local digits (<c>+420 777123456</c>).</summary>
internal static partial class PhoneNumber
{
    public static bool IsValid(string text) => Form.IsMatch(text);

    [GeneratedRegex(@"^\+[1-9][0-9]{0,2} [0-9]{4,14}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form { get; }
}
