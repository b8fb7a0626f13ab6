namespace BizKitHub.Generator.Model;

/// <summary>How a header's text says a value. The runtime has the same names.</summary>
internal enum HeaderForm
{
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

    Json,
}
