using System.Globalization;
using BizKitHub.Sandbox.Errors;
using BizKitHub.Sandbox.Values;

namespace BizKitHub.Sandbox.Http;

/// <summary>Reads fields as what they mean, in their normalised form; a value without that meaning is refused by the field's name.</summary>
internal static class DomainFields
{
    public static string Email(this Fields fields, string name = "email") =>
        EmailAddress.TryNormalise(fields.Text(name), out var address) ? address : throw Refusal.OfField(name, "not an e-mail address");

    public static string? OptionalEmail(this Fields fields, string name) =>
        fields.OptionalText(name) is null ? null : fields.Email(name);

    public static string? RealIp(this Fields fields)
    {
        const string Name = "customerRealIp";
        return fields.OptionalText(Name) is not { } text ? null
            : Values.RealIp.TryNormalise(text, out var address) ? address
            : throw Refusal.OfField(Name, "not an IPv4 or IPv6 address");
    }

    public static string CuRefNo(this Fields fields, string name = "cuRefNo") => OfShortLength(name, fields.Text(name));

    public static string? OptionalCuRefNo(this Fields fields, string name) =>
        fields.OptionalText(name) is { } text ? OfShortLength(name, text) : null;

    public static string? NullableCuRefNo(this Fields fields, string name) =>
        fields.NullableText(name) is { } text ? OfShortLength(name, text) : null;

    /// <summary>A name that is sent empty is not known.</summary>
    public static string? OptionalName(this Fields fields, string name) =>
        fields.OptionalText(name) is { Length: > 0 } text ? text : null;

    public static string? OptionalPhone(this Fields fields) =>
        fields.OptionalText("phone") is not { } text ? null
        : text.Length == 0 || PhoneNumber.IsValid(text) ? text
        : throw Refusal.OfField("phone", "not of the form +420 777123456");

    public static TimeSpan? OptionalRelativeTime(this Fields fields, string name) =>
        fields.OptionalText(name) is not { } text ? null
        : RelativeTime.TryParse(text, out var span) ? span
        : throw Refusal.OfField(name, "not a lifetime such as 3h 20m");

    public static int Page(this Fields fields) =>
        fields.OptionalText("page") is not { } text ? 1
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page
        : throw Refusal.OfField("page", "not a page number");

    private static string OfShortLength(string name, string text) =>
        text.Length == Identifier.ShortLength ? text : throw Refusal.OfField(name, "must have sixteen characters");
}
