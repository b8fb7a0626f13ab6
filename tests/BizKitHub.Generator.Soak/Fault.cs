namespace BizKitHub.Generator.Soak;

/// <summary>What the proxy does with a request. What is before <see cref="None"/> never gets to the server.</summary>
internal enum Fault
{
    /// <summary>The connection is closed, and the request lost.</summary>
    Lost,

    /// <summary>The connection is reset, and the request lost.</summary>
    LostByReset,

    /// <summary>Turned away with 503.</summary>
    Busy,

    /// <summary>Turned away with 429.</summary>
    TooMany,

    /// <summary>Request and answer pass.</summary>
    None,

    /// <summary>They pass late.</summary>
    Late,

    /// <summary>The answer is packed.</summary>
    Packed,

    /// <summary>The answer comes behind interim ones.</summary>
    Hints,

    /// <summary>The answer is lost with its connection.</summary>
    NoAnswer,

    /// <summary>The answer ends anywhere.</summary>
    Cut,

    /// <summary>The answer is reset anywhere.</summary>
    CutByReset,

    /// <summary>The answer never comes.</summary>
    Silence,

    /// <summary>502 comes instead.</summary>
    BadGateway,

    /// <summary>A page comes instead, with 200.</summary>
    Page,

    /// <summary>What comes is no HTTP.</summary>
    Noise,

    /// <summary>The answer is packed, and cannot be unpacked.</summary>
    PackedBadly,
}
