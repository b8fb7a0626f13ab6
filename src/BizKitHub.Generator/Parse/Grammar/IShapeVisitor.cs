using System.Text.Json.Nodes;

namespace BizKitHub.Generator.Parse.Grammar;

/// <summary>Is shown every object that the specification knows, before its fields are.</summary>
internal interface IShapeVisitor
{
    /// <summary>The visitor may change the object; what it leaves is walked next.</summary>
    void Visit(JsonObject node, ObjectShape shape);

    /// <summary>A mapping whose keys the author chose.</summary>
    void VisitMap(JsonObject node);
}
