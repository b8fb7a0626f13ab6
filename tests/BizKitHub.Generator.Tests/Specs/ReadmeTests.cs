using System.Reflection;
using System.Text.RegularExpressions;
using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.Tests.Specs;

/// <summary>What the README says of the rules is true of them.</summary>
public partial class ReadmeTests
{
    [Fact]
    public void TableOfDiagnostics_ListsEachRuleWithItsSeverityAndItsPage()
    {
        IEnumerable<string> rules = typeof(Descriptors)
            .GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(f => f.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .OrderBy(d => d.Id, StringComparer.Ordinal)
            .Select(d => $"{d.Id} {d.DefaultSeverity} src/BizKitHub.Generator/Rules/{d.Id}.md");

        IEnumerable<string> rows = Row()
            .Matches(Repository.Read("README.md"))
            .Select(m => $"{m.Groups["id"].Value} {m.Groups["severity"].Value} {m.Groups["page"].Value}");

        Assert.Equal(rules, rows, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void Links_LeadToFiles() => Assert.All(
        Link().Matches(Repository.Read("README.md")).Select(m => m.Groups["target"].Value).Where(t => !t.StartsWith("http", StringComparison.Ordinal)),
        target => Assert.True(File.Exists(Repository.Path(target)), target));

    [GeneratedRegex(@"^\| \[(?<id>BKH\d+)\]\((?<page>[^)]+)\) \| (?<severity>\w+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"\]\((?<target>[^)]+)\)")]
    private static partial Regex Link();
}
