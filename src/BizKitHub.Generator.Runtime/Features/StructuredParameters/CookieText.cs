namespace BizKitHub.Generator.Runtime.Internal;

using global::System;

/// <summary>
/// Decides what a cookie may carry as it is: printable ASCII without what ends a cookie. The refusal names the parameter,
/// never the value.
/// </summary>
internal static class CookieText
{
    public static string Checked(string value, string parameter)
    {
        foreach (char symbol in value)
        {
            if (symbol is <= ' ' or > '~' or '"' or ';' or '\\')
            {
                throw new ArgumentException("The value has a character that a cookie cannot carry.", parameter);
            }
        }

        return value;
    }
}
