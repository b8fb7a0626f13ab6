using BizKitHub.Generator.Bind;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Bind.Operations;

/// <summary>What is sent in the body of a request, and in what form.</summary>
public sealed class BodyBindingTests
{
    private const string Shape = "schema: { type: object, properties: { a: { type: string }, b: { type: array, items: { type: string } }, c: { type: object, properties: { d: { type: string } } } } }";

    private static readonly string[] Streams =
    [
        "application/jsonl: { itemSchema: { type: integer } }",
        "application/jsonl: { schema: { type: array, items: { type: integer } } }",
        "application/jsonl: { schema: { type: integer } }",
        "application/jsonl: {}",
        "application/json-seq: { itemSchema: { type: string } }",
        "text/event-stream: {}",
        "text/event-stream: { schema: { type: string } }",
        "text/event-stream: { schema: { type: string, format: date } }",
        "text/event-stream: { schema: { type: integer } }",
        "text/event-stream: { schema: { enum: [a, b] } }",
        "text/event-stream: { itemSchema: { type: object, properties: { event: { type: string }, data: { type: string } } } }",
        "text/event-stream: { itemSchema: { type: object, properties: { event: { type: string }, data: { type: string, contentMediaType: application/json, contentSchema: { type: object, properties: { n: { type: integer } } } } } } }",
        "text/event-stream: { itemSchema: { type: object, properties: { event: { type: string }, data: { type: object, properties: { m: { type: integer } } } } } }",
        "text/event-stream: { itemSchema: { $ref: '#/components/schemas/Event' } }",
        "text/event-stream: { itemSchema: { oneOf: [{ type: object, properties: { event: { const: x }, data: { type: string, contentMediaType: application/json, contentSchema: { type: integer } } } }, { type: object, properties: { event: { const: y }, data: { type: string } } }] } }",
        "text/event-stream: { schema: { type: string } }, application/json: { schema: { type: integer } }",
    ];

    [Fact]
    public void Body_IsSentInTheFormThatItsMediaTypeSays() => Lines.AssertEqual(
        """
        request Json Int64 'application/json' // What.
        request Json ThingA1Request 'application/json' required
        request Json ThingA2Request 'application/json' required
        request Json Element 'application/json'
        request Text - 'text/plain; charset=utf-8'
        request Stream - 'image/png'
        request File - 'image/*'
        -
        request Form ThingA8Request 'application/x-www-form-urlencoded'
        request Text - 'application/x-www-form-urlencoded'
        request Content - 'application/x-www-form-urlencoded'
        request Form Element 'application/x-www-form-urlencoded'
        request Content - 'multipart/form-data'
        request Content - 'multipart/form-data'
        request Multipart ThingA14Request 'multipart/form-data'
        BKH003 (15,112): A body of the type 'application/x-www-form-urlencoded' that is a list has no typed form; the method takes the HttpContent to send
        BKH003 (17,112): A body of the type 'multipart/form-data' that names no parts has no typed form; the method takes the HttpContent to send
        BKH003 (18,112): A body of the type 'multipart/form-data' that names no parts has no typed form; the method takes the HttpContent to send
        """,
        Bodies(
            "{ description: What., content: { application/json: { schema: { type: integer } } } }",
            "{ required: true, content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }",
            "{ content: { application/json: { schema: { type: object, required: [a], properties: { a: { type: string } } } } } }",
            "{ content: { application/json: {} } }",
            "{ content: { text/plain: { schema: { type: string } } } }",
            "{ content: { image/png: {} } }",
            "{ content: { 'image/*': {} } }",
            "{ content: {} }",
            "{ content: { application/x-www-form-urlencoded: { " + Shape + " } } }",
            "{ content: { application/x-www-form-urlencoded: { schema: { type: string } } } }",
            "{ content: { application/x-www-form-urlencoded: { schema: { type: array, items: { type: string } } } } }",
            "{ content: { application/x-www-form-urlencoded: {} } }",
            "{ content: { multipart/form-data: {} } }",
            "{ content: { multipart/form-data: { schema: { type: object } } } }",
            "{ content: { multipart/form-data: { " + Shape + " } } }"));

    [Fact]
    public void FieldOfAForm_IsWrittenAsItsEncodingSays() => Lines.AssertEqual(
        """
        request Form ThingA0Request 'application/x-www-form-urlencoded'
        request Form ThingA1Request 'application/x-www-form-urlencoded' b:Json
        request Form ThingA2Request 'application/x-www-form-urlencoded'
        request Form ThingA3Request 'application/x-www-form-urlencoded' c:Json
        request Form ThingA4Request 'application/x-www-form-urlencoded'
        request Form ThingA5Request 'application/x-www-form-urlencoded' b:Form
        request Form ThingA6Request 'application/x-www-form-urlencoded'
        request Form ThingA7Request 'application/x-www-form-urlencoded'
        request Form ThingA8Request 'application/x-www-form-urlencoded' b:Space
        request Form ThingA9Request 'application/x-www-form-urlencoded' b:Pipe
        request Form ThingA10Request 'application/x-www-form-urlencoded'
        request Form ThingA11Request 'application/x-www-form-urlencoded' c:DeepObject
        request Form ThingA12Request 'application/x-www-form-urlencoded' c:DeepObject*
        request Form ThingA13Request 'application/x-www-form-urlencoded' c:Form*
        request Form ThingA14Request 'application/x-www-form-urlencoded' c:Form*
        request Form ThingA15Request 'application/x-www-form-urlencoded' x:Json
        request Form ThingA16Request 'application/x-www-form-urlencoded' x:Form*
        request Form ThingA17Request 'application/x-www-form-urlencoded' c:Form*
        """,
        Bodies(
            Form("a: { contentType: application/json }"),
            Form("b: { contentType: application/json }"),
            Form("b: { contentType: application/xml }"),
            Form("c: { contentType: 'Application/JSON; charset=utf-8' }"),
            Form("b: { style: form }"),
            Form("b: { style: form, explode: false }"),
            Form("b: { explode: true }"),
            Form("b: { explode: false }"),
            Form("b: { style: spaceDelimited }"),
            Form("b: { style: pipeDelimited, explode: false }"),
            Form("b: { style: pipeDelimited, explode: true }"),
            Form("c: { style: deepObject }"),
            Form("c: { style: deepObject, explode: true }"),
            Form("c: { style: form }"),
            Form("c: { style: spaceDelimited, explode: true }"),
            Form("x: { contentType: application/json }"),
            Form("x: { style: form, explode: true }"),
            Form("c: { style: form, contentType: application/json }")));

    [Fact]
    public void PartOfABody_IsAFileOrATextOrJson()
    {
        BindResult result = Bound.Paths("""
            /thing/a:
              post:
                tags: [thing]
                responses: { '204': { description: Done. } }
                requestBody:
                  content:
                    multipart/form-data:
                      schema:
                        type: object
                        required: [a, b]
                        properties:
                          a: { type: string, format: binary }
                          b: { type: array, maxItems: 3, items: { type: string, format: binary } }
                          c: { type: string, contentMediaType: image/png }
                          d: { type: string, contentMediaType: application/json }
                          e: { type: string, contentMediaType: text/csv }
                          f: { type: string, contentMediaType: image/png, contentEncoding: base64 }
                          g: {}
                          h: {}
                          i: {}
                          j: { type: [string, 'null'], maxLength: 3 }
                          k: { type: array, items: { type: string } }
                          l: { type: object, properties: { m: { type: string } } }
                          n: { type: object, properties: { o: { type: string } } }
                          p: { type: object, properties: { q: { type: string } } }
                          r: { type: array, items: { type: object, properties: { s: { type: string } } } }
                          t: { type: string, const: x }
                          u: { type: integer }
                          v: { type: array, items: { type: string } }
                          w: { type: string, format: binary }
                          x: { type: string, format: binary }
                          y: { type: array, items: { type: string, contentMediaType: image/gif } }
                          z: { oneOf: [{ type: string, format: binary }, { type: 'null' }] }
                      encoding:
                        a: { contentType: image/jpeg }
                        g: { contentType: application/pdf }
                        h: { contentType: text/plain }
                        i: { contentType: application/json }
                        l: { contentType: application/merge+json }
                        n: { contentType: application/xml }
                        r: { contentType: application/xml }
                        u: { contentType: text/x-number, headers: { X-A: { required: true, schema: { type: string } }, X-B: { schema: { type: string } } } }
                        v: { contentType: text/csv }
                        w: { contentType: 'image/png, image/jpeg' }
                        x: { contentType: 'image/*' }
            """);
        MultipartModel body = Assert.Single(result.Client.Types.OfType<MultipartModel>());

        Lines.AssertEqual(
            """
            ThingARequest
            A file Required File image/jpeg
            B [file] Required Files application/octet-stream constrained
            C file Optional File image/png
            D String Optional Text -
            E String Optional Text -
            F Bytes Optional Text -
            G file Optional File application/pdf
            H Element Optional Value -
            I Element Optional Json application/json
            J String Optional Text - constrained
            K [String] Optional Texts -
            L ThingAL Optional Json application/merge+json
            N ThingAN Optional Value -
            P ThingAP Optional Value -
            R [ThingAR] Optional Value -
            T ThingAT Optional Text -
            U Int64 Optional Text text/x-number
            V [String] Optional Texts text/csv
            W file Optional File application/octet-stream
            X file Optional File application/octet-stream
            Y [file] Optional Files image/gif
            Z file Optional File application/octet-stream
            BKH003 (23,17): A part of the type 'text/plain' has no form for this value; it is sent as JSON
            BKH003 (28,17): A part of the type 'application/xml' has no form for this value; it is sent as JSON
            BKH003 (32,17): The header 'X-A' of this part cannot be set; it is left out
            """,
            body.Parts.Zip(body.Shape.Properties, (part, property) => $"{property.Name.Text} {property.Type.Text()} {property.Presence} {part.Kind} {part.ContentType ?? "-"}{(property.Constant is null ? "" : " constant")}{(property.Constraints.IsNone ? "" : " constrained")}")
                .Prepend(body.Name.Text)
                .Concat(result.Messages()));
        Assert.Equal(RuntimeFeatures.Multipart | RuntimeFeatures.StructuredParameters, result.Operations().Single().Features);
    }

    [Theory]
    [InlineData("oneOf")]
    [InlineData("anyOf")]
    public void AlternativesOfABody_AreOneWithThePartsOfAll(string keyword)
    {
        BindResult result = Bound.Paths(
            "/thing/a: { post: { tags: [thing], responses: { '204': { description: Done. } }, requestBody: { content: { multipart/form-data: { schema: { $ref: '#/components/schemas/Parts' } } } } } }",
            "components: { schemas: { Parts: { " + keyword + ": [{ type: object, required: [a, b], properties: { a: { type: string }, b: { type: string, const: x } } }, { type: object, required: [a, c], properties: { a: { type: integer }, c: { type: string } } }] } } }");

        Assert.Equal(
            ["A String Required -", "B String Optional -", "C String Optional -"],
            Assert.Single(result.Client.Types.OfType<MultipartModel>()).Shape.Properties.Select(p => $"{p.Name.Text} {p.Type.Text()} {p.Presence} {p.Constant?.Text ?? "-"}"));
        Assert.Equal(["BKH003 (5,133): The alternatives of a multipart body are one type with the parts of all"], result.Messages());
    }

    [Fact]
    public void BodyOfAParameterOfTheSameName_IsCalledOtherwise()
    {
        const string body = "requestBody: { content: { text/plain: {} } }, responses: { '204': { description: Done. } } } }";
        BindResult result = Bound.Paths(
            "/thing/a: { post: { tags: [thing], parameters: [{ name: request, in: query, schema: { type: string } }], " + body
            + "\n/thing/b: { post: { tags: [thing], parameters: [{ name: request, in: query, schema: { type: string } }, { name: body, in: query, schema: { type: string } }], " + body
            + "\n/thing/c: { post: { tags: [thing], parameters: [{ name: body, in: query, schema: { type: string } }], " + body);

        Assert.Equal(["body", "body2", "request"], result.Operations().Select(o => o.Body!.Name.Text));
        Assert.Empty(result.Problems);
    }

    [Fact]
    public void SharedBody_IsReportedWhereItStands()
    {
        BindResult result = Bound.Paths(
            "/thing/a: { post: { tags: [thing], responses: { '204': { description: Done. } }, requestBody: { $ref: '#/components/requestBodies/Parts' } } }",
            "components:\n  requestBodies:\n    Parts: { content: { multipart/form-data: { schema: { type: object } } } }");

        Assert.Equal(["BKH003 (8,25): A body of the type 'multipart/form-data' that names no parts has no typed form; the method takes the HttpContent to send"], result.Messages());
    }

    [Theory]
    [InlineData("application/json: { schema: { type: integer } }", "None")]
    [InlineData("application/x-www-form-urlencoded: { schema: { type: object, properties: { a: { type: string } } } }", "Forms, StructuredParameters")]
    [InlineData("text/plain: {}", "RawBodies")]
    [InlineData("image/png: {}", "RawBodies")]
    [InlineData("'image/*': {}", "RawBodies, Multipart, StructuredParameters")]
    [InlineData("multipart/form-data: {}", "None")]
    public void Body_AsksOfTheRuntimeWhatItsFormNeeds(string content, string features) => Assert.Equal(
        features.Split(", ").Order(StringComparer.Ordinal),
        Bound.Paths("/thing/a: { post: { tags: [thing], responses: { '204': { description: Done. } }, requestBody: { content: { " + content + " } } } }")
            .Operations().Single().Features.ToString().Split(", ").Order(StringComparer.Ordinal));

    [Fact]
    public void WebhooksAndCallbacks_AreTypes()
    {
        const string content = "content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } }";
        BindResult result = Bound.Paths(
            "/thing/watch:\n  post:\n    tags: [thing]\n    responses: { '204': { description: Done. } }\n    callbacks:\n"
            + "      changed: { '{$request.body#/url}': { post: { requestBody: { " + content.Replace(" a:", " changed:", StringComparison.Ordinal) + " }, responses: { '200': { description: Seen. } } } } }\n"
            + "      other: { '{$request.body#/url}': { put: { requestBody: { content: { text/plain: {} } }, responses: { '200': { description: Seen. } } }, post: { requestBody: { " + content.Replace(" a:", " other:", StringComparison.Ordinal) + " }, responses: { '200': { description: Seen. } } } } }\n"
            + "      both: { '{$request.body#/url}': { put: { requestBody: { " + content.Replace(" a:", " put:", StringComparison.Ordinal) + " }, responses: { '200': { description: Seen. } } }, post: { requestBody: { " + content.Replace(" a:", " post:", StringComparison.Ordinal) + " }, responses: { '200': { description: Seen. } } } } }",
            "webhooks:\n  moved: { post: { tags: [parcels], requestBody: { " + content.Replace(" a:", " moved:", StringComparison.Ordinal) + " }, responses: { '200': { description: Seen. } } } }\n"
            + "  lost: { get: { responses: { '200': { description: Seen. } } }, post: { requestBody: { content: { image/png: {} } }, responses: { '200': { description: Seen. } } } }\n"
            + "  bad: { post: { requestBody: { content: { application/json: { schema: { type: object, properties: { x: { type: string, pattern: '(' } } } } } }, responses: { '200': { description: Seen. } } } }");

        Lines.AssertEqual(
            """
            MovedPayload (moved) Webhooks
            BadPayload (x) Webhooks
            ThingWatchChangedPayload (changed) Thing
            ThingWatchOtherPayload (other) Thing
            ThingWatchBothPutPayload (put) Thing
            ThingWatchBothPostPayload (post) Thing
            """,
            result.Client.Types.OfType<ObjectModel>().Select(t => $"{t.Name.Text} ({string.Join(", ", t.Properties.Select(p => p.WireName))}) {t.Cluster}").Concat(result.Messages()));
    }

    [Theory]
    [InlineData("", "", "Moved Lost")]
    [InlineData("parcels", "", "Moved")]
    [InlineData("thing", "", "")]
    [InlineData("", "parcels", "Lost")]
    [InlineData("parcels,losses", "losses", "Moved")]
    public void Webhooks_AreChosenByTag(string include, string exclude, string names)
    {
        const string content = "requestBody: { content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }, responses: { '200': { description: Seen. } }";
        ClientOptions options = ClientOptions.Default with { Include = Tags(include), Exclude = Tags(exclude) };
        BindResult result = Bound.Paths(
            "/thing/a: { get: { tags: [thing], responses: { '204': { description: Done. } } } }",
            "webhooks:\n  moved: { post: { tags: [parcels], " + content + " } }\n  lost: { post: { tags: [losses], " + content.Replace(" a:", " b:", StringComparison.Ordinal) + " } }",
            options);

        Assert.Equal(names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => n + "Payload"), result.Client.Types.Select(t => t.Name.Text));

        static OperationSelection Tags(string tags) => OperationSelection.None with { Tags = new(tags.Split(',', StringSplitOptions.RemoveEmptyEntries)) };
    }

    [Fact]
    public void Stream_IsOfItsItems() => Lines.AssertEqual(
        """
        A0 False Nothing - // It.; A0 Lines Int64 'application/jsonl' It.
        A1 False Nothing - // It.; A1 Lines Int64 'application/jsonl' It.
        A2 False Nothing - // It.; A2 Lines Int64 'application/jsonl' It.
        A3 False Nothing - // It.; A3 Lines Element 'application/jsonl' It.
        A4 False Nothing - // It.; A4 Sequence String 'application/json-seq' It.
        A5 False Nothing - // It.; A5 EventTexts String 'text/event-stream' It.
        A6 False Nothing - // It.; A6 EventTexts String 'text/event-stream' It.
        A7 False Nothing - // It.; A7 EventTexts DateOnly 'text/event-stream' It.
        A8 False Nothing - // It.; A8 Events Int64 'text/event-stream' It.
        A9 False Nothing - // It.; A9 EventTexts ThingA9Item 'text/event-stream' It.
        A10 False Nothing - // It.; A10 EventFields ThingA10Item 'text/event-stream' It.
        A11 False Nothing - // It.; A11 EventFieldsWithJson ThingA11Item 'text/event-stream' It.
        A12 False Nothing - // It.; A12 EventFieldsWithJson ThingA12Item 'text/event-stream' It.
        A13 False Nothing - // It.; A13 EventFieldsWithJson Event 'text/event-stream' It.
        A14 False Nothing - // It.; A14 EventFieldsWithJson ThingA14Item 'text/event-stream' It.
        A15 True Json Int64 // It.; A15Stream EventTexts String 'text/event-stream' It.
        """,
        Bound.Paths(
            string.Join('\n', Streams.Select((c, i) => $"/thing/a{i}: {{ get: {{ tags: [thing], responses: {{ '200': {{ description: It., content: {{ {c} }} }} }} }} }}")),
            "components: { schemas: { Event: { type: object, properties: { data: { type: string, contentMediaType: application/json, contentSchema: { type: object, properties: { k: { type: string } } } } } } } }")
            .Operations().Select(o => $"{o.Name.Text} {o.HasResult} {o.Result.Text()}; {o.Stream!.Name.Text} {o.Stream.Format} {o.Stream.Item.Text()} '{o.Stream.Accept}' {o.Stream.Documentation.Summary}"));

    private static string Form(string encoding) => "{ content: { application/x-www-form-urlencoded: { " + Shape + ", encoding: { " + encoding + " } } } }";

    private static IEnumerable<string> Bodies(params string[] bodies)
    {
        BindResult result = Bound.Paths(string.Join('\n', bodies.Select((b, i) => $"/thing/a{i}: {{ post: {{ tags: [thing], responses: {{ '204': {{ description: Done. }} }}, requestBody: {b} }} }}")));
        return result.Operations().Select(o => o.Body.Text()).Concat(result.Messages());
    }
}
