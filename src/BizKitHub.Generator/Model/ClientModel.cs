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

    /// <summary>The addresses of operations that have a server of their own.</summary>
    public required EquatableArray<AddressModel> Addresses { get; init; }

    /// <summary>The servers to choose from; empty where there is no choice.</summary>
    public required EquatableArray<ServerModel> Servers { get; init; }

    public required AuthenticationModel Authentication { get; init; }

    public required EquatableArray<GroupModel> Groups { get; init; }

    public required EquatableArray<TypeModel> Types { get; init; }

    /// <summary>The API in memory; null unless the project asks for it.</summary>
    public FakeModel? Fake { get; init; }

    /// <summary>The parts of the runtime that this client needs besides those that all need.</summary>
    public RuntimeFeatures Features => Groups
        .SelectMany(g => g.Operations)
        .Aggregate(
            (Authentication.HasTokens ? RuntimeFeatures.Tokens : RuntimeFeatures.None)
                | (Servers.Any(s => s.Variables.Any()) ? RuntimeFeatures.ServerVariables : RuntimeFeatures.None)
                | (Fake is null ? RuntimeFeatures.None : RuntimeFeatures.Fakes)
                | Identity.Target.Features,
            (features, operation) => features | operation.Features);
}
