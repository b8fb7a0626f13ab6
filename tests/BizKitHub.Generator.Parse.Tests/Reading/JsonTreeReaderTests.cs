using System.Text.Json;
using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Reading;
using BizKitHub.Generator.Parse.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;

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
    [InlineData("\"\"", "")]
    [InlineData("\" \"", " ")]
    [InlineData("\"a b\"", "a b")]
    [InlineData("\"\\\\u0041\"", "\\u0041")]
    [InlineData("\"a\\u00E9\"", "aé")]
    [InlineData("\"😀\\u0041\"", "😀A")]
    [InlineData("\"\\ude00\\ud83d\"", "\uFFFD\uFFFD")]
    [InlineData("\"\\ud83d\\ud83d\\ude00\"", "\uFFFD😀")]
    [InlineData("\"a\\ud83d\\ude00\\ude00b\"", "a😀\uFFFDb")]
    public void Escapes_AreResolved(string json, string text) => Assert.Equal(text, Read(json)!.GetValue<string>());

    [Fact]
    public void LongKey_IsRead()
    {
        var key = new string('k', 5_000);

        Assert.Equal(key, Assert.Single(Assert.IsType<JsonObject>(Read($"{{\"{key}\"\n:1}}"))).Key);
    }

    [Fact]
    public void EscapesOfOneText_SayNothingOfTheNext() => Assert.Equal(
        ["a\n", "b\t", "c", "\n"],
        Read("""["a\n", "b\t", "c", "\n"]""")!.AsArray().Select(t => t!.GetValue<string>()));

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("9")]
    [InlineData("-19")]
    [InlineData("10")]
    [InlineData("0.0")]
    [InlineData("1.05")]
    [InlineData("9.9")]
    [InlineData("1e9")]
    [InlineData("1E0")]
    [InlineData("1e+1")]
    [InlineData("1e-09")]
    [InlineData("-1.5E+10")]
    public void Number_IsTakenAsItStands(string number)
    {
        Assert.Equal(number, Read(number)!.ToJsonString());
        Assert.Equal($"[{number},{number}]", Read($"[ {number} ,{number}]")!.ToJsonString());
    }

    [Theory]
    [InlineData("01", "«0»1")]
    [InlineData("-", "«-»")]
    [InlineData("-a", "«-»a")]
    [InlineData("-01", "«-»01")]
    [InlineData("1.", "«1».")]
    [InlineData("1.e1", "«1».e1")]
    [InlineData("1e", "«1»e")]
    [InlineData("1e+", "«1»e+")]
    [InlineData("1e+-1", "«1»e+-1")]
    [InlineData("1x", "«1»x")]
    [InlineData("0x10", "«0»x10")]
    [InlineData("1é", "«1»é")]
    public void BrokenNumber_IsRefusedAtItsBeginning(string number, string marked)
    {
        Assert.Equal("This is not a number as JSON writes it", Refused("[1, " + marked + "]"));
        Assert.Equal("This is not a number as JSON writes it", Refused("[" + marked + ", 1]"));
        Assert.False(IsJson(number));
    }

    [Theory]
    [InlineData("[«.»5]", "A value is expected here; text needs double quotes")]
    [InlineData("[«+»1]", "A value is expected here; text needs double quotes")]
    [InlineData("[«n»ul]", "A value is expected here; text needs double quotes")]
    [InlineData("[«T»rue]", "A value is expected here; text needs double quotes")]
    [InlineData("[«t»rue1]", "A value is expected here; text needs double quotes")]
    [InlineData("[«n»ull_]", "A value is expected here; text needs double quotes")]
    [InlineData("[«_»]", "A value is expected here; text needs double quotes")]
    [InlineData("[«,»1]", "A value is expected here; text needs double quotes")]
    [InlineData("[1,«,»2]", "A value is expected here; text needs double quotes")]
    [InlineData("[«}»", "A value is expected here; text needs double quotes")]
    [InlineData("[«#» c]", "JSON knows no comments")]
    [InlineData("[1, «]»", "There is a ',' too much in front of this ']'")]
    [InlineData("«]»", "There is a ',' too much in front of this ']'")]
    [InlineData("[1«}»", "A ',' or ']' is expected behind this value")]
    [InlineData("{\"a\": 1«]»", "A ',' or '}' is expected behind this value")]
    [InlineData("[[]«[»]]", "A ',' or ']' is expected behind this value")]
    [InlineData("{\"a\": {}«\"»b\": 1}", "A ',' or '}' is expected behind this value")]
    [InlineData("{\"a\"«,» 1}", "A ':' is expected between a key and its value")]
    [InlineData("{\"a\": 1, «b»: 2}", "A key in double quotes is expected here")]
    [InlineData("{«,»}", "A key in double quotes is expected here")]
    [InlineData("{«1»: 2}", "A key in double quotes is expected here")]
    [InlineData("{\"a\": «}»", "A value is expected here; text needs double quotes")]
    [InlineData("[] «[»]", "The document is complete; nothing may follow it")]
    [InlineData("{}«,»", "The document is complete; nothing may follow it")]
    [InlineData("1 «2»", "The document is complete; nothing may follow it")]
    [InlineData("«»", "The file ends in the middle of the document")]
    [InlineData(" \n«»", "The file ends in the middle of the document")]
    [InlineData("[«»", "The file ends in the middle of the document")]
    [InlineData("[1«»", "The file ends in the middle of the document")]
    [InlineData("[1, «»", "The file ends in the middle of the document")]
    [InlineData("{«»", "The file ends in the middle of the document")]
    [InlineData("{\"a\"«»", "The file ends in the middle of the document")]
    [InlineData("{\"a\":«»", "The file ends in the middle of the document")]
    [InlineData("{\"a\": 1, «»", "The file ends in the middle of the document")]
    [InlineData("[\"a\"«»", "The file ends in the middle of the document")]
    [InlineData("[«\"»a", "The text that begins here is not closed on its line")]
    [InlineData("[«\"»a\\", "The text that begins here is not closed on its line")]
    [InlineData("[«\"»a\\\"", "The text that begins here is not closed on its line")]
    [InlineData("[«\"»a\r\n\"]", "The text that begins here is not closed on its line")]
    [InlineData("[«\"»a\\\n\"]", "The text that begins here is not closed on its line")]
    [InlineData("[\"a«\u0001»\"]", "The control character U+0001 needs an escape")]
    [InlineData("[\"a«\u001F»\"]", "The control character U+001F needs an escape")]
    [InlineData("[\"a\\«\u0001»\"]", "The control character U+0001 needs an escape")]
    [InlineData("[\"ab«\\x»\"]", "'\\x' is no escape that JSON knows; write '\\\\' for a backslash")]
    [InlineData("[\"«\\ »\"]", "'\\ ' is no escape that JSON knows; write '\\\\' for a backslash")]
    [InlineData("[\"a«\\u»00\"]", "Four hexadecimal digits are expected behind '\\u'")]
    [InlineData("[\"a«\\u»004\", \"A\"]", "Four hexadecimal digits are expected behind '\\u'")]
    [InlineData("[\"a«\\u»+041\"]", "Four hexadecimal digits are expected behind '\\u'")]
    public void BrokenText_IsRefusedWhereItBreaks(string marked, string message) => Assert.Equal(message, Refused(marked));

    [Theory]
    [InlineData("«[1, 2]»", "")]
    [InlineData(" «{}» ", "")]
    [InlineData("[1, «25», 3]", "1")]
    [InlineData("[1, « \"a\"»]", "1")]
    [InlineData("[«true» ,1]", "0")]
    [InlineData("[1, «null» ]", "1")]
    [InlineData("[1, «[ ]» ]", "1")]
    [InlineData("{\"a\": «{\"b\": 1 }» }", "a")]
    public void Value_StandsWhereItWasWritten(string marked, string token)
    {
        var text = new MarkedText(marked);
        Assert.True(TryRead(text.Text, out var tree));
        var start = text.Span.Start + text.Text[text.Span.Start..].TakeWhile(c => c == ' ').Count();

        var mark = token.Length == 0 ? tree!.Map.Find(tree.Root!) : tree!.Map.Of(tree.Root!, token, Child(tree.Root!, token));

        Assert.Equal(TextSpan.FromBounds(start, text.Span.End), mark!.Value.Value);
    }

    [Fact]
    public void Key_StandsWhereItWasWritten()
    {
        Assert.True(TryRead("""{"a" : 1, "b\n":null, "c": []}""", out var tree));

        Assert.Equal(
            [new TextSpan(1, 3), new TextSpan(10, 5), new TextSpan(22, 3)],
            tree!.Root!.AsObject().Select(e => tree.Map.Of(tree.Root!, e.Key, e.Value).Key));
    }

    [Fact]
    public void ByteOrderMark_IsPassedOver()
    {
        var tree = new JsonTreeReader("\uFEFF[7]", 1, ParseLimits.Default, new RepairLog(), TestContext.Current.CancellationToken).Read(out _);

        Assert.Equal("[7]", tree!.Root!.ToJsonString());
    }

    [Fact]
    public void Cancellation_StopsReading()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => new JsonTreeReader("[1]", 0, ParseLimits.Default, new RepairLog(), source.Token).Read(out _));
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

    private static JsonNode? Child(JsonNode parent, string token)
    {
        Assert.True(JsonPointer.TryStep(parent, token, out var child));
        return child;
    }

    private static string Refused(string marked)
    {
        var text = new MarkedText(marked);
        Assert.Null(new JsonTreeReader(text.Text, 0, ParseLimits.Default, new RepairLog(), TestContext.Current.CancellationToken).Read(out var failure));
        Assert.Equal(text.Span, failure!.Span);
        return failure.Message;
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
