using System.Reflection;
using System.Text.RegularExpressions;
using BizKitHub.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>The register of rules is whole: no id without descriptor, page, help link and release line, and none of those without an id.</summary>
public sealed partial class RegisterTests
{
    private static readonly DiagnosticDescriptor[] AllDescriptors = [.. Constants<DiagnosticDescriptor>(typeof(Descriptors))];

    private static readonly string[] Ids = [.. Constants<string>(typeof(DiagnosticIds))];

    public static TheoryData<string> AllIds => [.. Ids];

    [Fact]
    public void Ids_AreUniqueAndHaveOneForm()
    {
        Assert.NotEmpty(Ids);
        Assert.Equal(Ids.Length, Ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(Ids, id => Assert.Matches("^BKH[0-9]{3}$", id));
    }

    [Theory]
    [MemberData(nameof(AllIds))]
    public void Id_HasOneDescriptor(string id) => Assert.Single(AllDescriptors, descriptor => descriptor.Id == id);

    [Fact]
    public void Descriptors_AreOfRegisteredIds() => Assert.All(AllDescriptors, descriptor => Assert.Contains(descriptor.Id, Ids));

    [Theory]
    [MemberData(nameof(AllIds))]
    public void Id_HasAPageWithItsTitle(string id)
    {
        var heading = File.ReadLines(Page(id + ".md")).First(line => line.Length > 0);

        Assert.Equal($"# {id}: {Descriptor(id).Title}", heading);
    }

    [Theory]
    [MemberData(nameof(AllIds))]
    public void Page_SaysWhatWhyHowAndHowNot(string id)
    {
        var headings = File.ReadLines(Page(id + ".md")).Where(line => line.StartsWith("## ", StringComparison.Ordinal));

        Assert.Equal(["## Cause", "## Reason", "## How to fix", "## How to suppress", "## Example"], headings);
    }

    [Theory]
    [MemberData(nameof(AllIds))]
    public void Page_ShowsTheOptionThatSuppressesTheRule(string id) =>
        Assert.Contains($"dotnet_diagnostic.{id}.severity = ", File.ReadAllText(Page(id + ".md")), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(AllIds))]
    public void HelpLink_EndsWithThePage(string id) =>
        Assert.EndsWith($"/src/BizKitHub.Generator/Rules/{id}.md", Descriptor(id).HelpLinkUri, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(AllIds))]
    public void Id_HasOneReleaseLineThatAgrees(string id)
    {
        var line = Assert.Single(ReleaseLines(), line => line.Id == id);

        var descriptor = Descriptor(id);
        Assert.Equal((descriptor.Category, descriptor.DefaultSeverity.ToString()), (line.Category, line.Severity));
    }

    [Fact]
    public void PagesAndReleaseLines_AreOfRegisteredIds()
    {
        var pages = Directory.EnumerateFiles(Page(string.Empty)).Select(Path.GetFileNameWithoutExtension);

        Assert.Equal(Ids.Order(StringComparer.Ordinal), pages.Order(StringComparer.Ordinal));
        Assert.All(ReleaseLines(), line => Assert.Contains(line.Id, Ids));
    }

    [Fact]
    public void Analyzers_SupportRegisteredRulesOnly()
    {
        var analyzers = Verification.Rules.All().ToList();

        Assert.NotEmpty(analyzers);
        Assert.All(
            analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics),
            supported => Assert.Contains(supported, AllDescriptors));
    }

    private static DiagnosticDescriptor Descriptor(string id) => AllDescriptors.Single(descriptor => descriptor.Id == id);

    private static string Page(string name) => Path.Combine(AppContext.BaseDirectory, "Rules", name);

    private static IEnumerable<(string Id, string Category, string Severity)> ReleaseLines() =>
        from file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Register"), "AnalyzerReleases.*.md")
        from line in File.ReadLines(file)
        let match = ReleaseLine().Match(line)
        where match.Success
        select (match.Groups["id"].Value, match.Groups["category"].Value, match.Groups["severity"].Value);

    private static IEnumerable<T> Constants<T>(Type owner) =>
        owner.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(T))
            .Select(field => (T)field.GetValue(null)!);

    [GeneratedRegex(@"^(?<id>BKH\w+) \| (?<category>[^|]+) \| (?<severity>\w+) \| ")]
    private static partial Regex ReleaseLine();
}
