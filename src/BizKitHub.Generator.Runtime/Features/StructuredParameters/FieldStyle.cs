namespace BizKitHub.Generator.Runtime.Internal;

/// <summary>How a value stands in a query or a form.</summary>
internal enum FieldStyle
{
    /// <summary><c>a=1&amp;a=2</c>; the properties of an object are fields of their own.</summary>
    Exploded,

    /// <summary><c>a=1,2</c></summary>
    Comma,

    /// <summary><c>a=1%202</c></summary>
    Space,

    /// <summary><c>a=1%7C2</c></summary>
    Pipe,

    /// <summary><c>a[b]=1</c>, with one more pair of brackets for each level.</summary>
    DeepObject,

    /// <summary>One field that holds JSON text.</summary>
    Json,
}
