namespace BizKitHub.Generator.Model;

/// <summary>How the items of an answer that arrives bit by bit are told apart. The runtime has the same names.</summary>
internal enum StreamFormat
{
    /// <summary>Server-sent events with JSON as their data.</summary>
    Events,

    /// <summary>Server-sent events with a text as their data.</summary>
    EventTexts,

    /// <summary>Server-sent events as objects of their fields, with text as their data.</summary>
    EventFields,

    /// <summary>The same with JSON as their data.</summary>
    EventFieldsWithJson,

    /// <summary>A JSON value per line.</summary>
    Lines,

    /// <summary>JSON values with a record separator before each.</summary>
    Sequence,
}
