namespace BizKitHub.Generator.Model;

/// <summary>What the body of a request is made of.</summary>
internal enum BodyFormat
{
    Json,

    /// <summary><c>application/x-www-form-urlencoded</c>.</summary>
    Form,

    Multipart,

    /// <summary>A text, in UTF-8.</summary>
    Text,

    /// <summary>Bytes of one media type.</summary>
    Stream,

    /// <summary>Bytes of a media type that the caller chooses.</summary>
    File,

    /// <summary>Whatever the caller makes: what has no typed form.</summary>
    Content,
}
