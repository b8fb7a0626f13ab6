using BizKitHub.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BizKitHub.Generator.Pipeline;

/// <summary>Reads the metadata of an <c>AdditionalFiles</c> item: whether it is a document, and what the project wants of it.</summary>
internal static class DocumentItem
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    private static readonly string[] Endings = [".openapi.yaml", ".openapi.yml", ".openapi.json"];

    /// <returns>Null when the file is no OpenAPI document of this generator.</returns>
    public static Document? Read(AdditionalText file, AnalyzerConfigOptionsProvider configuration)
    {
        AnalyzerConfigOptions options = configuration.GetOptions(file);
        bool isNamed = Endings.Any(e => file.Path.EndsWith(e, StringComparison.OrdinalIgnoreCase));
        string wanted = Value(options, "OpenApiClient");
        if (IsFalse(wanted) || (!isNamed && !IsTrue(wanted)))
        {
            return null;
        }

        return new(
            file,
            new ClientOptions
            {
                Namespace = Text(options, "Namespace"),
                ClientName = Text(options, "ClientName"),
                IsPublic = !Value(options, "Accessibility").Equals("internal", StringComparison.OrdinalIgnoreCase),
                HasFake = HasFake(options, configuration),
                Include = Selection(options, "Include"),
                Exclude = Selection(options, "Exclude"),
            },
            IsBundled: IsTrue(Value(options, "BizKitHubBundled")));
    }

    /// <summary>What the item says goes before what the project says.</summary>
    private static bool HasFake(AnalyzerConfigOptions options, AnalyzerConfigOptionsProvider configuration) => Text(options, "Fake") is { } wanted
        ? IsTrue(wanted)
        : configuration.GlobalOptions.TryGetValue("build_property.BizKitHubFake", out string? value) && IsTrue(value.Trim());

    private static OperationSelection Selection(AnalyzerConfigOptions options, string prefix) => new()
    {
        Tags = List(options, prefix + "Tags"),
        Paths = List(options, prefix + "Paths"),
        Operations = List(options, prefix + "Operations"),
    };

    /// <summary>
    /// The entries of a list. What a separator or the compiler's own configuration would take for something else is written
    /// percent-encoded: the package's targets do that with <c>#</c>, the project with a comma that belongs to a name.
    /// </summary>
    private static EquatableArray<string> List(AnalyzerConfigOptions options, string name) => Value(options, name)
        .Split([';', ','], StringSplitOptions.RemoveEmptyEntries)
        .Select(entry => Uri.UnescapeDataString(entry.Trim()))
        .Where(entry => entry.Length > 0)
        .ToEquatableArray();

    private static string? Text(AnalyzerConfigOptions options, string name) => Value(options, name) is { Length: > 0 } text ? text : null;

    private static string Value(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Metadata + name, out string? value) ? value.Trim() : "";

    private static bool IsTrue(string value) => value.Equals("true", StringComparison.OrdinalIgnoreCase);

    private static bool IsFalse(string value) => value.Equals("false", StringComparison.OrdinalIgnoreCase);
}
