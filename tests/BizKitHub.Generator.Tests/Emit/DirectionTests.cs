using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>What only one side may send is required where only that side uses the type.</summary>
public class DirectionTests
{
    private const string Thing = """
        components:
          schemas:
            Thing:
              type: object
              required: [id, secret, name, both, ref, wrapped]
              properties:
                id: { type: string, readOnly: true }
                secret: { type: string, writeOnly: true }
                name: { type: string }
                both: { type: string, readOnly: true, writeOnly: true }
                ref: { $ref: '#/components/schemas/Part', readOnly: true }
                wrapped: { readOnly: true, allOf: [{ $ref: '#/components/schemas/Part' }] }
            Part:
              type: object
              required: [code]
              properties:
                code: { readOnly: true, type: string }
        """;

    private const string Get = """
        /thing/detail: { get: { tags: [thing], responses: { '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } } } }
        """;

    private const string Post = """
        /thing/create: { post: { tags: [thing], requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }, responses: { '204': { description: Done. } } } }
        """;

    [Fact]
    public void AnAnswer_RequiresWhatTheServerSends() =>
        Assert.Equal(["Id", "Name", "Ref", "Wrapped"], Required(Snippet.Paths(Get, Thing)));

    [Fact]
    public void ARequest_RequiresWhatTheClientSends() =>
        Assert.Equal(["Secret", "Name"], Required(Snippet.Paths(Post, Thing)));

    [Fact]
    public void ASharedType_RequiresWhatBothSend() =>
        Assert.Equal(["Name"], Required(Snippet.Paths(Get + "\n" + Post, Thing)));

    [Fact]
    public void APart_GoesWhereItsWholeGoes()
    {
        Assert.Equal(["Code"], Required(Snippet.Paths(Get, Thing), "Part"));
        Assert.Equal([], Required(Snippet.Paths(Post, Thing), "Part"));
    }

    [Fact]
    public void ARequest_IsNotCheckedForWhatTheServerSends() =>
        Assert.DoesNotContain("Thing.id", Snippet.Paths(Post, Thing).AssertCompiles().Type("ThingJson").Split("Validate(")[1], StringComparison.Ordinal);

    [Fact]
    public void CasesOfAUnion_FollowTheUnion()
    {
        const string union = """
            components:
              schemas:
                Thing:
                  oneOf:
                    - { type: object, required: [a, id], properties: { a: { const: x }, id: { type: string, readOnly: true } } }
                    - { type: object, required: [a], properties: { a: { const: y } } }
            """;

        Assert.Contains("public required string Id", Snippet.Paths(Get, union).AssertCompiles().Type("Thing"), StringComparison.Ordinal);
        Assert.Contains("public string? Id", Snippet.Paths(Post, union).AssertCompiles().Type("Thing"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Required(Generation generation, string type = "Thing") => generation.AssertCompiles().Type(type)
        .Split('\n')
        .Where(line => line.Contains("public required ", StringComparison.Ordinal))
        .Select(line => line.Trim().Split(' ')[3]);
}
