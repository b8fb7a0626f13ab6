using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Bind;

/// <summary>What the server sends of its own accord becomes types, and so does what nothing calls.</summary>
public class PayloadTests
{
    private const string Webhooks = """
        webhooks:
          parcel-moved:
            post:
              tags: [parcels]
              requestBody: { content: { application/json: { schema: { type: object, required: [id], properties: { id: { type: string, readOnly: true }, place: { type: object, properties: { city: { type: string } } } } } } } }
              responses: { '200': { description: Seen. } }
          parcelLost:
            post:
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Loss' } } } }
              responses: { '200': { description: Seen. } }
          picture:
            post:
              requestBody: { content: { image/png: {} } }
              responses: { '200': { description: Seen. } }
        components:
          schemas:
            Loss: { type: object, properties: { at: { type: string, format: date } } }
            Unused: { type: object, properties: { a: { type: string } } }
        """;

    private const string Operation = """
        /thing/watch:
          post:
            tags: [thing]
            responses: { '204': { description: Done. } }
            callbacks:
              changed:
                '{$request.body#/url}':
                  post:
                    requestBody: { content: { application/json: { schema: { type: object, properties: { what: { type: string } } } } } }
                    responses: { '200': { description: Seen. } }
              both:
                '{$request.body#/url}':
                  put: { requestBody: { content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }, responses: { '200': { description: Seen. } } }
                  post: { requestBody: { content: { application/json: { schema: { type: object, properties: { b: { type: string } } } } } }, responses: { '200': { description: Seen. } } }
        """;

    [Fact]
    public void Webhooks_BecomePayloadTypes()
    {
        Generation generation = Snippet.Paths(Operation, Webhooks);

        Assert.Subset(generation.AssertCompiles().TypeNames.ToHashSet(StringComparer.Ordinal), new HashSet<string> { "ParcelMovedPayload", "ParcelMovedPlace", "Loss" });
        Assert.DoesNotContain("Unused", generation.TypeNames);
        Assert.Contains("public required string Id { get; init; }", generation.Type("ParcelMovedPayload"), StringComparison.Ordinal);
        Assert.Contains("sealed record ParcelMovedPayload", generation.Sources.Single(s => s.Key.Contains("Webhooks", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
        Assert.Contains("Add<ParcelMovedPayload, ", generation.Type("ShopJsonTypeInfoResolver"), StringComparison.Ordinal);
        Assert.Empty(generation.Problems);
    }

    [Fact]
    public void Callbacks_BecomePayloadTypesOfTheirOperation()
    {
        Generation generation = Snippet.Paths(Operation);

        Assert.Subset(
            generation.AssertCompiles().TypeNames.ToHashSet(StringComparer.Ordinal),
            new HashSet<string> { "ThingWatchChangedPayload", "ThingWatchBothPutPayload", "ThingWatchBothPostPayload" });
    }

    [Theory]
    [InlineData("IncludeTags", "thing", false)]
    [InlineData("IncludeTags", "thing;parcels", true)]
    [InlineData("ExcludeTags", "parcels", false)]
    [InlineData("ExcludeTags", "other", true)]
    public void AChoiceByTag_IsOneOfWebhooks(string metadata, string tags, bool isTaken)
    {
        string document = $"openapi: 3.1.0\ninfo: {{ title: Shop, version: '1' }}\npaths:\n{Operation.Replace("/thing", "  /thing", StringComparison.Ordinal).Replace("\n", "\n  ", StringComparison.Ordinal)}\n{Webhooks}";
        Generation generation = Generation.Of(Project.With(document) with
        {
            Metadata = new Dictionary<string, IReadOnlyDictionary<string, string>> { [Project.DefaultPath] = new Dictionary<string, string> { [metadata] = tags } },
        });

        Assert.Equal(isTaken, generation.AssertCompiles().TypeNames.Contains("ParcelMovedPayload"));
    }

    [Fact]
    public void ADocumentWithoutOperations_IsItsTypes()
    {
        Generation generation = Generation.Of("""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            components:
              schemas:
                Tree: { type: object, required: [id], properties: { id: { type: string, readOnly: true }, children: { type: array, items: { $ref: '#/components/schemas/Tree' } } } }
                Color: { enum: [red] }
                Text: { type: string }
            """);

        Assert.Subset(generation.AssertCompiles().TypeNames.ToHashSet(StringComparer.Ordinal), new HashSet<string> { "Tree", "Color", "ShopClient" });
        Assert.Contains("public string? Id { get; init; }", generation.Type("Tree"), StringComparison.Ordinal);
        Assert.Empty(generation.Problems);
    }
}
