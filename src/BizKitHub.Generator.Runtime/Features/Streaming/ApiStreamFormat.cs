namespace BizKitHub.Generator.Runtime.Internal;

/// <summary>How the items of an answer that arrives bit by bit are told apart, and what of them is the value.</summary>
internal enum ApiStreamFormat
{
    /// <summary>Server-sent events with JSON as their data.</summary>
    Events,

    /// <summary>Server-sent events with any text as their data, which is the value.</summary>
    EventTexts,

    /// <summary>Server-sent events that are the value with all their fields; the data is text.</summary>
    EventFields,

    /// <summary>The same with data that is JSON, or text where it is not.</summary>
    EventFieldsWithJson,

    /// <summary>A JSON value per line.</summary>
    Lines,

    /// <summary>JSON values with a record separator before each (RFC 7464).</summary>
    Sequence,
}
