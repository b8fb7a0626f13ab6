using System.Text.Json;
using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Reading;
using BizKitHub.Generator.Parse.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace BizKitHub.Generator.Parse.Tests.Reading;

/// <summary>The JSON reader against System.Text.Json: they take the same texts and understand the same by them.</summary>
public sealed class JsonTreeReaderTests
{
    private static readonly string[] Fragments =
    [
        "{", "}", "[", "]", ",", ":", "\"a\"", "\"\"", "\"\\n\"", "\"\\u0041\"", "\"\\x\"", "\"", "1", "-1", "0", "01", "1.5", "1.", ".5",
        "1e3", "1e", "-", "true", "false", "null", "nul", " ", "\n", "\t", "\r", "//", "'a'", "\u0001", "é", "\u00A0",
    ];

    [Fact]
    public void AnyTree_ReadsBackEqual() =>
        Prop.ForAll(Trees.Any.ToArbitrary(), tree => JsonNode.DeepEquals(tree, Read(tree?.ToJsonString() ?? "null")))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void AnyIndentedTree_ReadsBackEqual()
    {
        var options = new JsonSerializerOptions { WriteIndented = true };
        Prop.ForAll(Trees.Any.ToArbitrary(), tree => JsonNode.DeepEquals(tree, Read(tree?.ToJsonString(options) ?? "null")))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Fact]
    public void AnyText_IsTakenExactlyWhenItIsJson() =>
        Prop.ForAll(Gen.ListOf(Gen.Elements(Fragments)).Select(string.Concat).ToArbitrary(), text => IsJson(text) == IsTaken(text))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    [Theory]
    [InlineData("\"\\ud83d\\ude00\"", "😀")]
    [InlineData("\"\\ud83d\"", "\uFFFD")]
    [InlineData("\"a\\ude00b\"", "a\uFFFDb")]
    [InlineData("\"\\/\\b\\f\\n\\r\\t\\\\\\\"\"", "/\b\f\n\r\t\\\"")]
    [InlineData("\"\\u00e9é\"", "éé")]
    public void Escapes_AreResolved(string json, string text) => Assert.Equal(text, Read(json)!.GetValue<string>());

    [Fact]
    public void LongKey_IsRead()
    {
        var key = new string('k', 5_000);

        Assert.Equal(key, Assert.Single(Assert.IsType<JsonObject>(Read($"{{\"{key}\"\n:1}}"))).Key);
    }

    [Fact]
    public void Number_KeepsItsText() => Assert.Equal("[1.50,1e999,-0,12345678901234567890123]", Read("[1.50, 1e999, -0, 12345678901234567890123]")!.ToJsonString());

    [Theory]
    [InlineData("""{"openapi": "3.1.0"«»""", "The file ends in the middle of the document")]
    [InlineData("""{"openapi": "3.1.0",«»""", "The file ends in the middle of the document")]
    [InlineData("""{"openapi": "3.1.0", «}»""", "There is a ',' too much in front of this '}'")]
    [InlineData("""{"tags": [1, «]»}""", "There is a ',' too much in front of this ']'")]
    [InlineData("""{"openapi": "3.1.0" «"»paths": {}}""", "A ',' or '}' is expected behind this value")]
    [InlineData("""{"tags": [1 «2»]}""", "A ',' or ']' is expected behind this value")]
    [InlineData("""{"openapi" «"»3.1.0"}""", "A ':' is expected between a key and its value")]
    [InlineData("""{«o»penapi: "3.1.0"}""", "A key in double quotes is expected here")]
    [InlineData("""{"openapi": «'»3.1.0'}""", "A value is expected here; text needs double quotes")]
    [InlineData("""{"openapi": «/»/ c""", "JSON knows no comments")]
    [InlineData("{\"openapi\": «\"»3.1.0\n\"}", "The text that begins here is not closed on its line")]
    [InlineData("{\"openapi\": «\"»3.1.0", "The text that begins here is not closed on its line")]
    [InlineData("{\"openapi\": \"3.1«\t»0\"}", "The control character U+0009 needs an escape")]
    [InlineData("""{"openapi": "«\q»"}""", """'\q' is no escape that JSON knows; write '\\' for a backslash""")]
    [InlineData("""{"openapi": "«\u»00g0"}""", """Four hexadecimal digits are expected behind '\u'""")]
    [InlineData("""{"openapi": «0»1}""", "This is not a number as JSON writes it")]
    [InlineData("""{"openapi": «1».}""", "This is not a number as JSON writes it")]
    [InlineData("""{"openapi": "3.1.0"} «x»""", "The document is complete; nothing may follow it")]
    public void BrokenJson_IsRefusedWhereItBreaks(string marked, string message) => Assert.Equal(message, Spec.Unreadable(marked, Spec.JsonPath));

    [Fact]
    public void DuplicateKey_CountsLast()
    {
        var message = Spec.Repaired("""{"openapi": "3.0.0", "paths": {"/a": {}}, «"paths"»: {}}""", Spec.JsonPath);

        Assert.Equal("The key 'paths' stands twice in one mapping; the last one counts", message);
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsTaken(string text) => TryRead(text, out _);

    private static JsonNode? Read(string json)
    {
        Assert.True(TryRead(json, out var tree));
        return tree!.Root;
    }

    private static bool TryRead(string json, out SourceTree? tree)
    {
        tree = new JsonTreeReader(json, 0, ParseLimits.Default, new RepairLog(), TestContext.Current.CancellationToken).Read(out _);
        return tree is not null;
    }
}
