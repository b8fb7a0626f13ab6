using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BizKitHub.Generator.Bind.Fakes;
using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>The API in memory: emitted where a project asks for it, made of what the document shows and demands.</summary>
public sealed class FakeTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        servers: [{ url: https://shop.example/v2 }]
        security: [{ key: [] }]
        paths:
          /thing/detail/{id}:
            get:
              tags: [thing]
              description: Reads a thing.
              parameters:
                - { name: id, in: path, required: true, schema: { type: integer, minimum: 1 } }
                - { name: words, in: query, explode: false, schema: { type: array, items: { type: string } } }
              responses:
                '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
                '404': { description: None., content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
          /thing/create:
            post:
              tags: [thing]
              security: []
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
              responses: { '204': { description: Done. } }
          /order/list:
            get:
              tags: [order]
              responses: { '200': { description: All., content: { application/json: { schema: { type: array, items: { type: string } }, example: [a, b] } } } }
        components:
          securitySchemes: { key: { type: apiKey, in: header, name: X-Key, x-schema: { type: string, pattern: '^k[0-9]{3}$' } } }
          schemas:
            Thing: { type: object, required: [name, size], properties: { name: { type: string, examples: [Lamp] }, size: { type: integer, minimum: 7 }, note: { type: string, minLength: 6 } } }
            Problem: { type: object, required: [why], properties: { why: { type: string } } }
        """;

    private static readonly Project Asking = Project.With(Document) with { Properties = new Dictionary<string, string> { ["BizKitHubFake"] = "true" } };

    [Fact]
    public void ProjectThatDoesNotAsk_GetsNothingOfIt()
    {
        Generation generation = Generation.Of(Document);

        Assert.DoesNotContain(generation.Sources.Keys, name => name.Contains("Fake", StringComparison.Ordinal));
        Assert.DoesNotContain(generation.Sources.Values, text => text.Contains("Fake", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("true", "false", false)]
    [InlineData("false", "true", true)]
    [InlineData("", "true", true)]
    public void ItemOfTheDocument_GoesBeforeTheProject(string project, string item, bool isThere)
    {
        Generation generation = Generation.Of(Project.With(Document) with
        {
            Properties = new Dictionary<string, string> { ["BizKitHubFake"] = project },
            Metadata = new Dictionary<string, IReadOnlyDictionary<string, string>> { [Project.DefaultPath] = new Dictionary<string, string> { ["Fake"] = item } },
        });

        Assert.Equal(isThere, generation.TypeNames.Contains("ShopFake"));
    }

    [Fact]
    public void Group_HasAPropertyForEachOperation_AndAClassForItsCalls()
    {
        Generation generation = Generation.Of(Asking).AssertCompiles(withRuntime: true);

        Assert.Equal(
            """
            /// <summary>The operations of the group Thing.</summary>
            public sealed class ThingFake
            {
                internal ThingFake(ApiFakeHandler fake)
                {
                    GetDetailById = new(
                        fake,
                        new ApiFakeRoute("Thing", "thing.GetDetailById", "GET", "/thing/detail/", "id") { Security = 0 },
                        static call => new GetDetailByIdCall(call),
                        ApiFakeAnswer.Of(200, "application/json", "{\"name\":\"Lamp\",\"size\":7,\"note\":\"textxx\"}"),
                        static answer => ApiFakeAnswer.Json<Thing>(200, "application/json", answer, ThingJson.Write));
                    Create = new(
                        fake,
                        new ApiFakeRoute("Thing", "thing.create", "POST", "/thing/create") { MediaType = "application/json", NeedsBody = true },
                        static call => new CreateCall(call),
                        ApiFakeAnswer.Of(204, null, ""));
                }

                /// <summary>Reads a thing.</summary>
                public ApiFakeOperation<GetDetailByIdCall, Thing> GetDetailById { get; }

                /// <summary>The operation thing.create.</summary>
                public ApiFakeOperation<CreateCall> Create { get; }

                /// <summary>A call of <see cref="GetDetailById"/>.</summary>
                public sealed class GetDetailByIdCall : ApiFakeCall
                {
                    internal GetDetailByIdCall(ApiFakeRequest call)
                        : base(call)
                    {
                        long id = call.Required<long>(ApiFakePlace.Path, "id", JsonReading.ReadInt64);
                        IReadOnlyList<string>? words = call.OptionalList<string>(ApiFakePlace.Query, "words", ',', JsonReading.ReadString);
                        ApiConstraint.Minimum(id, 1L, "id");
                        Id = id;
                        Words = words;
                    }

                    /// <summary>The parameter id.</summary>
                    public long Id { get; }

                    /// <summary>The parameter words.</summary>
                    public IReadOnlyList<string>? Words { get; }
                }

                /// <summary>A call of <see cref="Create"/>.</summary>
                public sealed class CreateCall : ApiFakeCall
                {
                    internal CreateCall(ApiFakeRequest call)
                        : base(call)
                    {
                        Thing request = call.Json<Thing>(ThingJson.Read);
                        ThingJson.Validate(request);
                        Request = request;
                    }

                    /// <summary>What is sent.</summary>
                    public Thing Request { get; }
                }
            }
            """,
            generation.Type("ThingFake"));
    }

    [Fact]
    public void Fake_KnowsItsGroupsAndSecrets_AndMakesAClientWithAKeyOfTheRightForm()
    {
        string type = Generation.Of(Asking).Type("ShopFake");

        Assert.Contains("""base("https://shop.example/v2", System.Array.Empty<string>(), ApiFakeSecret.Header("X-Key"))""", type, StringComparison.Ordinal);
        Assert.Contains("ApiKey = \"k000\",", type, StringComparison.Ordinal);
        Assert.Contains("public static ApiFakeAnswer Refusal(System.Net.HttpStatusCode status, Problem error) =>", type, StringComparison.Ordinal);
    }

    /// <summary>An example that the client could not read, or that the contract forbids, would make a test fail that is right.</summary>
    [Theory]
    [InlineData("{ name: Desk, size: 9 }", """{\"name\":\"Desk\",\"size\":9}""")]
    [InlineData("{ name: Desk, size: 6 }", """{\"name\":\"Lamp\",\"size\":7,\"note\":\"textxx\"}""")]
    [InlineData("{ name: Desk }", """{\"name\":\"Lamp\",\"size\":7,\"note\":\"textxx\"}""")]
    [InlineData("Desk", """{\"name\":\"Lamp\",\"size\":7,\"note\":\"textxx\"}""")]
    public void Example_IsTakenWhereItKeepsItsContract(string example, string answer)
    {
        string document = Document.Replace(
            "schema: { $ref: '#/components/schemas/Thing' } } } }\n        '404'",
            "schema: { $ref: '#/components/schemas/Thing' }, example: " + example + " } } }\n        '404'",
            StringComparison.Ordinal);
        Assert.NotEqual(Document, document);

        Generation generation = Generation.Of(Asking with { Documents = Asking.Documents.SetItem(Project.DefaultPath, document) });

        Assert.Contains($"ApiFakeAnswer.Of(200, \"application/json\", \"{answer}\")", generation.Type("ThingFake"), StringComparison.Ordinal);
    }

    [Fact]
    public void EditOfAnOperation_WritesItsClientAndItsFakeAgain()
    {
        Generation before = Generation.Of(Asking);
        Generation after = before.AfterEdit(Document.Replace("example: [a, b]", "example: [a, c]", StringComparison.Ordinal));
        Generation renamed = before.AfterEdit(Document.Replace("name: words", "name: terms", StringComparison.Ordinal));

        Assert.Equal(["Shop.ShopClient.Fake.Order.g.cs"], after.RewrittenSince(before));
        Assert.Equal(["Shop.ShopClient.Fake.Thing.g.cs", "Shop.ShopClient.Group.Thing.g.cs"], renamed.RewrittenSince(before).Order(StringComparer.Ordinal));
    }

    /// <summary>Groups, operations and parameters that are called like what a fake has already, or like each other's companions.</summary>
    [Fact]
    public void NamesThatAreTaken_AreTakenByTheFakeFirst()
    {
        Generation generation = Generation.Of(Asking with
        {
            Documents = ImmutableSortedDictionary<string, string>.Empty.Add(Project.DefaultPath, """
                openapi: 3.1.0
                info: { title: Api, version: '1' }
                servers: [{ url: https://shop.example }]
                paths:
                  /calls/send: { get: { tags: [calls], responses: { '204': { description: a } } } }
                  /send/to-string: { get: { tags: [send], parameters: [{ name: number, in: query, schema: { type: integer } }, { name: item-json, in: query, schema: { type: string, pattern: '^a' } }, { name: _, in: header, schema: { type: string } }], responses: { '200': { description: a, content: { application/json: { schema: { $ref: '#/components/schemas/SendFake' } } } } } } }
                  /send/send-fake: { post: { tags: [send], requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/ItemCall' } } } }, responses: { '200': { description: a, content: { application/json: { schema: { $ref: '#/components/schemas/ItemCall' } } } } } } }
                  /send/item: { get: { tags: [send], responses: { '200': { description: a, content: { application/json: { schema: { $ref: '#/components/schemas/ItemCall' } } } } } } }
                  /send/item-call: { get: { tags: [send], responses: { '204': { description: a } } } }
                  /api/create-client: { get: { tags: [api], responses: { '204': { description: a } } } }
                  /create-client/x: { get: { tags: [create-client], responses: { '204': { description: a } } } }
                  /refusal/x: { get: { tags: [refusal], responses: { '204': { description: a }, default: { description: a, content: { application/json: { schema: { $ref: '#/components/schemas/ItemCall' } } } } } } }
                components:
                  schemas:
                    SendFake: { type: object, properties: { a: { type: string } } }
                    ItemCall: { type: object, properties: { b: { type: string } } }
                """),
        });

        generation.AssertCompiles();
        Assert.Contains("ApiFake", generation.TypeNames);
    }

    /// <summary>What else an operation can answer, ask for, and be addressed by.</summary>
    [Fact]
    public void Operation_IsAnsweredInTheFormOfItsResult()
    {
        string type = Generation.Of(Asking with
        {
            Documents = ImmutableSortedDictionary<string, string>.Empty.Add(Project.DefaultPath, """
                openapi: 3.1.0
                info: { title: Shop, version: '1' }
                servers: [{ url: https://shop.example }]
                paths:
                  /{a}{b}/x:
                    parameters: [{ name: a, in: path, required: true, schema: { type: string } }, { name: b, in: path, required: true, schema: { type: string } }]
                    get: { tags: [thing], operationId: text, responses: { '200': { description: a, content: { text/plain: { schema: { type: string }, example: Hello } } } } }
                    put: { tags: [thing], operationId: bytes, servers: [{ url: https://files.shop.example, description: Files }], responses: { '201': { description: a, content: { image/png: {} } } } }
                  /lines: { get: { tags: [thing], operationId: lines, responses: { '200': { description: a, content: { application/jsonl: { itemSchema: { type: integer } } } } } } }
                  /sequence: { get: { tags: [thing], operationId: sequence, responses: { '200': { description: a, content: { application/json-seq: { itemSchema: { type: integer } } } } } } }
                  /events: { get: { tags: [thing], operationId: events, responses: { '200': { description: a, content: { text/event-stream: { itemSchema: { $ref: '#/components/schemas/Thing' } } } } } } }
                  /texts: { get: { tags: [thing], operationId: texts, responses: { '200': { description: a, content: { text/event-stream: { schema: { type: string } } } } } } }
                  /either: { get: { tags: [thing], operationId: either, responses: { '200': { description: a, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }, '202': { description: a, content: { application/json: { schema: { type: integer } } } }, '203': { description: a, content: { text/plain: { schema: { type: string } } } }, '204': { description: a } } } }
                  /head: { get: { tags: [thing], operationId: headed, responses: { '200': { description: a, headers: { X-Count: { required: true, schema: { type: integer } } }, content: { 'application/*': { schema: { type: integer } } } } } } }
                  /form: { post: { tags: [thing], operationId: form, requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { a: { type: string } } } } } }, responses: { 2XX: { description: a } } } }
                  /upload: { post: { tags: [thing], operationId: upload, requestBody: { required: true, content: { application/octet-stream: {} } }, responses: { '204': { description: a } } } }
                components: { schemas: { Thing: { type: object, required: [id], properties: { id: { type: integer } } } } }
                """),
        }).AssertCompiles().Type("ThingFake");

        Assert.Equal(
            """
            new ApiFakeRoute("Thing", "thing.Text", "GET", "/", "a", "", "b", "/x"),
            ApiFakeAnswer.Of(200, "text/plain", "Hello"),
            static answer => ApiFakeAnswer.TextOrNothing(200, "text/plain", answer));
            new ApiFakeRoute("Thing", "thing.Bytes", "PUT", "/", "a", "", "b", "/x") { Server = 1 },
            ApiFakeAnswer.Of(201, "image/png", "text"),
            static answer => ApiFakeAnswer.BytesOrNothing(201, "image/png", answer));
            new ApiFakeRoute("Thing", "thing.lines", "GET", "/lines"),
            ApiFakeAnswer.Of(200, "application/jsonl", "1\u000A"),
            static answer => ApiFakeAnswer.Items<long>("application/jsonl", answer, JsonWriting.WriteInt64, "", "\u000A"));
            new ApiFakeRoute("Thing", "thing.sequence", "GET", "/sequence"),
            ApiFakeAnswer.Of(200, "application/json-seq", "\u001E1\u000A"),
            static answer => ApiFakeAnswer.Items<long>("application/json-seq", answer, JsonWriting.WriteInt64, "\u001E", "\u000A"));
            new ApiFakeRoute("Thing", "thing.events", "GET", "/events"),
            ApiFakeAnswer.Of(200, "text/event-stream", "data: {\"id\":1}\u000A\u000A"),
            static answer => ApiFakeAnswer.Items<Thing>("text/event-stream", answer, ThingJson.Write, "data: ", "\u000A\u000A"));
            new ApiFakeRoute("Thing", "thing.texts", "GET", "/texts"),
            ApiFakeAnswer.Of(200, "text/event-stream", "data: text\u000A\u000A"));
            new ApiFakeRoute("Thing", "thing.either", "GET", "/either"),
            ApiFakeAnswer.Of(200, "application/json", "{\"id\":1}"),
            static answer => answer switch { ThingEitherResponse.Ok one => ApiFakeAnswer.Json<Thing>(200, "application/json", one.Value, ThingJson.Write), ThingEitherResponse.Accepted one => ApiFakeAnswer.Json<long>(202, "application/json", one.Value, JsonWriting.WriteInt64), ThingEitherResponse.NonAuthoritative one => ApiFakeAnswer.TextOrNothing(203, "text/plain", one.Value), ThingEitherResponse.NoContent => ApiFakeAnswer.Empty(204), _ => throw new System.ArgumentOutOfRangeException(nameof(answer)) });
            new ApiFakeRoute("Thing", "thing.head", "GET", "/head") { Headers = new[] { ("X-Count", "1") } },
            ApiFakeAnswer.Of(200, "application/json", "1"),
            static answer => ApiFakeAnswer.Json<long>(200, "application/json", answer, JsonWriting.WriteInt64));
            new ApiFakeRoute("Thing", "thing.form", "POST", "/form") { MediaType = "application/x-www-form-urlencoded" },
            ApiFakeAnswer.Of(200, null, ""));
            new ApiFakeRoute("Thing", "thing.upload", "POST", "/upload") { MediaType = "application/octet-stream" },
            ApiFakeAnswer.Of(204, null, ""));
            """,
            string.Join('\n', type.Split('\n').Select(l => l.Trim()).Where(l => l.Contains("ApiFakeRoute(", StringComparison.Ordinal) || l.Contains("ApiFakeAnswer.", StringComparison.Ordinal))));
    }

    /// <summary>A type of the document is nearer to the code of all clients than the framework's, and so is one that is called like the namespace.</summary>
    [Fact]
    public void TypesThatHideTheFramework_HideNothingOfTheFake()
    {
        string[] names = ["Type", "Func", "Array", "Uri", "Task", "HttpStatusCode", "TimeSpan", "Encoding", "StringBuilder", "Dictionary", "Math"];
        string others = string.Concat(names.Select(n => $"\n    {n}: {{ type: object, properties: {{ a: {{ type: string }} }} }}"));
        string uses = string.Join(", ", names.Select(n => $"{n}: {{ $ref: '#/components/schemas/{n}' }}"));
        string document = Document
            .Replace("title: Shop", "title: Thing", StringComparison.Ordinal)
            .Replace("properties: { name:", "properties: { " + uses + ", name:", StringComparison.Ordinal) + others;

        Generation generation = Generation.Of(Asking with { Documents = Asking.Documents.SetItem(Project.DefaultPath, document) }).AssertCompiles(withRuntime: true);

        Assert.Superset(names.Append("ThingFake").ToHashSet(), generation.TypeNames.ToHashSet());
    }

    /// <summary>Documents say what a text looks like by expressions; a fake needs one of the texts.</summary>
    [Theory]
    [InlineData("^(PROD|DEV_|ROOT)[A-Za-z0-9]{28}$", 0)]
    [InlineData("^[a-z0-9]+(-[a-z0-9]+)*$", 0)]
    [InlineData("^\\+?[0-9 ]{9,15}$", 0)]
    [InlineData("^\\d{4}-\\d{2}-\\d{2}$", 0)]
    [InlineData("^(?:[a-f0-9]{8}|x{2,})\\.[^.]+?$", 0)]
    [InlineData("^(?=.*a)[\\w.-]*@[\\w]+\\.[a-z]{2,}$", 3)]
    [InlineData("\\A\\p{Lu}[\\u0041-\\x5a]{3}\\z", 0)]
    public void PatternSample_MatchesItsPattern(string pattern, int extra) =>
        Assert.Matches(new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10)), PatternSample.Of(pattern, extra));

    [Theory]
    [InlineData("(a")]
    [InlineData("a)")]
    [InlineData("[a")]
    [InlineData("(a)\\1")]
    [InlineData("*a")]
    [InlineData("[a-z-[aeiou]]")]
    [InlineData("a{2000}")]
    public void PatternSample_OfWhatItDoesNotUnderstand_IsNone(string pattern) => Assert.Null(PatternSample.Of(pattern, extra: 0));
}
