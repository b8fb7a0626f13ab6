namespace BizKitHub.Generator.Analyzers;

/// <summary>A member that the contract requires, under both of its names.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="WireName">The name in JSON.</param>
/// <param name="AcceptsNull">Required to be there, but null is one of its values.</param>
internal sealed record RequiredMember(string Name, string WireName, bool AcceptsNull);
