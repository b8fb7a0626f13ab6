using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Bind;

/// <summary>JSON Schema's generic types, which are written with <c>$dynamicRef</c>.</summary>
public class TemplateTests
{
    [Fact]
    public void TemplateWithAnArgument_IsATypeOfItsOwn()
    {
        Generation generation = Snippet.Schema(
            """
            $defs:
              itemType: { $dynamicAnchor: itemType, $ref: '#/components/schemas/User' }
            $ref: '#/components/schemas/Page'
            """,
            """
            User:
              type: object
              required: [id]
              properties: { id: { type: string } }
            Page:
              $id: https://example.com/schemas/Page
              $dynamicAnchor: itemType
              type: object
              required: [items]
              properties:
                items: { type: array, items: { $dynamicRef: '#itemType' } }
                next: { $ref: '#/components/schemas/Page' }
            """);

        generation.AssertCompiles();
        Assert.Empty(generation.Problems);
        Assert.Contains("IReadOnlyList<User> Items", generation.Member("Thing", "Items"), StringComparison.Ordinal);
        Assert.Contains("Thing? Next", generation.Member("Thing", "Next"), StringComparison.Ordinal);
        Assert.DoesNotContain("Page", generation.TypeNames);
    }
}
