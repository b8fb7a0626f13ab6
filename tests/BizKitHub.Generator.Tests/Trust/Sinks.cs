using System.Text.RegularExpressions;
using BizKitHub.Generator.Parse;

namespace BizKitHub.Generator.Tests.Trust;

/// <summary>
/// A document with a mark in every place from which text of its author reaches generated source, or ever reached the source
/// of a generator that was not careful: <c>§name§</c> is the place of that name, and <c>§~name§</c> the same name within a JSON pointer.
/// </summary>
internal static partial class Sinks
{
    private const string Template = """
        {
          "openapi": "3.2.0",
          "info": {
            "title": "Shop §title§", "version": "1§version§", "description": "Shop.§description§", "summary": "Shop.§summary§", "termsOfService": "https://a.example/§terms§",
            "contact": { "name": "a§contact§", "url": "https://a.example/§contact url§" }, "license": { "name": "MIT§licence§", "identifier": "MIT§licence identifier§" }
          },
          "externalDocs": { "url": "https://a.example/§docs url§", "description": "More.§docs description§" },
          "servers": [
            { "url": "https://shop.example/§server url§", "description": "One.§server description§" },
            { "url": "https://{host§variable name§}.example/{base}", "name": "two§server name§", "variables": {
              "host§variable name§": { "default": "a§variable default§", "enum": ["a§variable default§", "b§variable value§"], "description": "Host.§variable description§" },
              "base": { "default": "v1§free variable default§" } } }
          ],
          "tags": [{ "name": "cart§tag§", "summary": "Cart.§tag summary§", "description": "Carts.§tag description§", "externalDocs": { "url": "https://a.example", "description": "a§tag docs§" } }],
          "security": [{ "key§scheme§": [] }],
          "paths": {
            "/cart/detail§path§": {
              "summary": "s§path summary§", "description": "d§path description§",
              "post": {
                "tags": ["cart§tag§"], "operationId": "detail§operation id§", "summary": "Detail.§operation summary§", "description": "Long.§operation description§", "deprecated": true,
                "externalDocs": { "url": "https://a.example", "description": "a§operation docs§" }, "x-deprecated": "because§deprecation§", "x-sunset": "a§sunset§",
                "parameters": [
                  { "name": "q§query name§", "in": "query", "description": "Q.§query description§", "example": "a§query example§", "schema": { "type": "string", "pattern": "^a§pattern§", "default": "a§query default§", "format": "a§format§" } },
                  { "name": "h§header name§", "in": "header", "description": "H.§header description§", "schema": { "type": "string", "enum": ["a§header enum§", "b"] } },
                  { "name": "c§cookie name§", "in": "cookie", "schema": { "type": "string" } },
                  { "name": "o§object name§", "in": "query", "style": "deepObject", "schema": { "type": "object", "properties": { "f§object field§": { "type": "string", "default": "a§field default§" } } } }
                ],
                "requestBody": { "required": true, "description": "Body.§body description§", "content": { "application/json§body type§": { "schema": { "$ref": "#/components/schemas/Thing§~schema§" } } } },
                "responses": {
                  "200": { "description": "Answer.§answer description§", "headers": { "X-A§answer header§": { "description": "A.§answer header description§", "schema": { "type": "string" } } },
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing§~schema§" }, "examples": { "e§example name§": { "value": "a§named example§" } } } },
                    "links": { "l§link§": { "operationId": "detail§operation id§", "parameters": { "p§link parameter§": "$response.body#/§link expression§" } } } },
                  "400§status§": { "description": "Error.§error description§", "content": { "application/problem+json§error type§": { "schema": { "type": "object", "properties": { "m§error field§": { "type": "string" } } } } } }
                },
                "callbacks": { "done§callback§": { "{$request.body#/url§callback expression§}": { "post": { "operationId": "done§callback id§", "requestBody": { "content": { "application/json": { "schema": { "title": "Done§callback title§", "type": "object", "properties": { "a": { "type": "string" } } } } } }, "responses": { "204": { "description": "a" } } } } } }
              }
            },
            "/cart/{id§path parameter§}/line": {
              "get": { "tags": ["cart§tag§"], "operationId": "line", "parameters": [{ "name": "id§path parameter§", "in": "path", "required": true, "schema": { "type": "string" } }],
                "responses": { "200": { "description": "a", "content": { "text/event-stream§stream type§": { "itemSchema": { "type": "object", "properties": { "event": { "const": "a§event§" }, "data": { "type": "string" } } } } } } } } },
            "/cart/pages": {
              "get": { "tags": ["cart§tag§"], "operationId": "pages", "summary": "Pages.§paged summary§",
                "parameters": [
                  { "name": "page", "in": "query", "description": "Counted from 1.§position description§", "schema": { "type": "string", "default": "1" } },
                  { "name": "q§paged query name§", "in": "query", "description": "Q.§paged query description§", "schema": { "type": "string", "pattern": "^a§paged pattern§" } }
                ],
                "responses": { "200": { "description": "Pages.§page description§", "content": { "application/json": { "schema": {
                  "type": "object", "required": ["total"], "properties": { "total": { "type": "integer", "description": "T.§total description§" }, "l§paged list§": { "type": "array", "items": { "type": "object", "title": "Line§paged item§", "required": ["id"], "properties": { "id": { "type": "string" } } } } } } } } } } } },
            "/cart/note": {
              "get": { "tags": ["cart§tag§"], "operationId": "note", "responses": { "200": { "description": "a", "content": { "application/json": { "schema": { "type": "string" }, "example": "a§answer example§" } } } } } },
            "/cart/words": {
              "get": { "tags": ["cart§tag§"], "operationId": "words", "responses": { "200": { "description": "a", "content": { "text/plain": { "schema": { "type": "string" }, "example": "a§text example§" } } } } } },
            "/cart/upload": {
              "post": { "tags": ["cart§tag§"], "requestBody": { "content": { "multipart/form-data": { "schema": { "type": "object", "properties": { "file§part name§": { "type": "string", "format": "binary" }, "note": { "type": "string" } } }, "encoding": { "note": { "contentType": "text/plain§part type§" } } } } }, "responses": { "204": { "description": "a" } } } },
            "/cart/form": {
              "post": { "tags": ["cart§tag§"], "requestBody": { "content": { "application/x-www-form-urlencoded": { "schema": { "type": "object", "properties": { "f§form field§": { "type": "string" } } } } } }, "responses": { "204": { "description": "a" } } } }
          },
          "webhooks": { "sent§webhook§": { "post": { "requestBody": { "content": { "application/json": { "schema": { "type": "object", "properties": { "w§webhook field§": { "type": "string" } } } } } }, "responses": { "204": { "description": "a" } } } } },
          "components": {
            "securitySchemes": {
              "key§scheme§": { "type": "apiKey", "in": "header", "name": "X-Key§key name§", "description": "Key.§scheme description§", "x-schema": { "pattern": "^a§key pattern§", "examples": ["a§key example§"] } },
              "oauth": { "type": "oauth2", "flows": { "clientCredentials": { "tokenUrl": "https://a.example/§token url§", "scopes": { "read§scope§": "Read.§scope description§" } } } }
            },
            "schemas": {
              "Thing§schema§": {
                "type": "object", "title": "Thing§schema title§", "description": "A thing.§schema description§", "required": ["p§property§", "k"], "x-class-name": "a§extension§", "x-csharp-namespace": "a§namespace extension§", "$comment": "a§comment§",
                "properties": {
                  "p§property§": { "type": "string", "description": "P.§property description§", "examples": ["a§property example§"], "pattern": "a§property pattern§" },
                  "k": { "const": "a§constant§" },
                  "e": { "type": "string", "description": "E.§enum description§", "enum": ["a§enum value§", "b"], "x-enum-varnames": ["A§enum name§", "B"], "x-enum-descriptions": ["a§enum member description§", "b"] },
                  "d": { "type": "array", "items": { "type": "string" }, "default": ["a§list default§"] },
                  "m": { "type": "object", "additionalProperties": { "type": "string", "description": "M.§map description§" }, "default": { "a§object default§": "a" } },
                  "n": { "type": "integer", "enum": [1, 2], "x-enumNames": ["One§number name§", "Two"] },
                  "t": { "type": "array", "prefixItems": [{ "type": "string", "title": "first§tuple title§", "description": "F.§tuple description§" }, { "type": "integer" }] },
                  "r": { "$ref": "#/components/schemas/Thing§~schema§", "description": "R.§reference description§" },
                  "u": { "oneOf": [
                    { "type": "object", "title": "One§case title§", "required": ["t§marker§"], "properties": { "t§marker§": { "const": "a§marker value§" } } },
                    { "type": "object", "title": "Two", "required": ["t§marker§"], "properties": { "t§marker§": { "const": "b" } } } ] },
                  "v": { "oneOf": [{ "$ref": "#/components/schemas/Left" }, { "$ref": "#/components/schemas/Right" }], "discriminator": { "propertyName": "kind§discriminator§", "mapping": { "l§mapping key§": "#/components/schemas/Left", "r": "Right" } } },
                  "w": { "$ref": "#/components/schemas/Left§reference§" }
                }
              },
              "Left": { "type": "object", "required": ["kind§discriminator§"], "properties": { "kind§discriminator§": { "type": "string" } } },
              "Right": { "type": "object", "required": ["kind§discriminator§"], "properties": { "kind§discriminator§": { "type": "string" } } }
            }
          }
        }
        """;

    /// <summary>The names of all places.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Mark().Matches(Template).Select(m => m.Groups["name"].Value).Distinct(StringComparer.Ordinal)];

    /// <summary>The document with the payload in the places that are chosen, and with nothing in the others.</summary>
    public static string Document(string payload, Func<string, bool> isChosen)
    {
        string text = Json(payload);
        string token = Json(JsonPointer.Escape(payload));
        return Mark().Replace(Template, m => !isChosen(m.Groups["name"].Value) ? "" : m.Groups["pointer"].Success ? token : text);
    }

    /// <summary>Every sign as an escape: the framework's writer would replace halves of characters.</summary>
    private static string Json(string text) => string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) ? c.ToString() : $"\\u{(int)c:X4}"));

    [GeneratedRegex("§(?<pointer>~)?(?<name>[^§]+)§")]
    private static partial Regex Mark();
}
