namespace BizKitHub.Generator.Model;

/// <summary>
/// The client as it will be emitted: every decision is taken.
/// </summary>
/// <remarks>
/// This record and all it holds are values: strings, numbers, enums, records and <see cref="EquatableArray{T}"/>.
/// Two documents that mean the same client make two equal models, and that equality is what spares the compiler
/// its work. A member that is a Roslyn, OpenAPI or YAML object, or a list that compares by reference, breaks it.
/// </remarks>
internal sealed record ClientModel
{
    public required ClientIdentity Identity { get; init; }

    public required Documentation Documentation { get; init; }

    /// <summary>Where calls go unless the options say otherwise; null when the document names no usable server.</summary>
    public required string? BaseAddress { get; init; }

    public required AuthenticationModel Authentication { get; init; }

    public required EquatableArray<GroupModel> Groups { get; init; }

    public required EquatableArray<TypeModel> Types { get; init; }
}

/// <summary>What every emitted file needs to know of its client.</summary>
/// <param name="Namespace">The C# namespace, part by part.</param>
/// <param name="Name">The client type, for example <c>BizKitHubClient</c>.</param>
/// <param name="Prefix">What the names of the client's companions begin with, for example <c>BizKitHub</c>.</param>
/// <param name="IsPublic">Whether the emitted API is visible outside the consuming project.</param>
/// <param name="HasDeprecatedTypes">Whether the document advises against some of its own types or properties.</param>
internal sealed record ClientIdentity(
    EquatableArray<Identifier> Namespace,
    Identifier Name,
    Identifier Prefix,
    bool IsPublic,
    bool HasDeprecatedTypes = false)
{
    public Identifier Options => new(Name.Text + "Options");

    public Identifier AuthenticationEnum => new(Prefix.Text + "Authentication");

    public Identifier Exception => new(Prefix.Text + "ApiException");

    public Identifier RateLimit => new(Prefix.Text + "ApiRateLimit");

    public Identifier TypeInfoResolver => new(Prefix.Text + "JsonTypeInfoResolver");
}

/// <summary>What the document says about a thing, in its own words.</summary>
/// <param name="Summary">One line, without mark-up.</param>
/// <param name="Remarks">The longer text, as written.</param>
/// <param name="Example">A value the document shows.</param>
/// <param name="IsDeprecated">Whether the document advises against the thing.</param>
internal sealed record Documentation(string? Summary, string? Remarks = null, string? Example = null, bool IsDeprecated = false)
{
    public static Documentation None { get; } = new(Summary: null);
}
