using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Grammar;
using BizKitHub.Generator.Parse.References;
using BizKitHub.Generator.Parse.Repairs;

namespace BizKitHub.Generator.Parse;

/// <summary>
/// The walk over the document as its author wrote it: every field gets its shape, what the dialect lacks is noted, and
/// references are collected. Nothing changes its place yet.
/// </summary>
internal sealed class FirstPass(ShapeRepair shapes, DialectCheck dialect, ReferenceCollector references) : IShapeVisitor
{
    public void Visit(JsonObject node, ObjectShape type)
    {
        if (references.Knows(node))
        {
            return;
        }

        shapes.Apply(node, type);
        dialect.Apply(node, type);
        references.Collect(node, type);
    }

    public void VisitMap(JsonObject node) => references.CollectMap(node);
}
