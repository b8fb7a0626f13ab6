using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>What the bodies of requests become.</summary>
public sealed class BodyTests
{
    [Fact]
    public void AForm_IsTypedByItsSchemaAndKeepsTheStylesOfItsFields()
    {
        Generation generation = Body("""
            application/x-www-form-urlencoded:
              schema:
                type: object
                required: [name]
                properties:
                  name: { type: string, maxLength: 5 }
                  expand: { type: array, items: { type: string } }
                  tags: { type: array, items: { type: string } }
                  codes: { type: array, items: { type: integer } }
                  address: { type: object, properties: { city: { type: string } } }
                  extra: { type: object, additionalProperties: { type: string } }
                  rows: { type: array, items: { type: object, additionalProperties: { type: string } } }
              encoding:
                expand: { style: deepObject, explode: true }
                tags: { style: form, explode: true }
                codes: { style: pipeDelimited }
                extra: { style: deepObject, explode: true }
                rows: { contentType: application/json }
                name: { style: form }
            """);

        string method = generation.Member("ThingClient", "SendAsync");
        Assert.Contains("SendAsync(ThingSendRequest request, ", method, StringComparison.Ordinal);
        Assert.Contains("ThingSendRequestJson.Validate(request);", method, StringComparison.Ordinal);
        Assert.Contains("call.SetBody(new FormBody(StructuredValue.Of(request, ThingSendRequestJson.Write), SendStyles));", method, StringComparison.Ordinal);
        Assert.Contains("""
                private static readonly System.Collections.Generic.Dictionary<string, FieldStyle> SendStyles = new(System.StringComparer.Ordinal)
                {
                    ["expand"] = FieldStyle.DeepObject,
                    ["codes"] = FieldStyle.Pipe,
                    ["extra"] = FieldStyle.DeepObject,
                    ["rows"] = FieldStyle.Json,
                };
            """, generation.Type("ThingClient"), StringComparison.Ordinal);
        Assert.Contains("required string Name", generation.Type("ThingSendRequest"), StringComparison.Ordinal);
        Assert.Empty(generation.Problems);
    }

    [Fact]
    public void AMultipartBody_IsARecordWhoseBinaryPropertiesAreFiles()
    {
        Generation generation = Body("""
            multipart/form-data:
              schema: { $ref: '#/components/schemas/Upload' }
              encoding:
                picture: { contentType: image/png }
                labels: { contentType: application/json }
                note: { contentType: text/markdown }
            """, """
            components:
              schemas:
                Upload:
                  type: object
                  required: [picture, kind]
                  properties:
                    picture: { type: string, format: binary, description: The picture. }
                    more: { type: array, maxItems: 2, items: { type: string, contentMediaType: image/gif } }
                    nothing: { anyOf: [{ type: string, format: binary }, { type: 'null' }] }
                    kind: { type: string, enum: [a, b] }
                    other: { type: string, enum: [a, b] }
                    note: { type: [string, 'null'] }
                    day: { type: string, format: date }
                    tags: { type: array, items: { type: string } }
                    labels: { type: array, items: { type: string } }
                    meta: { type: object, properties: { a: { type: integer } } }
                    either: { oneOf: [{ type: string }, { type: integer }] }
            """);

        Assert.Equal("""
            internal static class ThingSendRequest_Parts
            {
                internal static void Write(MultipartBody body, ThingSendRequest value)
                {
                    body.AddFile("picture", value.Picture, "image/png");
                    body.AddFiles("more", value.More, "image/gif");
                    body.AddFile("nothing", value.Nothing, "application/octet-stream");
                    body.AddText("kind", value.Kind.Value);
                    body.AddText("other", value.Other?.Value);
                    body.AddText("note", value.Note, "text/markdown");
                    body.AddText("day", value.Day);
                    body.AddTexts("tags", value.Tags, static item => item);
                    body.AddJson("labels", StructuredValue.Of(value.Labels, static (writer, value) => WriteList(writer, value, JsonWriting.WriteString)), "application/json");
                    body.AddValue("meta", StructuredValue.Of(value.Meta, ThingSendMetaJson.Write));
                    body.AddValue("either", StructuredValue.Of(value.Either, ThingSendEitherJson.Write));
                }

                internal static void Validate(ThingSendRequest value)
                {
                    ApiConstraint.Required(value, "ThingSendRequest");
                    ApiConstraint.Required(value.Picture, "ThingSendRequest.picture");
                    ApiConstraint.Items(value.More, 0, 2, "ThingSendRequest.more");
                }
            }
            """, generation.Type("ThingSendRequest_Parts"));
        string record = generation.Type("ThingSendRequest");
        Assert.Contains("public required ApiFile Picture { get; init; }", record, StringComparison.Ordinal);
        Assert.Contains("public IReadOnlyList<ApiFile>? More { get; init; }", record, StringComparison.Ordinal);
        Assert.Contains("public ApiFile? Nothing { get; init; }", record, StringComparison.Ordinal);
        Assert.Contains("""call.SetBody(MultipartBody.Of(request, ThingSendRequest_Parts.Write, "multipart/form-data"));""", generation.Member("ThingClient", "SendAsync"), StringComparison.Ordinal);
        Assert.Contains("ThingSendRequest_Parts.Validate(request);", generation.Member("ThingClient", "SendAsync"), StringComparison.Ordinal);
        Assert.Empty(generation.Problems);
    }

    [Theory]
    [InlineData("application/octet-stream: {}", "System.IO.Stream request", "call.SetBody(new StreamBody(request, \"application/octet-stream\"));")]
    [InlineData("image/png: { schema: { type: string, format: binary } }", "System.IO.Stream request", "call.SetBody(new StreamBody(request, \"image/png\"));")]
    [InlineData("application/x-ndjson: { schema: { type: object } }", "System.IO.Stream request", "call.SetBody(new StreamBody(request, \"application/x-ndjson\"));")]
    [InlineData("image/*: { schema: { type: string, format: binary } }", "ApiFile request", "call.SetBody(new StreamBody(request.Content, request.ContentType ?? \"application/octet-stream\"));")]
    [InlineData("'*/*': { schema: { type: string, format: binary } }", "ApiFile request", "call.SetBody(new StreamBody(request.Content, request.ContentType ?? \"application/octet-stream\"));")]
    [InlineData("'*/*': { schema: { type: object, properties: { a: { type: string } } } }", "ThingSendRequest request", "call.SetJson(request, ThingSendRequestJson.Write, \"application/json\");")]
    [InlineData("text/plain: { schema: { type: string } }", "string request", "call.SetBody(new TextBody(request, \"text/plain; charset=utf-8\"));")]
    [InlineData("text/csv; header=present: {}", "string request", "call.SetBody(new TextBody(request, \"text/csv; header=present; charset=utf-8\"));")]
    [InlineData("application/xml: { schema: { type: object, properties: { a: { type: string } } } }", "string request", "call.SetBody(new TextBody(request, \"application/xml\"));")]
    [InlineData("application/xml; charset=iso-8859-1: {}", "string request", "call.SetBody(new TextBody(request, \"application/xml; charset=utf-8\"));")]
    [InlineData("application/yaml: { schema: { type: string } }", "string request", "call.SetBody(new TextBody(request, \"application/yaml\"));")]
    [InlineData("application/x-www-form-urlencoded: { schema: { type: string } }", "string request", "call.SetBody(new TextBody(request, \"application/x-www-form-urlencoded\"));")]
    [InlineData("application/x-www-form-urlencoded: {}", "JsonElement request", "call.SetBody(new FormBody(StructuredValue.Of(request, JsonWriting.WriteElement)));")]
    public void AnyOtherBody_IsWhatItsMediaTypeSays(string content, string parameter, string statement)
    {
        Generation generation = Body(content);

        string method = generation.Member("ThingClient", "SendAsync");
        Assert.Contains($"SendAsync({parameter}, ", method, StringComparison.Ordinal);
        Assert.Contains(statement, method, StringComparison.Ordinal);
        Assert.Empty(generation.Problems);
    }

    [Theory]
    [InlineData("text/plain: {}|application/x-www-form-urlencoded: {}|application/json: {}", "SetJson(")]
    [InlineData("application/hal+json: {}|application/json: {}", "\"application/json\")")]
    [InlineData("multipart/form-data: { schema: { type: object, properties: { a: { type: string } } } }|application/x-www-form-urlencoded: {}|text/plain: {}", "FormBody(")]
    [InlineData("application/x-www-form-urlencoded: {}|multipart/form-data: { schema: { type: object, properties: { a: { type: string, format: binary } } } }", "MultipartBody.Of(")]
    [InlineData("text/plain: {}|image/png: {}", "TextBody(")]
    public void OfSeveralMediaTypes_TheBestIsTakenWithoutAWord(string contents, string statement)
    {
        Generation generation = Body(contents.Replace('|', '\n'));

        Assert.Contains(statement, generation.Member("ThingClient", "SendAsync"), StringComparison.Ordinal);
        Assert.Empty(generation.Problems);
    }

    [Fact]
    public void AnOptionalBody_IsSentWhenItIsThere()
    {
        Generation generation = Body("image/png: {}", isRequired: false);

        string method = generation.Member("ThingClient", "SendAsync");
        Assert.Contains("SendAsync(System.IO.Stream? request = null, ", method, StringComparison.Ordinal);
        Assert.Contains("""
                if (request is { } content)
                {
                    call.SetBody(new StreamBody(content, "image/png"));
                }
            """, method, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("multipart/mixed: {}", "BKH003 (11,11): A body of the type 'multipart/mixed' that names no parts has no typed form; the method takes the HttpContent to send")]
    [InlineData("application/x-www-form-urlencoded: { schema: { type: array, items: {} } }", "BKH003 (11,11): A body of the type 'application/x-www-form-urlencoded' that is a list has no typed form; the method takes the HttpContent to send")]
    public void ABodyWithoutATypedForm_IsTheCallersContent(string content, string problem)
    {
        Generation generation = Body(content);

        Assert.Contains("SendAsync(System.Net.Http.HttpContent request, ", generation.Member("ThingClient", "SendAsync"), StringComparison.Ordinal);
        Assert.Contains("call.SetContent(request);", generation.Member("ThingClient", "SendAsync"), StringComparison.Ordinal);
        Assert.Equal([problem], generation.Problems);
    }

    [Fact]
    public void AlternativesOfAMultipartBody_AreOneTypeWithThePartsOfAll()
    {
        Generation generation = Body("""
            multipart/form-data:
              schema:
                oneOf:
                  - { type: object, required: [name, file], properties: { name: { type: string }, file: { type: string, format: binary } } }
                  - { type: object, required: [name, url], properties: { name: { type: string }, url: { type: string } } }
            """);

        string record = generation.Type("ThingSendRequest");
        Assert.Contains("public required string Name { get; init; }", record, StringComparison.Ordinal);
        Assert.Contains("public ApiFile? File { get; init; }", record, StringComparison.Ordinal);
        Assert.Contains("public string? Url { get; init; }", record, StringComparison.Ordinal);
        Assert.Equal(["BKH003 (12,13): The alternatives of a multipart body are one type with the parts of all"], generation.Problems);
    }

    [Fact]
    public void AlternativesThatLeadBackToThemselves_AreReadOnce()
    {
        string branches = string.Join(", ", Enumerable.Repeat("{ $ref: '#/components/schemas/Loop' }", 12));
        Generation generation = Body("""
            multipart/form-data:
              schema: { type: object, properties: { file: { $ref: '#/components/schemas/Loop' } } }
            """, $$"""
            components:
              schemas:
                Loop: { anyOf: [{{branches}}, { $ref: '#/components/schemas/Other' }] }
                Other: { oneOf: [{{branches}}, { type: string, format: binary }] }
            """);

        Assert.Contains("ApiFile? File ", generation.Type("ThingSendRequest"), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatAPartCannotSay_IsReported()
    {
        Generation generation = Body("""
            multipart/related:
              schema: { type: object, properties: { data: { type: object, properties: { a: { type: string } } } } }
              encoding:
                data: { contentType: application/xml, headers: { X-Sum: { required: true, schema: { type: string } } } }
            """);

        Assert.Contains("\"multipart/related\"));", generation.Member("ThingClient", "SendAsync"), StringComparison.Ordinal);
        Assert.Equal(
            [
                "BKH003 (12,51): A part of the type 'application/xml' has no form for this value; it is sent as JSON",
                "BKH003 (12,51): The header 'X-Sum' of this part cannot be set; it is left out",
            ],
            generation.Problems.Order(StringComparer.Ordinal));
    }

    private static Generation Body(string content, string others = "", bool isRequired = true) => Snippet.Paths($$"""
        /thing/send:
          post:
            tags: [thing]
            requestBody:
              required: {{(isRequired ? "true" : "false")}}
              content:
                {{content.Replace("\n", "\n        ", StringComparison.Ordinal)}}
            responses:
              '204': { description: Done. }
        """, others).AssertCompiles();
}
