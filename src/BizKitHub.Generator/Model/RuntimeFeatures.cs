namespace BizKitHub.Generator.Model;

/// <summary>
/// Parts of the runtime that only some clients need. A client gets the files of those it uses: the folders of the same
/// names under the runtime's <c>Features</c>.
/// </summary>
[Flags]
internal enum RuntimeFeatures
{
    None = 0,

    /// <summary>Parameters that are more than a value or a list of values.</summary>
    StructuredParameters = 1,

    /// <summary>Bodies of the type <c>application/x-www-form-urlencoded</c>.</summary>
    Forms = 2,

    /// <summary>Bodies of the type <c>multipart/form-data</c>, and files.</summary>
    Multipart = 4,

    /// <summary>Answers that arrive item by item.</summary>
    Streaming = 8,

    /// <summary>Answers whose headers are part of the result.</summary>
    ResponseHeaders = 16,

    /// <summary>Secrets that are asked for anew, such as the tokens of OAuth 2.</summary>
    Tokens = 32,

    /// <summary>Bodies that are streams or texts.</summary>
    RawBodies = 64,

    /// <summary>Addresses of servers with parts that the caller chooses.</summary>
    ServerVariables = 128,

    /// <summary>Registration with the services of a program, where its project can have that.</summary>
    Services = 256,

    /// <summary>Failures in the log of a program, where its project can have that.</summary>
    Logging = 512,

    /// <summary>An API in memory for tests, where a project asks for one.</summary>
    Fakes = 1024,

    /// <summary>Answers that come page by page.</summary>
    Paging = 16384,
}
