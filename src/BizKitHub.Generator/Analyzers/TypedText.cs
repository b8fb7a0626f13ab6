using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// A value that has a type of its own in C#, such as a UUID, and is made of a text in the source. It answers what the text
/// would have to be; null where the making succeeds, or where its success depends on the culture.
/// </summary>
internal static class TypedText
{
    private static readonly Regex IsoDate = new("^[0-9]{4}-[0-9]{2}-[0-9]{2}", RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(250));

    public static string? BrokenBy(IOperation value)
    {
        var (type, argument) = value switch
        {
            IObjectCreationOperation { Type: { } created, Arguments: { Length: 1 } arguments } => (created, arguments[0].Value),
            IInvocationOperation { TargetMethod: { Name: "Parse", IsStatic: true, ContainingType: { } parsed }, Arguments: { Length: > 0 } arguments } =>
                (parsed, arguments.FirstOrDefault(candidate => candidate.Parameter?.Ordinal == 0)?.Value),
            _ => ((INamedTypeSymbol?)null, null),
        };
        return type is { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
            && argument is { Type.SpecialType: SpecialType.System_String, ConstantValue: { HasValue: true, Value: string text } }
                ? BrokenBy(type.Name, text)
                : null;
    }

    private static string? BrokenBy(string type, string text) => type switch
    {
        nameof(Guid) => Guid.TryParse(text, out _) ? null : "must be a UUID",
        nameof(Uri) => Uri.TryCreate(text, UriKind.Absolute, out _) ? null : "must be an absolute URI",
        nameof(DateTimeOffset) => IsDate(text) ? null : "must be a date and time",
        "DateOnly" => IsDate(text) ? null : "must be a date",
        _ => null,
    };

    /// <summary>Every culture reads ISO's form, and none reads a date without a digit.</summary>
    private static bool IsDate(string text) => IsoDate.IsMatch(text)
        ? DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        : text.Any(char.IsDigit);
}
