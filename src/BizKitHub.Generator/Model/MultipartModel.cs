namespace BizKitHub.Generator.Model;

/// <summary>A record that is sent as the parts of a multipart body, never as JSON.</summary>
internal sealed record MultipartModel : TypeModel
{
    public override bool IsJson => false;

    public required ObjectModel Shape { get; init; }

    /// <summary>How the properties are sent, in their order.</summary>
    public required EquatableArray<PartFormat> Parts { get; init; }
}
