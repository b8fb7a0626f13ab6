namespace BizKitHub.Generator.Tests.Testing;

/// <summary>Puts a piece of YAML into the smallest document it can stand in.</summary>
internal static class Snippet
{
    /// <summary>A schema, as the component <c>Thing</c> and what <c>GET /thing/detail</c> answers.</summary>
    public static Generation Schema(string yaml, string others = "") => Generation.Of($$"""
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        servers: [{ url: https://shop.example }]
        paths:
          /thing/detail:
            get:
              tags: [thing]
              responses:
                '200':
                  description: The thing.
                  content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } }
        components:
          schemas:
            Thing:
        {{Indent(yaml, 6)}}
        {{Indent(others, 4)}}
        """);

    /// <summary>Path items, with the tag <c>thing</c> where they have none of their own.</summary>
    public static Generation Paths(string yaml, string others = "") => Generation.Of($$"""
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        servers: [{ url: https://shop.example }]
        paths:
        {{Indent(yaml, 2)}}
        {{others}}
        """);

    private static string Indent(string yaml, int spaces) => string.Join('\n', yaml
        .Split('\n')
        .Select(line => line.Length == 0 ? line : new string(' ', spaces) + line));
}
