namespace BizKitHub.Generator.Bind;

/// <summary>Names that C# or the emitted code itself has given a meaning where the document's names go.</summary>
internal static class ReservedNames
{
    /// <summary>Members that every record has, or that C# forbids in one.</summary>
    public static readonly string[] RecordMembers =
    [
        "Clone", "Deconstruct", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType",
        "MemberwiseClone", "PrintMembers", "ReferenceEquals", "ToString",
    ];

    /// <summary>Members that every open enum has, and every case that holds a value.</summary>
    public static readonly string[] EnumMembers = [.. RecordMembers, "Value"];

    /// <summary>Variables of the emitted codecs.</summary>
    public static readonly string[] CodecLocals = ["reader", "writer", "json", "value", "additional", "item"];

    /// <summary>Variables of the emitted methods.</summary>
    public static readonly string[] MethodLocals = ["cancellationToken", "call", "uri", "item", "content"];

    /// <summary>Members of the emitted client.</summary>
    public static readonly string[] ClientMembers = [.. RecordMembers, "Dispose", "Options", "TelemetryName", "With"];

    /// <summary>Members of the emitted options, and of those of some calls, besides those of the credentials.</summary>
    public static readonly string[] OptionsMembers =
    [
        "AllowMissingResponseFields", "Authentication", "BaseAddress", "Equals", "Finalize", "GetHashCode", "GetType",
        "HasCredential", "Headers", "LoggerFactory", "MaxResponseContentBufferSize", "MaxRetries", "MemberwiseClone",
        "OnResponse", "ReferenceEquals", "Timeout", "ToCredential", "ToCredentials", "ToSettings", "ToString", "UserAgent", "ValidateRequests", "With",
    ];
}
