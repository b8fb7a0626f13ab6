using System.Text.Json.Nodes;

namespace BizKitHub.Generator.Parse.Grammar;

/// <summary>
/// Walks a document along the specification, in the order of the text: it knows a schema from an example that looks
/// like one. The limits of reading bound its depth, so that it may call itself.
/// </summary>
internal sealed class ShapeWalk(IShapeVisitor visitor, CancellationToken cancellation)
{
    public void Walk(JsonNode? node, Shape shape)
    {
        switch (shape)
        {
            case ObjectShape type when node is JsonObject mapping:
                WalkObject(mapping, type);
                break;
            case ObjectShape { IsOpen: true } when node is JsonArray tuple:
                // An old form of `items`, which TupleItems will turn into positions.
                WalkItems(tuple, shape);
                break;
            case FlagOrShape flagOr:
                Walk(node, flagOr.Other);
                break;
            case ListShape { Item: not AnyShape and not TextShape } list when node is JsonArray items:
                WalkItems(items, list.Item);
                break;
            case MapShape map when node is JsonObject mapping:
                visitor.VisitMap(mapping);
                foreach (KeyValuePair<string, JsonNode?> entry in mapping.ToArray())
                {
                    Walk(entry.Value, map.Item);
                }

                break;
        }
    }

    /// <summary>For what a visitor does between two walks.</summary>
    public void ThrowIfCancelled() => cancellation.ThrowIfCancellationRequested();

    private void WalkItems(JsonArray items, Shape shape)
    {
        foreach (JsonNode? item in items.ToArray())
        {
            Walk(item, shape);
        }
    }

    private void WalkObject(JsonObject mapping, ObjectShape type)
    {
        ThrowIfCancelled();
        visitor.Visit(mapping, type);
        foreach (KeyValuePair<string, JsonNode?> entry in mapping.ToArray())
        {
            if (entry.Value is JsonObject or JsonArray && type.ShapeOf(entry.Key) is { } shape)
            {
                Walk(entry.Value, shape);
            }
        }
    }
}
