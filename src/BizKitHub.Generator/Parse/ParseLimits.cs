namespace BizKitHub.Generator.Parse;

/// <summary>
/// How much of a document is read before it counts as an attack on the compiler. The largest published documents
/// (30 MB, 2.5 million values, 30 levels) stay below all of them.
/// </summary>
internal sealed record ParseLimits
{
    public static ParseLimits Default { get; } = new();

    public int Characters { get; init; } = 64 * 1024 * 1024;

    /// <summary>Mappings, lists and single values together, copies made by aliases included.</summary>
    public int Nodes { get; init; } = 4_000_000;

    /// <summary>
    /// Mappings and lists inside one another. Microsoft.OpenApi calls itself once per level and takes about a kilobyte
    /// of stack each time; repairs may double the levels.
    /// </summary>
    public int Depth { get; init; } = 200;

    /// <summary>Values that exist only because a YAML alias repeats an anchor: a few lines of aliases can stand for billions.</summary>
    public int AliasedNodes { get; init; } = 500_000;

    /// <summary>Characters of one key: names, paths, media types.</summary>
    public int NameLength { get; init; } = 10_000;

    /// <summary>Schemas among the components. The largest published documents have some ten thousand.</summary>
    public int Schemas { get; init; } = 100_000;

    /// <summary>References that lead to references. Documents that people write have two or three.</summary>
    public int ReferenceChain { get; init; } = 50;

    /// <summary>Schemas composed of schemas that are composed of schemas. Published documents have fewer than ten levels.</summary>
    public int CompositionLevels { get; init; } = 100;

    /// <summary>What <c>allOf</c>, <c>oneOf</c> and <c>anyOf</c> make one schema of, each part as often as it is repeated, with its properties.</summary>
    public int ComposedParts { get; init; } = 100_000;

    /// <summary>The same of all schemas together: a thousand schemas that extend a base of a thousand properties are a million.</summary>
    public int AllComposedParts { get; init; } = 8_000_000;

    /// <summary>Broken references that are told one by one.</summary>
    public int ReportedReferences { get; init; } = 50;

    /// <summary>Warnings of different wording that are told one by one.</summary>
    public int ReportedRepairs { get; init; } = 50;
}
