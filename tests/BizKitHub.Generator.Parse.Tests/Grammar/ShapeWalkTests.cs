using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Grammar;

namespace BizKitHub.Generator.Parse.Tests.Grammar;

/// <summary>The walk along the specification.</summary>
public sealed class ShapeWalkTests
{
    [Fact]
    public void Cancellation_StopsBetweenTwoObjects()
    {
        using var source = new CancellationTokenSource();
        var visitor = new Visitor(source.Cancel);

        Assert.Throws<OperationCanceledException>(() => new ShapeWalk(visitor, source.Token).Walk(
            JsonNode.Parse("""{"info": {}, "paths": {}, "tags": [{}]}"""),
            OpenApiGrammar.Document));
        Assert.Equal(["an OpenAPI document"], visitor.Visited);
    }

    [Fact]
    public void Walk_FollowsTheSpecificationAndNothingElse()
    {
        var visitor = new Visitor(() => { });

        new ShapeWalk(visitor, TestContext.Current.CancellationToken).Walk(
            JsonNode.Parse("""
                {
                  "components": {
                    "schemas": {"A": {"properties": {"example": {"items": {}}}, "example": {"properties": {}}, "x-own": {"items": {}}}},
                    "examples": {"e": {"value": {"schema": {}}}},
                    "x-own": {"schemas": {}}
                  },
                  "x-own": {"paths": {}}
                }
                """),
            OpenApiGrammar.Document);

        Assert.Equal(["an OpenAPI document", "the components", "a schema", "a schema", "a schema", "an example"], visitor.Visited);
    }

    private sealed class Visitor(Action onVisit) : IShapeVisitor
    {
        public List<string> Visited { get; } = [];

        public void Visit(JsonObject node, ObjectShape shape)
        {
            Visited.Add(shape.Name);
            onVisit();
        }

        public void VisitMap(JsonObject node)
        {
            // Only objects are counted.
        }
    }
}
