namespace BizKitHub.Generator;

/// <summary>The names of the pipeline's steps, shared with the tests that prove which of them run again.</summary>
internal static class Stages
{
    /// <summary>Which additional files are documents, and what the project says about each.</summary>
    public const string Documents = nameof(Documents);

    /// <summary>What each document's text mentions that may be another file.</summary>
    public const string Mentions = nameof(Mentions);

    /// <summary>Which other files each document is made of.</summary>
    public const string References = nameof(References);

    /// <summary>Parse and Bind: a document becomes a client and its problems.</summary>
    public const string Clients = nameof(Clients);

    /// <summary>Which types of the project hide names that a client would use.</summary>
    public const string OwnTypes = nameof(OwnTypes);

    /// <summary>A client is cut into a fixed number of slots of parts, so that an added part moves no other.</summary>
    public const string Slots = nameof(Slots);

    /// <summary>The parts that become files.</summary>
    public const string Parts = nameof(Parts);

    public const string Problems = nameof(Problems);

    /// <summary>What the project offers to a client.</summary>
    public const string Project = nameof(Project);

    /// <summary>What callers of each client depend on, where the project has a surface file.</summary>
    public const string Surfaces = nameof(Surfaces);

    /// <summary>What the compiler asks for and an older framework does not have.</summary>
    public const string MissingTypes = nameof(MissingTypes);

    /// <summary>All of them, in the order in which they run.</summary>
    public static IReadOnlyList<string> All { get; } = [Documents, Mentions, References, Clients, OwnTypes, Slots, Parts, Problems, Project, MissingTypes, Surfaces];
}
