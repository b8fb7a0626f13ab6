using BizKitHub.Generator.Model;
using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Bind.Fakes;

/// <summary>What an API in memory has for each operation, and what it answers.</summary>
public sealed class FakeBinderTests
{
    private const string Done = "responses: { '204': { description: a } }";

    private static readonly string[] Responses =
    [
        "'200': { description: a, content: { application/json: { schema: { type: integer }, example: 7 } } }",
        "'200': { description: a, content: { application/json: { schema: { type: integer }, example: seven } } }",
        "'200': { description: a, content: { application/json: { schema: { type: integer }, examples: { x: { value: no }, y: { value: 8 } } } } }",
        "'200': { description: a, content: { application/json: { schema: { type: integer, examples: [9], default: 10 } } } }",
        "'200': { description: a, content: { application/json: { schema: { type: integer, default: 10 } } } }",
        "'200': { description: a, content: { application/json: { schema: { type: [integer, 'null'] }, example: null } } }",
        "'200': { description: a, content: { application/json: { schema: { type: string }, example: 'a < \"b\"' } } }",
        "'201': { description: a, content: { application/hal+json: { schema: { type: integer } } } }",
        "2XX: { description: a, content: { '*/*': { schema: { type: integer } } } }",
        "default: { description: a, content: { application/json: { schema: { type: integer } } } }",
        "'200': { description: a, content: { text/plain: { schema: { type: string }, example: Hello } } }",
        "'200': { description: a, content: { text/csv: { examples: { x: { value: 3 }, y: { value: 'a;b' } } } } }",
        "'200': { description: a, content: { 'text/*': {} } }",
        "'200': { description: a, content: { image/png: { example: x } } }",
        "'200': { description: a, content: { 'image/*': {} } }",
        "'200': { description: a, content: { \"text/\\u0001\": {} } }",
        "'204': { description: a }",
        "'302': { description: a }",
        "'404': { description: a }",
        "'204': { description: a }, '200': { description: a, content: { application/json: { schema: { type: integer } } } }",
        "'200': { description: a, content: { application/json: { schema: { type: object, required: [v], properties: { v: { type: string, pattern: '(a)\\1' } } } } } }",
        "'200': { description: a, content: { application/json: { schema: { type: object, required: [v], properties: { v: { type: string, pattern: '(a)\\1' } } } } } }, '201': { description: a, content: { application/json: { schema: { type: integer } } } }",
        "'200': { description: a, content: { application/json: { schema: { type: integer } } } }, '202': { description: a, content: { text/plain: {} } }",
        "'200': { description: a, content: { application/jsonl: { itemSchema: { type: integer } } } }",
        "'200': { description: a, content: { application/json-seq: { itemSchema: { type: integer } } } }",
        "'200': { description: a, content: { text/event-stream: { itemSchema: { type: integer } } } }",
        "'200': { description: a, content: { text/event-stream: {} } }",
        "'200': { description: a, content: { text/event-stream: { itemSchema: { type: object, properties: { data: { type: string } } } } } }",
        "'200': { description: a, content: { application/jsonl: { itemSchema: { type: object, required: [v], properties: { v: { type: string, pattern: '(a)\\1' } } } } } }",
    ];

    [Fact]
    public void Answer_IsWhatTheDocumentShows_OrThePlainestThatKeepsTheContract() => Lines.AssertEqual(
        """
        A0 200 application/json -> 200 application/json '7'
        A1 200 application/json -> 200 application/json '1'
        A2 200 application/json -> 200 application/json '8'
        A3 200 application/json -> 200 application/json '9'
        A4 200 application/json -> 200 application/json '10'
        A5 200 application/json -> 200 application/json 'null'
        A6 200 application/json -> 200 application/json '"a < \"b\""'
        A7 201 application/hal+json -> 201 application/hal+json '1'
        A8 200 application/json -> 200 application/json '1'
        A9 200 application/json -> 200 application/json '1'
        A10 200 text/plain -> 200 text/plain 'Hello'
        A11 200 text/csv -> 200 text/csv 'a;b'
        A12 200 text/plain -> 200 text/plain 'text'
        A13 200 image/png -> 200 image/png 'text'
        A14 200 application/octet-stream -> 200 application/octet-stream 'text'
        A15 200 text/plain -> 200 text/plain 'text'
        A16 204 - -> 204 - ''
        A17 302 - -> 302 - ''
        A18 200 - -> 200 - ''
        A19 200 application/json -> 200 application/json '1'
        A20 200 application/json -> none
        A21 200 application/json of Ok,Created -> 201 application/json '1'
        A22 200 application/json of Ok,Accepted -> 200 application/json '1'
        A23 200 application/jsonl -> 200 application/jsonl '1\n'
        A24 200 application/json-seq -> 200 application/json-seq '\x1e1\n'
        A25 200 text/event-stream -> 200 text/event-stream 'data: 1\n\n'
        A26 200 text/event-stream -> 200 text/event-stream 'data: text\n\n'
        A27 200 text/event-stream -> none
        A28 200 application/jsonl -> none
        """,
        Fake(string.Join('\n', Responses.Select((r, i) => $"/thing/a{i}: {{ get: {{ tags: [thing], responses: {{ {r} }} }} }}")))
            .Groups.Single().Operations.Select(o => o.Name.Text + " " + Describe(o)));

    /// <summary>What the client cannot read as one value is left to the test.</summary>
    [Fact]
    public void HeaderThatMustBeThere_HasATextThatTheClientReads() => Assert.Equal(
        "200 - with A 1, C 2026-01-01T00:00:00Z, E text, G true, H x -> 200 - ''",
        Describe(Fake("/thing/a: { get: { tags: [thing], responses: { '200': { description: a, headers: { A: { required: true, schema: { type: integer } }, B: { schema: { type: integer } }, C: { required: true, schema: { type: string, format: date-time } }, D: { required: true, schema: { type: array, items: { type: string } } }, E: { required: true, schema: { type: string } }, F: { required: true, content: { application/json: { schema: { type: integer } } } }, G: { required: true, schema: { type: boolean } }, H: { required: true, schema: { enum: [x, y] } } } } } } }").Groups.Single().Operations.Single()));

    [Fact]
    public void HeadAnswersNothing() => Assert.Equal(
        "200 - -> 200 - ''",
        Describe(Fake("/thing/a: { head: { tags: [thing], responses: { '200': { description: a, content: { application/json: { schema: { type: integer } } } } } } }").Groups.Single().Operations.Single()));

    /// <summary>Examples that nobody reads to the end are not repeated.</summary>
    [Theory]
    [InlineData(31_998, true)]
    [InlineData(31_999, false)]
    public void LongExample_IsNotTheAnswer(int length, bool isTaken)
    {
        FakeOperation operation = Fake($"/thing/a: {{ get: {{ tags: [thing], responses: {{ '200': {{ description: a, content: {{ application/json: {{ schema: {{ type: string }}, example: {new string('a', length)} }} }} }} }} }} }}").Groups.Single().Operations.Single();

        Assert.Equal(isTaken ? length + 2 : "\"text\"".Length, operation.Answer!.Text.Length);
    }

    [Fact]
    public void Key_HasTheFormThatItsServerTakes() => Lines.AssertEqual(
        """
        ApiKey k00
        UserName user
        Password password
        AccessToken key
        D key
        E textxx
        """,
        Fake(
            "/thing/a: { get: { tags: [thing], " + Done + " } }",
            "security: [{ a: [] }, { b: [] }, { c: [] }, { d: [] }, { e: [] }]\ncomponents:\n  securitySchemes:\n"
            + "    a: { type: apiKey, in: header, name: A, x-schema: { pattern: '^k[0-9]{2}$' } }\n"
            + "    b: { type: http, scheme: basic }\n"
            + "    c: { type: http, scheme: bearer }\n"
            + "    d: { type: apiKey, in: header, name: D, x-schema: { pattern: '(a)\\1' } }\n"
            + "    e: { type: apiKey, in: header, name: E, x-schema: { minLength: 6 } }")
            .Keys.Select(k => $"{k.Option.Text} {k.Value}"));

    [Fact]
    public void Key_IsNeededWhereNothingGoesWithoutIt() => Lines.AssertEqual(
        """
        A0 True
        A1 False
        A2 True
        A3 False
        A4 False
        A5 True
        A6 True
        """,
        Fake(
            string.Join('\n', Enumerable.Range(0, 7).Zip(["", "security: [], ", "security: [{ b: [] }], ", "security: [{ a: [] }, {}], ", "security: [{}], ", "security: [{ a: [], b: [] }, { b: [] }], ", "security: [{ a: [] }, { t: [] }], "], (i, security) => $"/thing/a{i}: {{ get: {{ tags: [thing], {security}{Done} }} }}")),
            "security: [{ a: [] }]\ncomponents: { securitySchemes: { a: { type: apiKey, in: header, name: A }, b: { type: apiKey, in: header, name: B }, t: { type: mutualTLS } } }")
            .Groups.Single().Operations.Select(o => $"{o.Name.Text} {o.NeedsKey}"));

    [Fact]
    public void KeyThatNobodyAsksFor_IsNotNeeded()
    {
        Assert.False(Fake("/thing/a: { get: { tags: [thing], " + Done + " } }", "components: { securitySchemes: { a: { type: apiKey, in: header, name: A } } }").Groups.Single().Operations.Single().NeedsKey);
        Assert.False(Fake("/thing/a: { get: { tags: [thing], security: [{ a: [] }], " + Done + " } }\n/thing/b: { get: { tags: [thing], " + Done + " } }", "security: [{}]\ncomponents: { securitySchemes: { a: { type: apiKey, in: header, name: A } } }").Groups.Single().Operations[1].NeedsKey);
    }

    [Fact]
    public void ParametersAndBody_ArePropertiesWhereTheyHaveATypedForm()
    {
        FakeOperation operation = Fake("""
            /thing/a:
              post:
                tags: [thing]
                responses: { '204': { description: a } }
                requestBody: { content: { application/json: { schema: { type: integer } } } }
                parameters:
                  - { name: plain-text, in: query, schema: { type: string } }
                  - { name: list, in: query, schema: { type: array, items: { type: integer } } }
                  - { name: shape, in: query, style: deepObject, schema: { type: object, properties: { a: { type: string } } } }
                  - { name: json, in: query, content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }
                  - { name: choice, in: query, schema: { enum: [a, b] } }
                  - { name: choices, in: query, schema: { type: array, items: { enum: [a, b] } } }
                  - { name: number, in: query, schema: { type: integer } }
                  - { name: address, in: query, schema: { type: string } }
                  - { name: item-json, in: query, schema: { type: string } }
                  - { name: _, in: query, schema: { type: string } }
                  - { name: to-string, in: query, schema: { type: string } }
                  - { name: a-call, in: query, schema: { type: string } }
            """).Groups.Single().Operations.Single();

        Assert.Equal("A ACall Request", $"{operation.Name.Text} {operation.Call.Text} {operation.Body?.Text}");
        Lines.AssertEqual(
            """
            0 PlainText
            1 List
            3 JsonValue
            4 Choice
            5 Choices
            6 NumberValue
            7 AddressValue
            8 ItemJsonValue
            9 Underscore
            10 ToStringValue
            11 ACallValue
            """,
            operation.Parameters.Select(p => $"{p.Index} {p.Name.Text}"));
    }

    [Theory]
    [InlineData("application/json: { schema: { type: integer } }", "Request")]
    [InlineData("application/x-www-form-urlencoded: { schema: { type: object, properties: { a: { type: string } } } }", "Request")]
    [InlineData("text/plain: {}", "Request")]
    [InlineData("image/png: {}", null)]
    [InlineData("multipart/form-data: { schema: { type: object, properties: { a: { type: string } } } }", null)]
    public void Body_IsReadInTheFormsThatCanBe(string content, string? name) => Assert.Equal(
        name,
        Fake("/thing/a: { post: { tags: [thing], " + Done + ", requestBody: { content: { " + content + " } } } }").Groups.Single().Operations.Single().Body?.Text);

    [Fact]
    public void NamesOfTheFake_AreTakenFirst()
    {
        FakeModel fake = Fake(string.Join('\n', "add-operation base-address calls calls-of dispose record send send-async create-client refusal shop-fake to-string item-json thing shop"
            .Split(' ').Select(tag => $"/{tag}/send: {{ get: {{ tags: [{tag}], {Done} }} }}")));

        Lines.AssertEqual(
            """
            AddOperationGroup AddOperationFake
            BaseAddressGroup BaseAddressFake
            CallsGroup CallsFake
            CallsOfGroup CallsOfFake
            DisposeGroup DisposeGroupFake
            RecordGroup RecordFake
            SendGroup SendFake
            SendAsyncGroup SendAsyncFake
            CreateClient CreateClientFake
            Refusal RefusalFake
            ShopFakeGroup ShopFakeFake
            ToStringGroup ToStringGroupFake
            ItemJson ItemJsonFake
            Thing ThingFake
            Shop ShopGroupFake
            CreateClient2 Refusal2
            """,
            fake.Groups.Select(g => $"{g.Name.Text} {g.Class.Text}").Append($"{fake.CreateClient.Text} {fake.Refusal.Text}"));
    }

    [Fact]
    public void NamesOfCalls_AreTakenFirst()
    {
        FakeGroup group = Fake(string.Join('\n', "to-string item-json a a-call thing-fake encoding api-fake-call"
            .Split(' ').Select(name => $"/thing/{name}: {{ get: {{ tags: [thing], {Done} }} }}"))).Groups.Single();

        Lines.AssertEqual(
            """
            ToStringOperation ToStringCall
            ItemJsonOperation ItemJsonCall
            A ACall2
            ACall ACallCall
            ThingFakeOperation ThingFakeCall
            Encoding EncodingCall
            ApiFakeCallOperation ApiFakeCallCall
            """,
            group.Operations.Select(o => $"{o.Name.Text} {o.Call.Text}"));
    }

    [Fact]
    public void PropertiesOfACall_AreNoneThatACallHas() => Lines.AssertEqual(
        """
        0 AddressValue
        1 ContentValue
        2 ContentTypeValue
        3 GroupValue
        4 HeaderValue
        5 NumberValue
        6 OperationValue
        7 EqualsValue
        8 Fine
        """,
        Fake("/thing/a: { get: { tags: [thing], " + Done + ", parameters: [" + string.Join(", ", "address content content-type group header number operation equals fine"
            .Split(' ').Select(name => $"{{ name: {name}, in: query, schema: {{ type: string }} }}")) + "] } }")
            .Groups.Single().Operations.Single().Parameters.Select(p => $"{p.Index} {p.Name.Text}"));

    private static string Describe(FakeOperation operation) =>
        $"{operation.Status} {operation.MediaType ?? "-"}"
        + (operation.Cases.IsEmpty ? "" : " of " + string.Join(',', operation.Cases.Select(c => c.Name.Text)))
        + (operation.Headers.IsEmpty ? "" : " with " + string.Join(", ", operation.Headers.Select(h => $"{h.WireName} {h.Text}")))
        + (operation.Answer is { } answer ? $" -> {answer.Status} {answer.MediaType ?? "-"} '{answer.Text.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\u001e", "\\x1e", StringComparison.Ordinal)}'" : " -> none");

    private static FakeModel Fake(string paths, string others = "") => Bound.Paths(paths, others, ClientOptions.Default with { HasFake = true }).Client.Fake!;
}
