using System.Text.Json.Nodes;

namespace BizKitHub.Generator.Parse.Tests;

/// <summary>JSON pointers as RFC 6901 has them, and as URIs write them.</summary>
public sealed class JsonPointerTests
{
    [Theory]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("#anchor")]
    public void TextWithoutASlash_HasNoTokens(string location) => Assert.Empty(JsonPointer.Tokens(location));

    [Theory]
    [InlineData("#/a/b", "a", "b")]
    [InlineData("/a/b", "a", "b")]
    [InlineData("/", "")]
    [InlineData("#/a//b/", "a", "", "b", "")]
    [InlineData("#/paths/~1users~1{id}/get", "paths", "/users/{id}", "get")]
    [InlineData("#/a~0b/~01/~10", "a~b", "~1", "/0")]
    [InlineData("#/a%20b", "a%20b")]
    public void Tokens_AreWithoutTheirEscapes(string location, params string[] tokens) => Assert.Equal(tokens, JsonPointer.Tokens(location));

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a/b", "a~1b")]
    [InlineData("a~b", "a~0b")]
    [InlineData("~1/", "~01~1")]
    public void EscapedToken_IsReadBack(string token, string escaped)
    {
        Assert.Equal(escaped, JsonPointer.Escape(token));
        Assert.Equal([token], JsonPointer.Tokens("#/" + JsonPointer.Escape(token)));
    }

    [Theory]
    [InlineData("""{"a": 1}""", "a", "1")]
    [InlineData("""{"": 1}""", "", "1")]
    [InlineData("""{"a b": 1}""", "a%20b", "1")]
    [InlineData("""{"%20": 1}""", "%20", "1")]
    [InlineData("""{"{id}": 1}""", "%7Bid%7D", "1")]
    [InlineData("""{"a b": 1, "a%20b": 2}""", "a%20b", "2")]
    [InlineData("""{"a": null}""", "a", "null")]
    [InlineData("[5, 6]", "0", "5")]
    [InlineData("[5, 6]", "1", "6")]
    [InlineData("[null]", "0", "null")]
    public void Step_FindsTheChild(string json, string token, string child)
    {
        Assert.True(JsonPointer.TryStep(JsonNode.Parse(json), token, out var found));
        Assert.Equal(child, found?.ToJsonString() ?? "null");
    }

    [Theory]
    [InlineData("""{"a": 1}""", "b")]
    [InlineData("""{"a": 1}""", "A")]
    [InlineData("""{"a": 1}""", "%62")]
    [InlineData("[5, 6]", "2")]
    [InlineData("[5, 6]", "-1")]
    [InlineData("[5, 6]", "-")]
    [InlineData("[5, 6]", " 1")]
    [InlineData("[5, 6]", "99999999999")]
    [InlineData("\"text\"", "0")]
    [InlineData("3", "a")]
    [InlineData("null", "a")]
    public void Step_WithoutAChild_FindsNothing(string json, string token)
    {
        Assert.False(JsonPointer.TryStep(JsonNode.Parse(json), token, out var found));
        Assert.Null(found);
    }
}
