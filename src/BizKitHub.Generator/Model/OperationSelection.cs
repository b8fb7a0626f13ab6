namespace BizKitHub.Generator.Model;

/// <summary>Some of a document's operations, as a project names them. An operation belongs to it when any entry fits.</summary>
internal sealed record OperationSelection
{
    public static OperationSelection None { get; } = new();

    /// <summary>Tags, as the document writes them.</summary>
    public EquatableArray<string> Tags { get; init; }

    /// <summary>Paths, where <c>*</c> stands for anything within a segment and the segment <c>**</c> for any number of segments.</summary>
    public EquatableArray<string> Paths { get; init; }

    /// <summary>Operation ids, or a verb and a path as <c>GET /path</c>.</summary>
    public EquatableArray<string> Operations { get; init; }
}
