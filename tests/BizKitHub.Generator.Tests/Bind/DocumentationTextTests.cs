using System.Text.Json.Nodes;
using BizKitHub.Generator.Bind;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Tests.Bind;

/// <summary>What is kept of the words of a document.</summary>
public sealed class DocumentationTextTests
{
    [Theory]
    [InlineData(null, null, null, null)]
    [InlineData("", " ", null, null)]
    [InlineData(" Short. ", null, "Short.", null)]
    [InlineData("Short.", "Long.", "Short.", "Long.")]
    [InlineData("Same.", "Same.", "Same.", null)]
    [InlineData(null, "Only this.", "Only this.", null)]
    [InlineData(null, "First.\nStill first.", "First.\nStill first.", null)]
    [InlineData(null, "First.\n\nSecond.\n\nThird.", "First.", "Second.\n\nThird.")]
    [InlineData(null, "First.\r\n\r\nSecond.\r\n", "First.", "Second.")]
    [InlineData(null, "Twice.\n\nTwice.", "Twice.", null)]
    [InlineData("Short.", "First.\r\n\r\nSecond.", "Short.", "First.\n\nSecond.")]
    public void Text_IsASummaryAndTheRest(string? summary, string? description, string? shortText, string? longText)
    {
        Assert.Equal(new Documentation(shortText, longText), DocumentationText.Of(summary, description));
        Assert.Equal(new Documentation(shortText, longText, IsDeprecated: true), DocumentationText.Of(summary, description, isDeprecated: true));
    }

    [Fact]
    public void Schema_IsWhatItsDescriptionSays_OrItsTitle()
    {
        Assert.Equal(new Documentation("What."), DocumentationText.Of(new OpenApiSchema { Title = "Name", Description = "What." }));
        Assert.Equal(new Documentation("Name", IsDeprecated: true), DocumentationText.Of(new OpenApiSchema { Title = "Name", Deprecated = true }));
        Assert.Equal(Documentation.None, DocumentationText.Of(new OpenApiSchema { Default = 3 }));
    }

    [Theory]
    [InlineData("\"a\"", "a")]
    [InlineData("12.50", "12.50")]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("null", null)]
    [InlineData("\"\"", null)]
    [InlineData("\"a\\nb\"", null)]
    [InlineData("{ \"a\": 1 }", null)]
    [InlineData("[1]", null)]
    public void Example_IsAValueOfOneLine(string json, string? example) => Assert.Equal(
        example,
        DocumentationText.Of(new OpenApiSchema { Examples = [JsonNode.Parse(json)!, "other"] }).Example);

    [Theory]
    [InlineData("\"a\"", "a")]
    [InlineData("12.50", "12.50")]
    [InlineData("false", "false")]
    [InlineData("\"\"", "\"\"")]
    [InlineData("\"  \"", "\"  \"")]
    [InlineData("\"a\\nb\"", null)]
    [InlineData("{ \"a\": 1 }", "{\"a\":1}")]
    [InlineData("[1, 2]", "[1,2]")]
    [InlineData("[]", "[]")]
    public void Default_IsAValue_ListsAndObjectsAsJson(string json, string? text)
    {
        Assert.Equal(text, DocumentationText.OfProperty(new OpenApiSchema { Default = JsonNode.Parse(json) }).Default);
        Assert.Null(DocumentationText.Of(new OpenApiSchema { Default = JsonNode.Parse(json) }).Default);
    }

    [Fact]
    public void LongValue_IsNotRepeated()
    {
        string longest = new('a', 80);

        Assert.Equal(longest, DocumentationText.Of(new OpenApiSchema { Examples = [longest] }).Example);
        Assert.Null(DocumentationText.Of(new OpenApiSchema { Examples = [longest + "a"] }).Example);
        Assert.Equal("[\"" + longest[4..] + "\"]", DocumentationText.OfProperty(new OpenApiSchema { Default = new JsonArray(longest[4..]) }).Default);
        Assert.Null(DocumentationText.OfProperty(new OpenApiSchema { Default = new JsonArray(longest[3..]) }).Default);
        Assert.Null(DocumentationText.OfProperty(new OpenApiSchema()).Default);
        Assert.Null(DocumentationText.Of(new OpenApiSchema { Examples = [] }).Example);
    }

    [Fact]
    public void Parameter_SaysItself_OrWhatItsSchemaSays()
    {
        var schema = new OpenApiSchema { Description = "Of the schema.\n\nMore of it.", Examples = ["s"], Default = "d", Deprecated = true };

        Assert.Equal(
            new Documentation("Of the schema.", "More of it.", "s", IsDeprecated: false, "d"),
            DocumentationText.Of(new OpenApiParameter { Schema = schema }));
        Assert.Equal(
            new Documentation("Own.", Remarks: null, "p", IsDeprecated: true, "d"),
            DocumentationText.Of(new OpenApiParameter { Description = "Own.", Example = "p", Deprecated = true, Schema = schema }));
        Assert.Equal(
            new Documentation("Own.", "More."),
            DocumentationText.Of(new OpenApiParameter { Description = "Own.\n\nMore." }));
        Assert.Equal(Documentation.None, DocumentationText.Of(new OpenApiParameter()));
    }
}
