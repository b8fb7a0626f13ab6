namespace BizKitHub.Generator.Runtime.Internal;

using global::Microsoft.Extensions.Configuration;
using global::System;
using global::System.Globalization;

/// <summary>
/// Reads options from a section of a configuration, without reflection. A value that is empty counts as not set; one that
/// cannot be read is refused with its key, and without the value, which may be a secret in the wrong place.
/// </summary>
internal readonly struct SettingsReader
{
    private readonly IConfiguration _section;

    public SettingsReader(IConfiguration section) => _section = section;

    private delegate bool Parse<T>(string text, out T value);

    public string? Text(string key) => _section[key] is { Length: > 0 } text ? text : null;

    public int? Number(string key) =>
        Read(key, "a whole number", static (string text, out int value) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out value));

    public bool? Flag(string key) => Read<bool>(key, "true or false", bool.TryParse);

    /// <summary>Written as in <c>00:01:40</c>.</summary>
    public TimeSpan? Duration(string key) =>
        Read(key, "a duration such as 00:01:40", static (string text, out TimeSpan value) => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out value));

    public Uri? Address(string key) => Text(key) is not { } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out Uri? address) ? address
        : throw Unreadable(key, "an absolute address");

    /// <summary>One of the names of an enum, in any case.</summary>
    public T? Choice<T>(string key)
        where T : struct, Enum =>
#if NET
        Read(key, "one of " + string.Join(", ", Enum.GetNames<T>()), static (string text, out T value) => Enum.TryParse(text, ignoreCase: true, out value) && Enum.IsDefined(value));
#else
        Read(key, "one of " + string.Join(", ", Enum.GetNames(typeof(T))), static (string text, out T value) => Enum.TryParse(text, ignoreCase: true, out value) && Enum.IsDefined(typeof(T), value));
#endif

    private T? Read<T>(string key, string what, Parse<T> parse)
        where T : struct =>
        Text(key) is not { } text ? null : parse(text, out T value) ? value : throw Unreadable(key, what);

    private InvalidOperationException Unreadable(string key, string what) =>
        new($"The setting {(_section is IConfigurationSection section ? section.Path + ":" : "")}{key} must be {what}.");
}
