using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>What a multipart body is made of. It always has the name of its operation: what is a file here is a text in JSON.</summary>
internal sealed class MultipartDraft : DeclaredDraft
{
    /// <summary>The properties; no type of its own, so it is no draft of the table.</summary>
    public required ObjectDraft Shape { get; init; }

    /// <summary>How the properties are sent, in their order.</summary>
    public required EquatableArray<PartFormat> Parts { get; init; }
}
