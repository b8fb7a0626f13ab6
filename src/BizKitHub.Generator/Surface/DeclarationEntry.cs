namespace BizKitHub.Generator.Surface;

/// <summary>Something that is there: a type, a case of a union, an option, the client itself. <c>Order (record, sent)</c></summary>
internal sealed record DeclarationEntry(int Line, string Name, string Detail) : SurfaceEntry(Line, Name, Detail)
{
    /// <summary>What is said of a type that callers hand to operations.</summary>
    public const string Sent = ", sent";

    /// <summary>What is said of a type that operations answer with.</summary>
    public const string Received = ", received";

    /// <summary>What it is: a record, a union, …</summary>
    public string Kind => Detail.Split(',')[0];

    public bool IsClient => Kind == "client";

    /// <summary>A type that no operation uses may be used either way.</summary>
    public bool IsSent => IsUsedAs(Sent, Received);

    public bool IsReceived => IsUsedAs(Received, Sent);

    /// <summary>Whether it has members of its own.</summary>
    public bool IsType => Kind is "record" or "union" or "case" || Kind.EndsWith(" enum", StringComparison.Ordinal);

    private bool IsUsedAs(string one, string other) => Contains(one) || !Contains(other);

    private bool Contains(string use) => Detail.IndexOf(use, StringComparison.Ordinal) >= 0;
}
