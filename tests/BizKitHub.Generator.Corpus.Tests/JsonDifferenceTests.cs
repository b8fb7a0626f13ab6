using System.Text.Json.Nodes;
using BizKitHub.Generator.Corpus.Tests.Examples;

namespace BizKitHub.Generator.Corpus.Tests;

/// <summary>The judge of the examples lets two spellings of one value pass, and nothing else.</summary>
public sealed class JsonDifferenceTests
{
    [Theory]
    [InlineData("""{"a":1,"b":[true,null]}""", """{"b":[true,null],"a":1}""")]
    [InlineData("1.50", "1.5")]
    [InlineData("1e2", "100")]
    [InlineData("\"2024-05-01T10:00:00+02:00\"", "\"2024-05-01T10:00:00.000+02:00\"")]
    [InlineData("\"2024-05-01T10:00:00.000+0000\"", "\"2024-05-01T10:00:00.000Z\"")]
    public void TwoSpellingsOfOneValue_AreEqual(string before, string after) =>
        Assert.Empty(JsonDifference.Between(JsonNode.Parse(before), JsonNode.Parse(after)));

    [Theory]
    [InlineData("""{"a":{"b":1}}""", """{"a":{}}""", "$.a.b")]
    [InlineData("""{}""", """{"a":null}""", "$.a")]
    [InlineData("[1,2]", "[2,1]", "$[0]")]
    [InlineData("[1]", "[1,1]", "$")]
    [InlineData("1", "\"1\"", "$")]
    [InlineData("null", "false", "$")]
    [InlineData("\"a\"", "\"A\"", "$")]
    [InlineData("{}", "[]", "$")]
    [InlineData("\"2024-05-01T10:00:00+02:00\"", "\"2024-05-01T08:00:00Z\"", "$")]
    [InlineData("\"2024-05-01T10:00:00.1234567Z\"", "\"2024-05-01T10:00:00.123Z\"", "$")]
    [InlineData("\"2024-05-01\"", "\"2024-05-01T00:00:00Z\"", "$")]
    public void AnotherValue_IsADifferenceAtItsPlace(string before, string after, string path) =>
        Assert.Equal(path, JsonDifference.Between(JsonNode.Parse(before), JsonNode.Parse(after)).First().Path);
}
