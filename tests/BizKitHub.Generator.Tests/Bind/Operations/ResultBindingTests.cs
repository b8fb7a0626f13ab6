using BizKitHub.Generator.Bind;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Bind.Operations;

/// <summary>What an operation returns, what it fails with, and what it says in headers.</summary>
public sealed class ResultBindingTests
{
    private const string Json = "content: { application/json: { schema: { type: integer } } } }";

    [Fact]
    public void Result_IsWhatTheSuccessesSay() => Lines.AssertEqual(
        """
        Json Int64 // One.
        Nothing - // None.
        Json Int64? nullable // One.
        Json Int64 // One.
        ByStatus ThingA4Response
        ByStatus ThingA5Response accept 'application/json, text/plain'
        ByStatus ThingA6Response
        Text - accept 'text/plain, text/html, text/csv' // One.
        Bytes - accept 'image/png, application/pdf' // One.
        Json Int64 accept 'application/problem+json' // One.
        Json String // One.
        Json Int64 // One.
        Text - accept '*/*' // One.
        Bytes - accept 'application/*' // One.
        Json Element // One.
        Json Element // One.
        Text - accept 'application/xml' // One.
        Json String? nullable // One.
        Json Int64 // All.
        Text - accept 'text/plain' // One.
        Nothing - also 302 // There.
        Nothing - also 300,301,302,303,304,305,307,308 // There.
        Nothing - also 302 // There.
        Json Int64? nullable also 304 // One.
        Json Int64 // One.
        ByStatus ThingA25Response accept 'application/json, text/plain'
        Nothing -
        Bytes - accept 'b/b' // One.
        Bytes - accept 'a/~' // One.
        """,
        Results(
            "'200': { description: One., " + Json,
            "'204': { description: None. }",
            "'200': { description: One., " + Json + ", '204': { description: None. }",
            "'200': { description: One., " + Json + ", '201': { description: Two., " + Json,
            "'200': { description: One., " + Json + ", '201': { description: Two., content: { application/json: { schema: { type: string } } } }",
            "'200': { description: One., " + Json + ", '201': { description: Two., content: { text/plain: {} } }",
            "'200': { description: One., " + Json + ", '201': { description: Two., content: { application/json: { schema: { type: [integer, 'null'] } } } }",
            "'200': { description: One., content: { text/plain: {}, text/html: {} } }, '201': { description: Two., content: { text/csv: {} } }",
            "'200': { description: One., content: { image/png: {}, text/plain: {}, application/pdf: {} } }",
            "'200': { description: One., content: { application/problem+json: { schema: { type: integer } }, text/plain: {} } }",
            "'200': { description: One., content: { text/plain: {}, application/problem+json: { schema: { type: integer } }, application/json: { schema: { type: string } } } }",
            "'200': { description: One., content: { '*/*': { schema: { type: integer } } } }",
            "'200': { description: One., content: { '*/*': { schema: { type: string } } } }",
            "'200': { description: One., content: { 'application/*': { schema: { type: string, format: binary } } } }",
            "'200': { description: One., content: { '*/*': {} } }",
            "'200': { description: One., content: { application/json: {} } }",
            "'200': { description: One., content: { application/xml: { schema: { type: object } } } }",
            "'200': { description: One., content: { application/json: { schema: { type: [string, 'null'] } } } }",
            "default: { description: All., " + Json,
            "default: { description: All., " + Json + ", '200': { description: One., content: { text/plain: {} } }",
            "'302': { description: There. }",
            "3XX: { description: There. }",
            "'302': { description: There. }, default: { description: All., " + Json,
            "'200': { description: One., " + Json + ", '304': { description: Same. }",
            "'200': { description: One., " + Json + ", '302': { description: There. }",
            "2XX: { description: Any., content: { text/plain: {} } }, '202': { description: Two., " + Json + ", '201': { description: One., content: { application/json: { schema: { type: string } } } }",
            "'404': { description: Nothing., " + Json,
            "'200': { description: One., content: { \"a/\\u0001\": {}, \"b/b\": {} } }",
            "'200': { description: One., content: { 'a/~': {} } }"));

    [Fact]
    public void HeadAnswersNothing() => Assert.Equal(
        "Nothing - // One.",
        Bound.Paths("/thing/a: { head: { tags: [thing], responses: { '200': { description: One., " + Json + " } } }").Operations().Single().Result.Text());

    [Fact]
    public void AnswersByStatus_AreCasesOfOneType() => Lines.AssertEqual(
        """
        Ok 200 Json Int64 One.
        Accepted 202 Json ThingAAcceptedResponse Two.
        NoContent 204 Nothing - None.
        Success 200-299 Text - Any.
        """,
        ((StatusUnionModel)Bound.Paths(
            "/thing/a: { get: { tags: [thing], responses: { 2XX: { description: Any., content: { text/plain: {} } }, '202': { description: Two., content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }, '200': { description: One., "
            + Json + ", '204': { description: None. } } } }").Client.Types.Single(t => t is StatusUnionModel)).Cases.Select(c => $"{c.Name.Text} {c.Statuses.Text()} {c.Form} {c.Type.Text()} {c.Documentation.Summary}"));

    [Fact]
    public void SameBodyOfSeveralStatuses_IsOneType()
    {
        BindResult result = Bound.Paths(
            """
            /thing/a: { get: { tags: [thing], responses: { '200': { description: One., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }, '201': { description: Two., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } } } }
            /thing/b: { get: { tags: [thing], responses: { '200': { description: One., content: { application/json: { schema: { type: object, properties: { b: { type: string } } } } } }, '201': { description: Two., content: { application/json: { schema: { type: object, properties: { b: { type: string } } } } } } } } }
            /thing/c: { get: { tags: [thing], responses: { '200': { description: One., content: { application/json: { schema: { type: object, properties: { c: { type: string } } } } } }, '201': { description: Two., content: { application/json: { schema: { type: object, properties: { d: { type: string } } } } } } } } }
            """,
            "components: { schemas: { Thing: { type: object, properties: { id: { type: string } } } } }");

        Lines.AssertEqual(
            """
            Json Thing // One.
            Json ThingBResponse // One.
            ByStatus ThingCResponse
            Thing
            ThingBResponse
            ThingCOkResponse
            ThingCCreatedResponse
            ThingCResponse
            """,
            result.Operations().Select(o => o.Result.Text()).Concat(result.Client.Types.Select(t => t.Name.Text)));
    }

    [Fact]
    public void Failures_AreTheExactOnesFirst_WithoutRepetition() => Lines.AssertEqual(
        """
        /thing/a: 401 -, 409 E, 400-499 F, any E
        /thing/b:
        /thing/c: 302 String, 404 ThingCNotFoundErrorResponse
        /thing/d:
        """,
        Bound.Paths(
            """
            /thing/a: { get: { tags: [thing], responses: { '200': { description: a }, default: { description: a, content: { application/json: { schema: { $ref: '#/components/schemas/E' } } } }, 4XX: { description: a, content: { application/json: { schema: { $ref: '#/components/schemas/F' } } } }, '409': { description: a, content: { application/json: { schema: { $ref: '#/components/schemas/E' } } } }, '404': { description: a, content: { application/json: { schema: { $ref: '#/components/schemas/F' } } } }, '500': { description: a, content: { application/json: { schema: { $ref: '#/components/schemas/E' } } } }, '401': { description: a } } } }
            /thing/b: { get: { tags: [thing], responses: { '200': { description: a }, '400': { description: a, content: { text/plain: {} } }, '404': { description: a, content: { application/json: { schema: {} } } }, '409': { description: a, content: { application/json: {} } } } } }
            /thing/c: { get: { tags: [thing], responses: { '200': { description: a }, '302': { description: a, content: { application/json: { schema: { type: string } } } }, '404': { description: a, content: { application/problem+json: { schema: { type: [object, 'null'], properties: { a: { type: string } } } } } }, '199': { description: a, content: { application/json: { schema: { type: string } } } } } } }
            /thing/d: { get: { tags: [thing], responses: { default: { description: a, content: { application/json: { schema: { $ref: '#/components/schemas/E' } } } } } } }
            """,
            "components: { schemas: { E: { type: object, properties: { e: { type: string } } }, F: { type: object, properties: { f: { type: string } } } } }")
            .Operations().Select(o => $"{o.PathTemplate}: {string.Join(", ", o.Errors.Select(e => $"{e.Statuses.Text()} {e.Type.Text()}"))}"));

    [Fact]
    public void Headers_AreReadInTheirForm()
    {
        BindResult result = Bound.Paths(
            """
            /thing/a: { get: { tags: [thing], responses: { '200': { description: a, headers: {
              A: { required: true, description: Words., schema: { type: string } },
              B: { schema: { type: integer } },
              C: { schema: { type: string, format: date-time } },
              D: { schema: { type: array, items: { type: string } } },
              E: { schema: { type: array, items: { type: boolean } } },
              F: { schema: { type: array, items: { type: [string, 'null'] } } },
              G: { schema: { type: object, properties: { x: { type: string }, y: { type: integer } } } },
              H: { explode: true, schema: { type: object, properties: { z: { type: number } } } },
              I: { schema: { type: object, properties: { w: { type: object, properties: { v: { type: string } } } } } },
              J: { content: { application/json: { schema: { type: integer } } } },
              K: { content: { application/json: {} } },
              L: { content: { text/plain: { schema: { type: integer } } } },
              M: {},
              N: { schema: {} },
              O: { schema: { enum: [a, b] } },
              P: { schema: { type: integer, enum: [1, 2] } },
              Q: { schema: { type: [string, 'null'], maxLength: 3, format: uuid } },
              R: { deprecated: true, schema: { type: array, items: { type: array, items: { type: string } } } },
              content-type: { schema: { type: string } }, Retry-After: { schema: { type: integer } }, RateLimit: { schema: { type: integer } }, ratelimit-limit: { schema: { type: integer } }, X-RateLimit-Limit: { schema: { type: integer } }, X-RateLimited: { schema: { type: string } } } } } } }
            """);
        HeadersModel headers = Assert.Single(result.Client.Types.OfType<HeadersModel>());

        Lines.AssertEqual(
            """
            ThingAResponseHeaders
            A 'A' String Text [] True Words.
            B 'B' Int64 Literal [] False
            C 'C' DateTimeOffset Moment [] False
            D 'D' [String] Texts [] False
            E 'E' [Boolean] Literals [] False
            F 'F' String Text [] False
            G 'G' ThingAG Fields [y] False
            H 'H' ThingAH ExplodedFields [z] False
            I 'I' String Text [] False
            J 'J' Int64 Json [] False
            K 'K' Element Json [] False
            L 'L' String Text [] False
            M 'M' String Text [] False
            N 'N' String Text [] False
            O 'O' ThingAO Text [] False
            P 'P' ThingAP Literal [] False
            Q 'Q' Guid Text [] False
            R 'R' String Text [] False  deprecated
            XRateLimited 'X-RateLimited' String Text [] False
            AWithHeaders
            BKH003 (11,5): The header 'F' has no typed form; it is read as text
            BKH003 (14,5): The header 'I' has no typed form; it is read as text
            BKH003 (23,5): The header 'R' has no typed form; it is read as text
            """,
            headers.Headers
                .Select(h => $"{h.Name.Text} '{h.WireName}' {h.Type.Text()} {h.Form} [{string.Join(',', h.Literals)}] {h.IsRequired} {h.Documentation.Summary}{(h.Documentation.IsDeprecated ? " deprecated" : "")}")
                .Prepend(headers.Name.Text)
                .Append(result.Operations().Single().Headers!.Name.Text)
                .Concat(result.Messages()));
    }

    [Fact]
    public void HeaderOfSomeAnswers_IsNotRequired()
    {
        BindResult result = Bound.Paths(
            """
            /thing/a: { get: { tags: [thing], responses: { '200': { description: a, headers: { A: { required: true, schema: { type: string } }, B: { required: true, schema: { type: string } }, C: { required: true, schema: { type: string } } } }, '201': { description: a, headers: { a: { required: true, schema: { type: integer } }, B: { schema: { type: string } } } } } } }
            /thing/b: { get: { tags: [thing], responses: { '200': { description: a, headers: { Retry-After: { schema: { type: integer } } } }, '404': { description: a, headers: { A: { schema: { type: string } } } } } } }
            """);

        Assert.Equal(["A True String", "B False String", "C False String"], Assert.Single(result.Client.Types.OfType<HeadersModel>()).Headers.Select(h => $"{h.WireName} {h.IsRequired} {h.Type.Text()}"));
        Assert.Null(result.Operations().Last().Headers);
    }

    private static IEnumerable<string> Results(params string[] responses) => Bound
        .Paths(string.Join('\n', responses.Select((r, i) => $"/thing/a{i}: {{ get: {{ tags: [thing], responses: {{ {r} }} }} }}")))
        .Operations()
        .Select(o => o.Result.Text());
}
