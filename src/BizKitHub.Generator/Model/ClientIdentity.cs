namespace BizKitHub.Generator.Model;

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
    /// <summary>Names of <see cref="FrameworkName"/> that mean another type in the client's namespace.</summary>
    public EquatableArray<string> HiddenNames { get; init; } = EquatableArray<string>.Empty;

    /// <summary>What it is compiled for.</summary>
    public Target Target { get; init; } = Target.Modern;

    /// <summary>The client type with its namespace.</summary>
    public string FullName => string.Join(".", Namespace.Select(i => i.Text)) + "." + Name.Text;

    /// <summary>What the runtime's files know of their client: they name none of its types.</summary>
    public ClientIdentity OfRuntime => this with { HasDeprecatedTypes = false, HiddenNames = EquatableArray<string>.Empty };

    public Identifier Options => new(Name.Text + "Options");

    public Identifier View => new(Name.Text + "View");

    public Identifier CallOptions => new(Name.Text + "CallOptions");

    public Identifier AuthenticationEnum => new(Prefix.Text + "Authentication");

    public Identifier Exception => new(Prefix.Text + "ApiException");

    public Identifier RateLimit => new(Prefix.Text + "ApiRateLimit");

    public Identifier Response => new(Prefix.Text + "ApiResponse");

    public Identifier Servers => new(Prefix.Text + "Servers");

    public Identifier Services => new(Name.Text + "ServiceCollectionExtensions");

    public Identifier Fake => new(Prefix.Text + "Fake");

    public Identifier TypeInfoResolver => new(Prefix.Text + "JsonTypeInfoResolver");
}
