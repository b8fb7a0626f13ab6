using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Bind.Schemas;

/// <summary>Whether a client has types that the document advises against, which its own code has to mention.</summary>
public sealed class DeprecationsTests
{
    [Theory]
    [InlineData("{ type: object, properties: { a: { type: string } } }", false)]
    [InlineData("{ type: object, deprecated: true, properties: { a: { type: string } } }", true)]
    [InlineData("{ type: object, properties: { a: { type: string }, b: { type: string, deprecated: true } } }", true)]
    [InlineData("{ type: array, prefixItems: [{ type: string }, { type: integer }] }", false)]
    [InlineData("{ type: array, prefixItems: [{ type: string }, { type: integer, deprecated: true }] }", true)]
    [InlineData("{ oneOf: [{ type: object, required: [a], properties: { a: { type: string } } }, { type: object, required: [b], properties: { b: { type: string } } }] }", false)]
    [InlineData("{ oneOf: [{ type: object, required: [a], properties: { a: { type: string } } }, { type: object, required: [b], properties: { b: { type: string, deprecated: true } } }] }", true)]
    [InlineData("{ type: string, enum: [a, b] }", false)]
    public void DeprecatedType_OrPropertyInOne_IsSeen(string schema, bool isSeen) =>
        Assert.Equal(isSeen, BoundSchemas.Model("components: { schemas: { Thing: " + schema + " } }").Identity.HasDeprecatedTypes);

    [Theory]
    [InlineData("", false)]
    [InlineData(", deprecated: true", true)]
    public void DeprecatedPartOfABody_IsSeen(string words, bool isSeen) => Assert.Equal(isSeen, BoundSchemas.Model($$"""
        paths:
          /file/send:
            post:
              tags: [file]
              requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { file: { type: string, format: binary{{words}} } } } } } }
              responses: { '204': { description: Done. } }
        """).Identity.HasDeprecatedTypes);
}
