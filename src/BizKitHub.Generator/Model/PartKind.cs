namespace BizKitHub.Generator.Model;

/// <summary>How a property of a multipart body becomes a part, or several.</summary>
internal enum PartKind
{
    File,

    /// <summary>A part for each file.</summary>
    Files,

    /// <summary>A value with one text.</summary>
    Text,

    /// <summary>A part for each item, which has one text.</summary>
    Texts,

    /// <summary>One part of JSON, whatever the value is.</summary>
    Json,

    /// <summary>What the value is tells: an object is JSON, a list several parts, anything else text.</summary>
    Value,
}
