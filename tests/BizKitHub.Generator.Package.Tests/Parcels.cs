namespace BizKitHub.Generator.Package.Tests;

/// <summary>A small document of another API, with two tags that are mostly asked for and one that is not.</summary>
internal static class Parcels
{
    public const string Yaml = """
        openapi: 3.1.0
        info:
          title: Parcels API
          version: 1.0.0
        servers:
          - url: https://parcels.example
        paths:
          /parcel/count:
            get:
              tags: [parcel]
              responses: { '200': { description: How many., content: { application/json: { schema: { type: integer } } } } }
          /depot/count:
            get:
              tags: [depot]
              responses: { '200': { description: How many., content: { application/json: { schema: { type: integer } } } } }
          /truck/count:
            get:
              tags: [truck]
              responses: { '200': { description: How many., content: { application/json: { schema: { type: integer } } } } }
        """;

    /// <summary>The same, with tags that hold what configuration files take for comments, quotes and separators.</summary>
    public const string WithOddTags = Yaml + """

          /lorry/count: { get: { tags: ["C# 'lorry'"], responses: { '204': { description: Done. } } } }
          /van/count:
            get: { tags: ['van, small'], responses: { '204': { description: Done. } } }
            post: { tags: ['van, small'], responses: { '204': { description: Done. } } }
        """;
}
