using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Grammar;
using BizKitHub.Generator.Parse.Reading;

namespace BizKitHub.Generator.Parse.Repairs;

/// <summary>
/// All repairs that move things, in their order. Before them, while the tree is as the author wrote it, come
/// <see cref="ShapeRepair"/>, with <see cref="BooleanSchemas"/>, and <see cref="DialectCheck"/>.
/// </summary>
internal sealed class RepairList(JsonObject root, SourceMap map, RepairLog log, SpecVersion version) : IShapeVisitor
{
    private readonly IRepair[] _repairs =
    [
        new PathSlashes(map, log),
        new CallbackExpressions(map, log),
        new PathItemSiblings(root, map, log),
        new ParameterExamples(map, log),
        new ReferenceSiblings(map, log, version),
        new IdentifierKeywords(),
        new ConstantEnums(map),
        new TypeNames(map, log, version),
        new TupleItems(map, log, version),
        new ExclusiveBounds(),
        new EnumValues(map, log),
        new NullBranches(map),
        new NullableSchemas(map, version),
    ];

    public void Visit(JsonObject node, ObjectShape type)
    {
        foreach (IRepair repair in _repairs)
        {
            repair.Apply(node, type);
        }
    }

    public void VisitMap(JsonObject node)
    {
        // Nothing is wrong with a mapping as such.
    }
}
