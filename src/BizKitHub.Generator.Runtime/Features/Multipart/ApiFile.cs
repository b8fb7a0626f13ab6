namespace BizKitHub.Generator.Runtime;

/// <summary>A file to send: its content, its name and its type.</summary>
/// <remarks>
/// The content is read once, from where it stands to its end, so a request with a file is never repeated. The stream stays
/// yours: it is not disposed.
/// </remarks>
public sealed class ApiFile
{
    /// <summary>Creates a file out of a stream.</summary>
    /// <param name="content">What the file holds.</param>
    /// <param name="fileName">The name that the server is told, without folders; by default that of the file on disk, where the stream is one.</param>
    /// <param name="contentType">The media type, such as <c>image/png</c>; by default the one that the contract gives.</param>
    public ApiFile(global::System.IO.Stream content, string? fileName = null, string? contentType = null)
    {
#if NET
        global::System.ArgumentNullException.ThrowIfNull(content);
#else
        Internal.Arguments.ThrowIfNull(content);
#endif
        Content = content;
        FileName = fileName ?? (content is global::System.IO.FileStream file ? global::System.IO.Path.GetFileName(file.Name) : null);
        ContentType = contentType;
    }

    /// <summary>What the file holds.</summary>
    public global::System.IO.Stream Content { get; }

    /// <summary>The name that the server is told; <see langword="null"/> to call the file like its field.</summary>
    public string? FileName { get; }

    /// <summary>The media type; <see langword="null"/> for the one that the contract gives.</summary>
    public string? ContentType { get; }
}
