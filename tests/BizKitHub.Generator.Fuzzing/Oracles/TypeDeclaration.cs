namespace BizKitHub.Generator.Fuzzing.Oracles;

/// <summary>A type with the names of its members, in order.</summary>
/// <param name="Name">Without its namespace.</param>
/// <param name="Members">Of types within it, only the name.</param>
internal sealed record TypeDeclaration(string Name, IReadOnlyList<string> Members)
{
    public override string ToString() => $"{Name} {{ {string.Join(", ", Members)} }}";
}
