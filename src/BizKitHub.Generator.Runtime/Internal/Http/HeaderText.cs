namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
#if !NET
using global::System.Collections.Generic;
#endif
using global::System.Net.Http.Headers;

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

    /// <summary>A header as it came, with commas between several of the name; <see langword="null"/> when there is none.</summary>
#if NET
    public static string? Of(HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out HeaderStringValues values) ? values.ToString() : null;
#else
    public static string? Of(HttpHeaders headers, string name) =>
        headers.TryGetValues(name, out IEnumerable<string>? values) ? string.Join(", ", values) : null;
#endif
}
