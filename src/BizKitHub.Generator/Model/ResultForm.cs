namespace BizKitHub.Generator.Model;

/// <summary>How the answer of a successful call becomes a result.</summary>
internal enum ResultForm
{
    /// <summary>There is none; the body does not matter.</summary>
    Nothing,
    Json,
    Text,
    Bytes,

    /// <summary>The status tells which of several.</summary>
    ByStatus,
}
