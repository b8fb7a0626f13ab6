namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>Who may send a property: <c>readOnly</c> and <c>writeOnly</c> in words that do not depend on the side.</summary>
internal enum PropertyDirection
{
    Both,

    /// <summary><c>readOnly</c>: the server sends it.</summary>
    Received,

    /// <summary><c>writeOnly</c>: the client sends it.</summary>
    Sent,

    /// <summary>The document says both, and so that nobody sends it.</summary>
    Neither,
}
