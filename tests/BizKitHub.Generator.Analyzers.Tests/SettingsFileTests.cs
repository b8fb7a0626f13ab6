using System.Globalization;
using BizKitHub.Generator.Analyzers.Tests.Contracts;
using BizKitHub.Generator.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>Which keys are seen in settings files.</summary>
public sealed class SettingsFileTests
{
    [Theory]
    [InlineData("appsettings.json", """{ "BizKitHub": { "ApiKey": [|"PRODtooShort"|] } }""")]
    [InlineData("appsettings.Development.json", """{ "a": [1, { "b": "c" }], "BizKitHub": { "x": {}, "ApiKey": [|"PRODtooShort"|] } }""")]
    [InlineData("appsettings.json", """{ "BizKitHubClient": { "apikey": [|"PRODtooShort"|], }, /* once */ }""")]
    [InlineData("appsettings.json", """{ "Services": { "BizKitHub": { "Live": { "ApiKey": [|"PRODtooShort"|] } } } }""")]
    [InlineData("appsettings.json", """{ "BizKitHub:ApiKey": [|"PRODtooShort"|] }""")]
    [InlineData("appsettings.json", """{ "Žluťoučký": "kůň 🐎", "BizKitHub:ApiKey": [|"PRODtooShort"|] }""")]
    [InlineData("launchSettings.json", """{ "profiles": { "Shop": { "environmentVariables": { "BizKitHub__ApiKey": [|"PRODtooShort"|] } } } }""")]
    [InlineData("launchSettings.json", """{ "profiles": { "Shop": { "environmentVariables": { "SHOP_BIZKITHUB_API_KEY": [|"PRODtooShort"|] } } } }""")]
    [InlineData("appsettings.json", """{ "BizKitHub": { "ApiKey": [|"PRODtooShort"|] }, oops""")]
    public Task MalformedKey_IsReportedAtItsLine(string file, string json) =>
        ReportsAsync(new MalformedApiKeyAnalyzer(), file, json, "The API key is malformed: the length must be 32, not 12");

    [Theory]
    [InlineData("appsettings.json", """{ "BizKitHub": { "ApiKey": [|"YOUR_API_KEY"|] } }""", "The API key is malformed: it looks like a placeholder, not like a key")]
    [InlineData("appsettings.json", """{ "BizKitHub": { "ApiKey": [|" DEV_abcdefghijklmnopqrstuvwxyz01"|] } }""", "The API key is malformed: there is white space before or after it")]
    public Task KeyThatIsNone_IsReportedWithTheReason(string file, string json, string message) =>
        ReportsAsync(new MalformedApiKeyAnalyzer(), file, json, message);

    [Theory]
    [InlineData("appsettings.json", """{ "BizKitHub": { "ApiKey": "DEV_abcdefghijklmnopqrstuvwxyz01" } }""")]
    [InlineData("appsettings.json", """{ "BizKitHub": { "ApiKey": "" } }""")]
    [InlineData("appsettings.json", """{ "BizKitHub": { "ApiKey": null, "Other": "PRODtooShort" } }""")]
    [InlineData("appsettings.json", """{ "Other": { "ApiKey": "PRODtooShort" } }""")]
    [InlineData("appsettings.json", """{ "BizKitHub": { "MaxRetries": "x" }, "ApiKey": "PRODtooShort" }""")]
    [InlineData("appsettings.json", """{ "ApiKey": "PRODtooShort" }""")]
    [InlineData("appsettings.json", "[\"PRODtooShort\"]")]
    [InlineData("appsettings.json", "")]
    [InlineData("other.json", """{ "BizKitHub": { "ApiKey": "PRODtooShort" } }""")]
    public Task WhatIsNoKeyOfThisClient_IsNotReported(string file, string json) =>
        ReportsAsync(new MalformedApiKeyAnalyzer(), file, json);

    [Fact]
    public Task KeyOfTheDocumentation_IsReported() => ReportsAsync(
        new SampleKeyAnalyzer(),
        "appsettings.json",
        $$"""{ "BizKitHub": { "ApiKey": [|"{{BizKitHubContract.SampleKey}}"|] } }""",
        "This is the key that the documentation shows; the server refuses it");

    [Fact]
    public async Task OtherContract_HasItsOwnName()
    {
        var marked = MarkedSource.Parse("""{ "BizKitHub": { "ApiKey": "x" }, "Parcels": { "ApiKey": [|"pk_short"|] } }""");
        await AssertAsync(Consumer.OfParcels, new MalformedApiKeyAnalyzer(), "appsettings.json", marked, ["The API key is malformed: the length must be 19 to 27, not 8"]);
    }

    private static async Task ReportsAsync(DiagnosticAnalyzer rule, string file, string marked, params string[] messages)
    {
        foreach (var place in Enum.GetValues<ContractPlace>())
        {
            await AssertAsync(Consumer.OfBizKitHub with { Place = place }, rule, file, MarkedSource.Parse(marked), messages);
        }
    }

    private static async Task AssertAsync(Consumer consumer, DiagnosticAnalyzer rule, string file, MarkedSource source, string[] messages)
    {
        var project = consumer with { AdditionalFiles = [new InMemoryText("src/notes.txt", source.Text), new InMemoryText("src/" + file, source.Text)] };
        var diagnostics = await project.AnalyzeAsync("", rule);

        Assert.Equal(source.Spans, diagnostics.Select(diagnostic => diagnostic.Location.SourceSpan));
        Assert.Equal(messages, diagnostics.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        Assert.All(diagnostics, diagnostic => Assert.Equal("src/" + file, diagnostic.Location.GetLineSpan().Path));
        Assert.All(diagnostics, diagnostic => Assert.Equal(LocationKind.ExternalFile, diagnostic.Location.Kind));
    }
}
