namespace BizKitHub.Generator.Runtime.Internal;

using global::System;

/// <summary>
/// Checks what a caller puts into a server's address, so that a value stays in its place: none can end the host's name, add
/// a user to it, or lead out of the path. What the contract itself gives as a value is taken as it is.
/// </summary>
internal static class ApiServerVariable
{
    /// <summary>A value of a variable that lists all it can be.</summary>
    public static string OneOf(string value, string parameter, params string[] values) =>
        Array.IndexOf(values, value) >= 0 ? value : throw Refused($"The server knows these values only: {string.Join(", ", values)}.", value, parameter);

    /// <summary>A part of the host's name.</summary>
    public static string Host(string value, string parameter, string known) =>
        value == known || (value is not null && IsMadeOf(value, static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-' or '_'))
            ? value
            : throw Refused("The value can have letters, digits, dots, hyphens and underscores only.", value, parameter);

    public static string Port(string value, string parameter, string known) =>
        value == known || (value is not null && IsMadeOf(value, static c => c is >= '0' and <= '9'))
            ? value
            : throw Refused("The value can have digits only.", value, parameter);

    /// <summary>Segments of the path, percent-encoded.</summary>
    public static string Path(string value, string parameter, string known)
    {
        if (value == known)
        {
            return value;
        }

        // Where the contract's value brings the slash along, one without it would be a part of the host's name.
        if (value is null || (known.StartsWith('/') && !value.StartsWith('/')))
        {
            throw Refused("The value must start with a slash.", value, parameter);
        }

        string[] segments = value.Split('/');
        for (int index = 0; index < segments.Length; index++)
        {
            segments[index] = segments[index] is "." or ".."
                ? throw Refused("The value cannot lead out of its place.", value, parameter)
                : Uri.EscapeDataString(segments[index]);
        }

        return string.Join("/", segments);
    }

    private static bool IsMadeOf(string value, Predicate<char> isAllowed) => value.Length > 0 && Array.TrueForAll(value.ToCharArray(), isAllowed);

    private static ArgumentException Refused(string reason, string? value, string parameter) =>
        value is null ? new ArgumentNullException(parameter) : new ArgumentException(reason, parameter);
}
