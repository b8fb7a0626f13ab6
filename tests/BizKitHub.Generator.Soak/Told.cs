namespace BizKitHub.Generator.Soak;

/// <summary>What the client said of a spending.</summary>
internal enum Told
{
    /// <summary>It is done.</summary>
    Done,

    /// <summary>It is not done.</summary>
    NotDone,

    /// <summary>It may have been done.</summary>
    Unknown,
}
