namespace BizKitHub.Generator.Model;

/// <summary>How a parameter's value becomes text: the styles of OpenAPI, and what <c>content</c> says instead of a style.</summary>
internal enum SerializationStyle
{
    Simple,
    Label,
    Matrix,
    Form,
    Space,
    Pipe,
    DeepObject,

    /// <summary>OpenAPI 3.2: cookies as they are, without percent-encoding.</summary>
    Cookie,

    /// <summary>JSON text.</summary>
    Json,

    /// <summary>The fields of a form, which are the whole query.</summary>
    WholeForm,

    /// <summary>JSON text, which is the whole query.</summary>
    WholeJson,
}
