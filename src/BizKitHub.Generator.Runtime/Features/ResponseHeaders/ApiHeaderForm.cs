namespace BizKitHub.Generator.Runtime.Internal;

/// <summary>How a header's text says a value.</summary>
internal enum ApiHeaderForm
{
    /// <summary>The text is the value.</summary>
    Text,

    /// <summary>A moment, as RFC 3339 or as HTTP itself writes it.</summary>
    Moment,

    /// <summary>A number or a boolean.</summary>
    Literal,

    /// <summary>Texts with commas between them.</summary>
    Texts,

    /// <summary>Numbers or booleans with commas between them.</summary>
    Literals,

    /// <summary>An object as <c>name,value,name,value</c>.</summary>
    Fields,

    /// <summary>An object as <c>name=value,name=value</c>.</summary>
    ExplodedFields,

    /// <summary>JSON.</summary>
    Json,
}
