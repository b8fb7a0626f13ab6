using System.Text.RegularExpressions;
using System.Xml.Linq;
using BizKitHub.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BizKitHub.Generator.Tests.Specs;

/// <summary>Every option has a page, every page is found, and what the pages show works.</summary>
public partial class OptionPageTests
{
    private const string Options = "src/BizKitHub.Generator/Options";
    private const string Guides = "src/BizKitHub.Generator/Guides";

    /// <summary>A contract with what the home contract has not: tokens, passwords, several servers, a server of one operation.</summary>
    private const string Shop = """
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        servers:
          - { url: https://api.shop.example, description: Production }
          - { url: 'https://{region}.sandbox.shop.example', description: Sandbox, variables: { region: { default: eu } } }
        security: [{ token: [] }, { login: [] }]
        paths:
          /thing/detail: { get: { tags: [thing], responses: { '204': { description: Done. } } } }
          /upload: { post: { tags: [thing], servers: [{ url: https://upload.shop.example, description: Upload }], responses: { '204': { description: Done. } } } }
        components:
          securitySchemes:
            token: { type: http, scheme: bearer }
            login: { type: http, scheme: basic }
        """;

    private static readonly Lazy<Compilation> Clients = new(() =>
    {
        Project home = Project.With(Repository.Read("spec/bizkithub.openapi.yaml"));
        Project both = home with
        {
            Documents = home.Documents.Add("/project/other.openapi.yaml", Shop),
            Properties = new Dictionary<string, string> { ["BizKitHubFake"] = "true" },
            References = Project.ReferencesWithServices,
            Language = LanguageVersion.CSharp12,
        };
        return Generation.Of(both).Output;
    });

    public static TheoryData<string> Pages => [.. PagesOf(Options).Concat(PagesOf(Guides))];

    public static TheoryData<string> OptionPages => [.. PagesOf(Options).Where(p => !IsIndex(p))];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("BizKitHub.BizKitHubClientOptions", 10)]
    [InlineData("Shop.ShopClientOptions", 12)]
    [InlineData("BizKitHub.BizKitHubClientCallOptions", 5)]
    [InlineData("Shop.ShopClientCallOptions", 8)]
    public void OptionOfAClient_HasAPage(string type, int least)
    {
        string[] options = [.. Clients.Value.GetTypeByMetadataName(type)!
            .GetMembers()
            .Where(m => m is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false } and not IMethodSymbol)
            .Select(m => m.Name)];

        Assert.True(options.Length >= least, string.Join(", ", options));
        Assert.All(options, AssertHasAPage);
    }

    [Fact]
    public void WhatAProjectMaySay_HasAPage()
    {
        XElement[] items = [.. XElement.Parse(Repository.Read("src/BizKitHub.Generator/build/BizKitHub.Generator.props")).Descendants()];
        string[] properties = [.. items.Where(i => i.Name.LocalName == "CompilerVisibleProperty").Select(i => i.Attribute("Include")!.Value)];
        string[] metadata = [.. items.Where(i => i.Name.LocalName == "CompilerVisibleItemMetadata").Select(i => i.Attribute("MetadataName")!.Value)];

        Assert.NotEmpty(properties);
        Assert.NotEmpty(metadata);
        Assert.All(properties.Concat(metadata), AssertHasAPage);
    }

    [Theory]
    [InlineData("BizKitHubSpecUrl")]
    [InlineData("BizKitHubSpecFile")]
    [InlineData("SpecUrl")]
    [InlineData("BizKitHubBundledSpec")]
    [InlineData("OpenApiReference")]
    public void WhatOnlyTheTargetsRead_HasAPage(string name) => AssertHasAPage(name);

    [Theory]
    [MemberData(nameof(OptionPages))]
    public void OptionPage_SaysTheSameAsTheOthers(string page) => Assert.Equal(
        ["## What it does", "## Default", "## Example", "## When to change it", "## What can go wrong"],
        Repository.Read(page).Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(OptionPages))]
    public void OptionPage_IsInTheIndex(string page) =>
        Assert.Contains($"]({Path.GetFileName(page)})", Repository.Read(Options + "/README.md"), StringComparison.Ordinal);

    [Fact]
    public void IndexAndGuides_AreLinkedFromTheReadme() => Assert.All(
        PagesOf(Guides).Append(Options + "/README.md"),
        page => Assert.Contains($"]({page})", Repository.Read("README.md"), StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_LeadToFiles(string page) => Assert.All(
        Link().Matches(Repository.Read(page)).Select(m => m.Groups["target"].Value).Where(t => !t.StartsWith("http", StringComparison.Ordinal)),
        target => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(Repository.Path(page))!, target.Split('#')[0])), target));

    [Theory]
    [MemberData(nameof(Pages))]
    public void ExamplesInCSharp_Compile(string page)
    {
        foreach (string example in Blocks(page, "csharp"))
        {
            SyntaxTree tree = CSharpSyntaxTree.ParseText(InAProgram(example), new CSharpParseOptions(LanguageVersion.CSharp12), "Example.cs", cancellationToken: Cancelled);
            string[] errors = [.. Clients.Value.AddSyntaxTrees(tree)
                .GetSemanticModel(tree)
                .GetDiagnostics(cancellationToken: Cancelled)
                .Where(d => d.DefaultSeverity == DiagnosticSeverity.Error)
                .Select(d => d.ToString())];
            Assert.True(errors.Length == 0, string.Join('\n', errors.Prepend(example)));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void ExamplesInXml_AreWellFormed(string page) =>
        Assert.All(Blocks(page, "xml"), example => Assert.NotEmpty(XElement.Parse($"<Project>{example}</Project>").Elements()));

    private static void AssertHasAPage(string option) => Assert.True(
        PagesOf(Options).Where(p => !IsIndex(p)).Any(p => Repository.Read(p).Split('\n')[0].Contains($"`{option}`", StringComparison.Ordinal)),
        $"No page has `{option}` in its title.");

    private static IEnumerable<string> PagesOf(string folder) => Directory
        .EnumerateFiles(Repository.Path(folder), "*.md")
        .Select(p => $"{folder}/{Path.GetFileName(p)}")
        .Order(StringComparer.Ordinal);

    private static bool IsIndex(string page) => Path.GetFileName(page) == "README.md";

    private static IEnumerable<string> Blocks(string page, string language) => Block()
        .Matches(Repository.Read(page))
        .Where(m => m.Groups["language"].Value == language)
        .Select(m => m.Groups["text"].Value);

    /// <summary>What the pages leave out: where keys, services and the rest come from.</summary>
    private static string InAProgram(string example) => $$"""
        using System;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using BizKitHub;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Logging;
        using Shop;

        internal sealed class YourRetries : DelegatingHandler;

        internal abstract class Example
        {
            protected abstract Task<string> GetTokenAsync(CancellationToken cancellation);

            public async Task ShowAsync(
                string key, string identityId, string email, IServiceCollection services, HttpClient httpClient, ILoggerFactory loggerFactory, CancellationToken cancellationToken)
            {
        {{example}}
            }
        }
        """;

    [GeneratedRegex(@"\]\((?<target>[^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
