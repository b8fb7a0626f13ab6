using BizKitHub.Sandbox.Customers;
using BizKitHub.Sandbox.Errors;
using BizKitHub.Sandbox.Http;

namespace BizKitHub.Sandbox.Endpoints;

/// <summary>
/// The profile fields that register-account and update-profile share. An absent field leaves what is known, an empty text clears it. Fields
/// that no answer of this group returns (address, company numbers, locale, newsletter) are checked and let go.
/// </summary>
internal sealed class ProfileChange
{
    private static string[] UnreturnedTexts { get; } =
    [
        "companyRegistrationNumber", "taxIdentificationNumber", "streetAddress", "city", "cityPart", "stateRegion", "postalCode",
    ];

    private readonly string? _firstName;
    private readonly string? _lastName;
    private readonly string? _phone;
    private readonly string? _companyName;
    private readonly IReadOnlyList<string>? _groups;

    public ProfileChange(Fields fields, Organisation organisation)
    {
        var (first, last) = Split(fields.OptionalText("name"));
        _firstName = fields.OptionalText("firstName") ?? first;
        _lastName = fields.OptionalText("lastName") ?? last;
        _phone = fields.OptionalPhone();
        _companyName = fields.OptionalText("companyName");
        _groups = fields.OptionalTexts("groups");
        Referrer = organisation.Referrer(fields);
        CheckUnreturned(fields);
    }

    public Customer? Referrer { get; }

    public CustomerProfile ApplyTo(CustomerProfile profile) => profile with
    {
        FirstName = Changed(profile.FirstName, _firstName),
        LastName = Changed(profile.LastName, _lastName),
        Phone = Changed(profile.Phone, _phone),
        CompanyName = Changed(profile.CompanyName, _companyName),
        Groups = _groups ?? profile.Groups,
        Referrer = Referrer ?? profile.Referrer,
    };

    private static string? Changed(string? known, string? sent) => sent is null ? known : sent.Length == 0 ? null : sent;

    // The one-field form of a name: everything after the first space is the last name.
    private static (string? First, string? Last) Split(string? name) =>
        name?.Trim().Split(' ', 2) switch
        {
            [var first, var last] => (first, last),
            [var only] => (only, null),
            _ => (null, null),
        };

    private static void CheckUnreturned(Fields fields)
    {
        foreach (var name in UnreturnedTexts)
        {
            fields.OptionalText(name);
        }

        fields.Flag("newsletter");
        CheckTwoLetters(fields, "country");
        CheckTwoLetters(fields, "primaryLocale");
    }

    private static void CheckTwoLetters(Fields fields, string name)
    {
        if (fields.OptionalText(name) is { } text && !(text.Length == 2 && text.All(char.IsAsciiLetter)))
        {
            throw Refusal.OfField(name, "must have two letters");
        }
    }
}
