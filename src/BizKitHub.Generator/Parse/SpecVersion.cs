namespace BizKitHub.Generator.Parse;

/// <summary>The dialects of OpenAPI that are read, oldest first: a later one compares as greater.</summary>
internal enum SpecVersion
{
    Swagger20,
    OpenApi30,
    OpenApi31,
    OpenApi32,
}

/// <summary>What a dialect is called in a message.</summary>
internal static class SpecVersionNames
{
    public static string DisplayName(this SpecVersion version) => version switch
    {
        SpecVersion.Swagger20 => "OpenAPI 2.0",
        SpecVersion.OpenApi30 => "OpenAPI 3.0",
        SpecVersion.OpenApi31 => "OpenAPI 3.1",
        _ => "OpenAPI 3.2",
    };
}
