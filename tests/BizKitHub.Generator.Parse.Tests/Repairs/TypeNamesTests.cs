using BizKitHub.Generator.Parse.Tests.Support;

namespace BizKitHub.Generator.Parse.Tests.Repairs;

/// <summary>Types of other languages, and what the author of a document means by them.</summary>
public sealed class TypeNamesTests
{
    [Theory]
    [InlineData("string", "file", "binary")]
    [InlineData("string", "binary", "binary")]
    [InlineData("string", "text", null)]
    [InlineData("string", "str", null)]
    [InlineData("string", "date", "date")]
    [InlineData("string", "datetime", "date-time")]
    [InlineData("string", "DateTime", "date-time")]
    [InlineData("string", "date-time", "date-time")]
    [InlineData("string", "timestamp", "date-time")]
    [InlineData("string", "uuid", "uuid")]
    [InlineData("string", "UUID", "uuid")]
    [InlineData("string", "uri", "uri")]
    [InlineData("string", "url", "uri")]
    [InlineData("string", "email", "email")]
    [InlineData("integer", "int", null)]
    [InlineData("integer", "int32", "int32")]
    [InlineData("integer", "int64", "int64")]
    [InlineData("integer", "long", "int64")]
    [InlineData("number", "float", "float")]
    [InlineData("number", "double", "double")]
    [InlineData("number", "decimal", null)]
    [InlineData("boolean", "bool", null)]
    [InlineData("array", "list", null)]
    public void WordOfOtherLanguages_IsReadAsTypeAndFormat(string type, string word, string? format)
    {
        Assert.Equal($"'{word}' is no type; read as '{type}'", Spec.Repaired(Spec.WithSchemas($"A: {{type: «{word}»}}")));
        Assert.Equal(
            $$"""{"type":"{{type}}"{{(format is null ? "" : $",\"format\":\"{format}\"")}}}""",
            Spec.SchemaA($"A: {{type: {word}}}"));
        Assert.Equal($$"""{"type":["{{type}}"],"format":"own"}""", Spec.SchemaA($"A: {{type: [{word}], format: own}}"));
    }

    [Theory]
    [InlineData("String", "string")]
    [InlineData("NUMBER", "number")]
    [InlineData("Integer", "integer")]
    [InlineData("Boolean", "boolean")]
    [InlineData("Array", "array")]
    [InlineData("oBJECT", "object")]
    [InlineData("Null", "null")]
    public void TypeInOtherLetters_IsThatType(string word, string type)
    {
        Assert.Equal($"'{word}' is no type; read as '{type}'", Spec.Repaired(Spec.WithSchemas($"A: {{type: «'{word}'»}}")));
        Assert.Equal($$"""{"type":"{{type}}"}""", Spec.SchemaA($"A: {{type: '{word}'}}"));
    }

    [Theory]
    [InlineData("string")]
    [InlineData("number")]
    [InlineData("integer")]
    [InlineData("boolean")]
    [InlineData("array")]
    [InlineData("object")]
    [InlineData("'null'")]
    public void Type_StaysAsItIs(string type)
    {
        Spec.ParseClean(Spec.WithSchemas($"A: {{type: {type}}}"));
        Spec.ParseClean(Spec.WithSchemas($"A: {{type: [{type}]}}"));
    }

    [Theory]
    [InlineData("{type: «any»}", "{}", "'any' is no type; read as any type")]
    [InlineData("{type: «nonsense», format: f}", """{"format":"f"}""", "'nonsense' is no type; it is left out")]
    [InlineData("{type: [string, «any»]}", """{"type":["string"]}""", "'any' is no type; read as any type")]
    [InlineData("{type: [«nonsense»]}", "{}", "'nonsense' is no type; it is left out")]
    [InlineData("{type: [string, «nonsense», 'null']}", """{"type":["string","null"]}""", "'nonsense' is no type; it is left out")]
    [InlineData("{type: [«int32», 'null']}", """{"type":["integer","null"],"format":"int32"}""", "'int32' is no type; read as 'integer'")]
    [InlineData("{type: [«3», string]}", """{"type":["string"]}""", "An entry of `type` must be one of 'string', 'number', 'integer', 'boolean', 'array', 'object', 'null', or a list of them; it is left out")]
    [InlineData("{type: [«[string]», string]}", """{"type":["string"]}""", "An entry of `type` must be one of 'string', 'number', 'integer', 'boolean', 'array', 'object', 'null', or a list of them; it is left out")]
    [InlineData("{«type»: {a: b}}", "{}", "`type` must be one of 'string', 'number', 'integer', 'boolean', 'array', 'object', 'null', or a list of them; it is left out")]
    [InlineData("{type: «null»}", """{"type":"null"}""", "`type` needs quotes around 'null'; without them it is no type")]
    public void WordThatMeansNoType_IsLeftOut(string marked, string json, string message)
    {
        Assert.Equal(message, Spec.Repaired(Spec.WithSchemas("A: " + marked)));
        Assert.Equal(json, Spec.SchemaA("A: " + new MarkedText(marked).Text));
    }

    [Fact]
    public void File_IsATypeOfSwagger()
    {
        const string Text = "swagger: '2.0'\npaths: {}\ndefinitions: {A: {type: file}}\n";

        Assert.Equal("""{"type":"string","format":"binary"}""", Spec.Json(Spec.ParseClean(Text), "#/components/schemas/A"));
        Assert.Equal("'int' is no type; read as 'integer'", Spec.Repaired(Text.Replace("file", "«int»", StringComparison.Ordinal)));
    }

    [Fact]
    public void ReplacedType_StandsWhereTheAuthorWroteIt()
    {
        var text = new MarkedText(Spec.WithSchemas("A: {type: «int»}\nB: {type: [string, Int]}"));

        var positions = Spec.ParseReadable(text.Text).Positions;

        Assert.Equal(text.Span, positions.ProblemAt("#/components/schemas/A/type", "BKH003", "m").Span);
        Assert.Equal(text.Text.IndexOf("Int]", StringComparison.Ordinal), positions.ProblemAt("#/components/schemas/B/type/1", "BKH003", "m").Span.Start);
    }
}
