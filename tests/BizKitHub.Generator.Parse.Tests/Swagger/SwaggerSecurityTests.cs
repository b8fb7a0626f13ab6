using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Swagger;

namespace BizKitHub.Generator.Parse.Tests.Swagger;

/// <summary>Security schemes of OpenAPI 2.0 in the words of OpenAPI 3.</summary>
public sealed class SwaggerSecurityTests
{
    [Theory]
    [InlineData("""{"type": "basic"}""", """{"type":"http","scheme":"basic"}""")]
    [InlineData("""{"type": "basic", "description": "d"}""", """{"type":"http","description":"d","scheme":"basic"}""")]
    [InlineData("""{"type": "apiKey", "in": "query", "name": "key"}""", """{"type":"apiKey","in":"query","name":"key"}""")]
    [InlineData(
        """{"type": "oauth2", "flow": "implicit", "authorizationUrl": "https://e.com/a", "scopes": {"read": "r"}}""",
        """{"type":"oauth2","flows":{"implicit":{"authorizationUrl":"https://e.com/a","scopes":{"read":"r"}}}}""")]
    [InlineData(
        """{"type": "oauth2", "flow": "password", "tokenUrl": "https://e.com/t", "scopes": {}}""",
        """{"type":"oauth2","flows":{"password":{"tokenUrl":"https://e.com/t","scopes":{}}}}""")]
    [InlineData(
        """{"type": "oauth2", "flow": "application", "tokenUrl": "https://e.com/t", "description": "d"}""",
        """{"type":"oauth2","description":"d","flows":{"clientCredentials":{"tokenUrl":"https://e.com/t"}}}""")]
    [InlineData(
        """{"type": "oauth2", "flow": "accessCode", "authorizationUrl": "https://e.com/a", "tokenUrl": "https://e.com/t", "scopes": {}}""",
        """{"type":"oauth2","flows":{"authorizationCode":{"authorizationUrl":"https://e.com/a","tokenUrl":"https://e.com/t","scopes":{}}}}""")]
    [InlineData("""{"type": "oauth2", "flow": "other", "tokenUrl": "https://e.com/t"}""", """{"type":"oauth2"}""")]
    [InlineData("""{"type": "oauth2", "tokenUrl": "https://e.com/t"}""", """{"type":"oauth2"}""")]
    [InlineData("""{"type": "apiKey", "flow": "implicit", "authorizationUrl": "https://e.com/a"}""", """{"type":"apiKey"}""")]
    [InlineData("{}", "{}")]
    [InlineData("null", "null")]
    public void Scheme_IsSaidInTheWordsOfOpenApi3(string scheme, string lifted)
    {
        var schemes = JsonNode.Parse($$"""{"first": {"type": "basic"}, "second": {{scheme}}}""")!.AsObject();

        SwaggerSecurity.Lift(schemes);

        Assert.Equal("""{"first":{"type":"http","scheme":"basic"},"second":""" + lifted + "}", schemes.ToJsonString());
    }
}
