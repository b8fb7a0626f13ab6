namespace BizKitHub.Generator.Runtime.Internal;

using global::System;

/// <summary>
/// Decides what a header may carry: printable ASCII and tabs. A line break or NUL would let a value add headers of its own.
/// The refusal names the parameter, never the value.
/// </summary>
internal static class HeaderText
{
    public static string Checked(string value, string parameter)
    {
        foreach (char symbol in value)
        {
            if (symbol is (< ' ' or > '~') and not '\t')
            {
                throw new ArgumentException("The value has a character that a header cannot carry.", parameter);
            }
        }

        return value;
    }
}
