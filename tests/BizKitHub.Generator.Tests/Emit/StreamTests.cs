using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>What answers become that arrive item by item.</summary>
public class StreamTests
{
    private const string Components = """
        components:
          schemas:
            Token: { type: object, required: [text], properties: { text: { type: string } } }
            Line: { type: string, enum: [a, b] }
            Update:
              type: object
              required: [event, data]
              properties:
                event: { type: string }
                data: { type: string, contentMediaType: application/json, contentSchema: { $ref: '#/components/schemas/Token' } }
        """;

    [Theory]
    [InlineData("application/x-ndjson: { schema: { $ref: '#/components/schemas/Token' } }", "Token", "application/x-ndjson", "Lines", "TokenJson.Read")]
    [InlineData("application/jsonl: { itemSchema: { $ref: '#/components/schemas/Token' } }", "Token", "application/jsonl", "Lines", "TokenJson.Read")]
    [InlineData("application/jsonl: { schema: { type: array, items: { $ref: '#/components/schemas/Token' } } }", "Token", "application/jsonl", "Lines", "TokenJson.Read")]
    [InlineData("application/json-seq: { itemSchema: { type: integer } }", "long", "application/json-seq", "Sequence", "JsonReading.ReadInt64")]
    [InlineData("application/geo+json-seq: {}", "JsonElement", "application/geo+json-seq", "Sequence", "JsonReading.ReadElement")]
    [InlineData("text/event-stream: { schema: { $ref: '#/components/schemas/Token' } }", "Token", "text/event-stream", "Events", "TokenJson.Read")]
    [InlineData("text/event-stream: { schema: { type: string } }", "string", "text/event-stream", "EventTexts", "JsonReading.ReadString")]
    [InlineData("text/event-stream: { schema: { $ref: '#/components/schemas/Line' } }", "Line", "text/event-stream", "EventTexts", "LineJson.Read")]
    [InlineData("text/event-stream: {}", "string", "text/event-stream", "EventTexts", "JsonReading.ReadString")]
    [InlineData("text/event-stream: { itemSchema: { $ref: '#/components/schemas/Token' } }", "Token", "text/event-stream", "Events", "TokenJson.Read")]
    [InlineData("text/event-stream: { itemSchema: { $ref: '#/components/schemas/Update' } }", "Update", "text/event-stream", "EventFieldsWithJson", "UpdateJson.Read")]
    [InlineData("text/event-stream: { itemSchema: { type: object, properties: { id: { type: string }, data: { type: string } } } }", "ThingChatItem", "text/event-stream", "EventFields", "ThingChatItemJson.Read")]
    public void AStream_IsAnAsyncSequence(string content, string item, string accept, string format, string reader)
    {
        Generation generation = Method($"{{ {content} }}");

        Assert.Contains(
            $"IAsyncEnumerable<{item}> ChatAsync(CancellationToken cancellationToken = default);",
            generation.Member("IThingClient", "ChatAsync"),
            StringComparison.Ordinal);
        Assert.Contains(
            $"return _transport.StreamAsync(call, \"{accept}\", ApiStreamFormat.{format}, {reader}, cancellationToken);",
            generation.Member("ThingClient", "ChatAsync"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void MediaTypeOfJsonLineByLine_HasManyNames()
    {
        (string Name, string Format)[] types =
        [
            ("application/x-ndjson", "Lines"), ("application/ndjson", "Lines"), ("application/jsonl", "Lines"), ("application/x-jsonl", "Lines"),
            ("application/jsonlines", "Lines"), ("application/x-jsonlines", "Lines"), ("application/json-lines", "Lines"), ("application/stream+json", "Lines"),
            ("application/x-json-stream", "Lines"), ("application/x+ndjson", "Lines"), ("application/x+jsonl", "Lines"), ("application/json-seq", "Sequence"),
            ("application/x+json-seq", "Sequence"), ("text/event-stream", "Events"),
        ];
        string client = Snippet.Paths(
            string.Join('\n', types.Select((t, i) => $"/thing/a{i}: {{ get: {{ tags: [thing], responses: {{ '200': {{ description: a, content: {{ {t.Name}: {{ itemSchema: {{ $ref: '#/components/schemas/Token' }} }} }} }} }} }} }}")),
            Components).Type("ThingClient");

        Assert.All(types, t => Assert.Contains($"\"{t.Name}\", ApiStreamFormat.{t.Format}, ", client, StringComparison.Ordinal));
    }

    [Fact]
    public void DataThatIsJson_IsItsValue() => Assert.Contains(
        "public required Token Data { get; init; }",
        Method("{ text/event-stream: { itemSchema: { $ref: '#/components/schemas/Update' } } }").Type("Update"),
        StringComparison.Ordinal);

    [Fact]
    public void BesideJson_TheStreamIsAMethodOfItsOwn()
    {
        Generation generation = Snippet.Paths(
            """
            /thing/chat:
              post:
                tags: [thing]
                parameters: [{ name: model, in: query, schema: { type: string } }]
                requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Token' } } } }
                responses:
                  '200':
                    description: What it says.
                    content:
                      application/json: { schema: { $ref: '#/components/schemas/Token' } }
                      text/event-stream: { schema: { $ref: '#/components/schemas/Token' } }
            """,
            Components).AssertCompiles();

        Assert.Contains("Task<Token> ChatAsync(Token request, string? model = null, ", generation.Member("IThingClient", "ChatAsync"), StringComparison.Ordinal);
        Assert.Contains("IAsyncEnumerable<Token> ChatStreamAsync(Token request, string? model = null, ", generation.Member("IThingClient", "ChatStreamAsync"), StringComparison.Ordinal);
        Assert.Contains(
            "/// <returns>What it says. Its items as they arrive; the time limit of the options ends when the first bytes do.</returns>",
            generation.Member("IThingClient", "ChatStreamAsync"),
            StringComparison.Ordinal);
        Assert.EndsWith(
            "_transport.StreamAsync(ChatRequest(request, model), \"text/event-stream\", ApiStreamFormat.Events, TokenJson.Read, cancellationToken);",
            generation.Member("ThingClient", "ChatStreamAsync"),
            StringComparison.Ordinal);
        Assert.StartsWith("private ApiRequest ChatRequest(Token request, string? model)", generation.Member("ThingClient", "ChatRequest"), StringComparison.Ordinal);
    }

    [Fact]
    public void AnOperationThatHasTheName_KeepsIt()
    {
        Generation generation = Snippet.Paths(
            """
            /thing/chat:
              get: { tags: [thing], responses: { '200': { description: A., content: { application/json: {}, text/event-stream: {} } } } }
            /thing/chat-stream:
              get: { tags: [thing], responses: { '200': { description: B., content: { application/json: {} } } } }
            """).AssertCompiles();

        Assert.Contains("IAsyncEnumerable<string> ChatStream2Async(", generation.Type("IThingClient"), StringComparison.Ordinal);
        Assert.Contains("Task<JsonElement> ChatStreamAsync(", generation.Type("IThingClient"), StringComparison.Ordinal);
        Assert.Contains(generation.Problems, p => p.StartsWith("BKH004", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ text/event-stream: {} }", true)]
    [InlineData("{ application/json: {} }", false)]
    public void OnlyWhoStreams_GetsTheRuntimeForIt(string content, bool streams) =>
        Assert.Equal(streams, Method(content).Sources.Keys.Any(k => k.Contains("ApiStream", StringComparison.Ordinal)));

    private static Generation Method(string content) => Snippet.Paths(
        $$"""
        /thing/chat:
          get:
            tags: [thing]
            responses: { '200': { description: What it says., content: {{content}} } }
        """,
        Components).AssertCompiles(withRuntime: true);
}
