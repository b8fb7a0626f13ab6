namespace BizKitHub.Generator.Parse.Grammar;

/// <summary>A field of an object of the specification.</summary>
internal sealed record Field(Shape Shape)
{
    /// <summary>The first dialect that has it.</summary>
    public SpecVersion Since { get; init; } = SpecVersion.Swagger20;

    /// <summary>The last dialect that has it.</summary>
    public SpecVersion Until { get; init; } = SpecVersion.OpenApi32;

    /// <summary>What is made of it where the dialect does not have it.</summary>
    public string Reading { get; init; } = "read as in OpenAPI 3.1";

    public bool IsPartOf(SpecVersion version) => version >= Since && version <= Until;

    public static implicit operator Field(Shape shape) => new(shape);
}
