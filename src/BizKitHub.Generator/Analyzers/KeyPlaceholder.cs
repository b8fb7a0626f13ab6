namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// Answers whether a malformed key was never meant to be one, such as <c>YOUR_API_KEY</c> or <c>&lt;key&gt;</c>.
/// It only explains: a key that keeps the contract's rules is a key, whatever it spells.
/// </summary>
internal static class KeyPlaceholder
{
    private static readonly string[] Fragments =
    [
        "YOURAPIKEY", "YOURKEY", "YOURTOKEN", "YOURSECRET", "MYAPIKEY", "APIKEYHERE", "KEYHERE", "INSERTKEY",
        "INSERTAPIKEY", "INSERTYOUR", "REPLACEME", "CHANGEME", "PLACEHOLDER",
    ];

    private static readonly string[] Words = ["APIKEY", "KEY", "TOKEN", "SECRET", "TODO", "TBD"];

    private static readonly string[] Runs = ["...", "…", "***", "xxx", "XXX"];

    public static bool IsMatch(string key)
    {
        var letters = new string([.. key.Where(char.IsLetter)]).ToUpperInvariant();
        return IsTemplate(key)
            || Array.IndexOf(Words, letters) >= 0
            || Fragments.Any(fragment => letters.Contains(fragment))
            || Runs.Any(run => key.EndsWith(run, StringComparison.Ordinal));
    }

    private static bool IsTemplate(string key) => (key[0], key[key.Length - 1]) switch
    {
        ('<', '>') or ('[', ']') or ('{', '}') or ('%', '%') => true,
        ('$', '}') or ('$', ')') => true,
        _ => false,
    };
}
