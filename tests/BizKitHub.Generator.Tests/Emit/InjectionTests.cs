using BizKitHub.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>Text of a document never becomes code, wherever in the document it stands.</summary>
public class InjectionTests
{
    private const string Planted = "Planted";

    public static TheoryData<string> Payloads =>
    [
        "\\\"; } class Planted { } //",
        "\\\\\\\"; } class Planted { }",
        "x\\r\\nclass Planted { }",
        "x\\nclass Planted { }",
        "x\\u0085class Planted { }",
        "x\\u2028class Planted { }",
        "x\\u2029class Planted { }",
        "</summary>\\nclass Planted { }",
        "*/ class Planted { } /*",
        "\\\"\\\"\\\"\\n class Planted { }",
        "\\n#pragma warning disable\\n#line 1\\nclass Planted { }",
        "{ class Planted { } }",
        "{{ class Planted }}",
        "\\u202Eclass Planted { }",
        "\\u0000class Planted { }",
        "\\\\u0022; class Planted { }",
        "]]> class Planted { }",
    ];

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Payload_InEveryPlace_DeclaresNothing(string payload)
    {
        Generation generation = Generation.Of(Project.With(Document(payload), "/project/shop.openapi.json"));
        Generation harmless = Generation.Of(Project.With(Document("x"), "/project/shop.openapi.json"));

        Assert.NotEmpty(generation.Sources);
        generation.AssertCompiles();
        Assert.DoesNotContain(generation.TypeNames, n => n == Planted);
        Assert.DoesNotContain(
            generation.Output.SyntaxTrees.SelectMany(t => t.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>()),
            t => t.Identifier.ValueText == Planted);
        Assert.Equal(harmless.TypeNames.Count(), generation.TypeNames.Count());
        Assert.DoesNotContain(
            generation.Output.SyntaxTrees.SelectMany(t => t.GetRoot().DescendantTrivia()),
            t => t.IsKind(SyntaxKind.PragmaWarningDirectiveTrivia) || t.IsKind(SyntaxKind.LineDirectiveTrivia));
    }

    /// <summary>The payload in every place that takes free text.</summary>
    private static string Document(string payload) => """
        {
          "openapi": "3.1.0",
          "info": { "title": "Shop", "version": "§", "description": "§", "summary": "§" },
          "servers": [{ "url": "https://shop.example/§", "description": "§" }],
          "tags": [{ "name": "cart", "description": "§", "externalDocs": { "url": "https://a.example", "description": "§" } }],
          "security": [{ "key": [] }],
          "paths": {
            "/cart/detail§": {
              "post": {
                "tags": ["cart"], "operationId": "detail§", "summary": "§", "description": "§", "deprecated": true,
                "parameters": [
                  { "name": "q§", "in": "query", "description": "§", "example": "§", "schema": { "type": "string", "pattern": "§", "default": "§" } },
                  { "name": "h§", "in": "header", "description": "§", "schema": { "type": "string", "enum": ["§", "b"] } },
                  { "name": "c§", "in": "cookie", "schema": { "type": "string" } }
                ],
                "requestBody": { "required": true, "description": "§", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } },
                "responses": { "200": { "description": "§", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } } }
              }
            }
          },
          "components": {
            "securitySchemes": { "key": { "type": "apiKey", "in": "header", "name": "X-§", "description": "§", "x-schema": { "pattern": "§", "examples": ["§"] } } },
            "schemas": {
              "Thing": {
                "type": "object", "title": "§", "description": "§", "required": ["p§", "k"],
                "properties": {
                  "p§": { "type": "string", "description": "§", "examples": ["§"], "format": "§" },
                  "k": { "const": "§" },
                  "e": { "type": "string", "description": "§", "enum": ["§", "a§"] },
                  "u": { "oneOf": [
                    { "type": "object", "required": ["t§"], "properties": { "t§": { "const": "§" } } },
                    { "type": "object", "required": ["t§"], "properties": { "t§": { "const": "a§" } } } ] }
                }
              }
            }
          }
        }
        """.Replace("§", payload, StringComparison.Ordinal);
}
