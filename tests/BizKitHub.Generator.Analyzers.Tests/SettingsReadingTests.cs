using BizKitHub.Generator.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>Which texts stand in a settings file, under which names, and where.</summary>
public sealed class SettingsReadingTests
{
    private static readonly ApiKeyRules NoRules = new(pattern: null, new LengthRange(0, null), sample: null);

    [Theory]
    [InlineData("""{ "a": "1" }""", "a=1")]
    [InlineData("""{ "a": { "b": "1", "c": "2" }, "d": "3" }""", "a/b=1 a/c=2 d=3")]
    [InlineData("""{ "a": { "b": { "c": "1" } }, "d": { "e": "2" } }""", "a/b/c=1 d/e=2")]
    [InlineData("""{ "a": [{ "b": "1" }, { "c": "2" }], "d": "3" }""", "a//b=1 a//c=2 d=3")]
    [InlineData("""{ "a": [[{ "b": "1" }]], "c": "2" }""", "a///b=1 c=2")]
    [InlineData("""{ "a": [{ "b": "1" }, "2"] }""", "a//b=1 a/=2")]
    [InlineData("""{ "a": 1, "b": null, "c": true, "d": {}, "e": [], "f": "1" }""", "f=1")]
    [InlineData("""{ "a": { "b": "1", }, "c": "2", }""", "a/b=1 c=2")]
    [InlineData("{ /* one */ \"a\": \"1\" // two\n }", "a=1")]
    [InlineData("""{ "\u0061": "\u0031" }""", "a=1")]
    [InlineData("""{ "a": "1", b: "2" }""", "a=1")]
    [InlineData("""{ "a": "1", "b": "\ud800", "c": "2" }""", "a=1")]
    [InlineData("""{ "a": "1", "\ud800": "2" }""", "a=1")]
    [InlineData("""["1"]""", "")]
    [InlineData("\"1\"", "")]
    [InlineData("", "")]
    public void Texts_HaveTheNamesOfTheirSections(string json, string found) =>
        Assert.Equal(found, string.Join(' ', Read(json).Select(text => string.Join('/', text.Path) + "=" + text.Text)));

    [Fact]
    public void Places_AreThoseOfTheFile_WhateverLettersStandBefore()
    {
        const string Json = "{\n  \"Žluťoučký\": \"kůň 🐎\", \"b\": \"2\"\n}";
        var texts = Read(Json);

        Assert.Equal(["\"kůň 🐎\"", "\"2\""], texts.Select(text => Json.Substring(text.Location.SourceSpan.Start, text.Location.SourceSpan.Length)));
        var place = texts[1].Location.GetLineSpan();
        Assert.Equal(("/project/appsettings.json", 1, 30), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
    }

    [Theory]
    [InlineData("appsettings.json", true)]
    [InlineData("/project/AppSettings.Development.JSON", true)]
    [InlineData("/project/Properties/launchSettings.json", true)]
    [InlineData("appsettings.xml", false)]
    [InlineData("/appsettings/other.json", false)]
    [InlineData("my.launchSettings.json", false)]
    [InlineData("launchSettings.json.txt", false)]
    public void NameOfTheFile_MakesItSettings(string path, bool isSettings) => Assert.Equal(isSettings, SettingsFile.IsSettings(new InMemoryText(path, "")));

    [Theory]
    [InlineData("ShopClientOptions", "Shop")]
    [InlineData("ShopOptions", "Shop")]
    [InlineData("ShopClient", "Shop")]
    [InlineData("Shop", "Shop")]
    [InlineData("ClientOptions", "Client")]
    [InlineData("Client", "Client")]
    [InlineData("Options", "Options")]
    [InlineData("OptionsShop", "OptionsShop")]
    public void NameOfAClient_IsWhatSettingsCallIt(string type, string name) => Assert.Equal(name, SettingsSection.NameOf(type));

    [Theory]
    [InlineData("Shop/ApiKey", true)]
    [InlineData("shop/api-key", true)]
    [InlineData("Services/SHOP/Live/Api_Key", true)]
    [InlineData("Shop:ApiKey", true)]
    [InlineData("environmentVariables/Shop__ApiKey", true)]
    [InlineData("MY_SHOP_API_KEY", true)]
    [InlineData("ShopApiKey", true)]
    [InlineData("ApiKey", false)]
    [InlineData("Shop", false)]
    [InlineData("Shop/Other", false)]
    [InlineData("ApiKey/Shop", false)]
    [InlineData("Workshop/ApiKey", false)]
    [InlineData("ShopApiKey/Other", false)]
    [InlineData("ShopApiKeys", false)]
    public void PlaceInTheSettings_IsTheKeysOrNot(string path, bool isKey) =>
        Assert.Equal(isKey, new SettingsSection("SHOP", "APIKEY", NoRules).IsKey(path.Split('/')));

    private static IReadOnlyList<SettingsText> Read(string json) => SettingsFile.Read("/project/appsettings.json", SourceText.From(json));
}
