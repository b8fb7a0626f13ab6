using BizKitHub.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Pipeline;

/// <summary>What a generated client needs of the project it is compiled in. Only facts: no compilation is kept, and code is not looked at.</summary>
internal sealed record ProjectFacts(bool HasLanguage, bool HasJson, bool HasServices, bool HasLogging)
{
    private static readonly string[] LogTypes =
    [
        "Microsoft.Extensions.Logging.ILogger",
        "Microsoft.Extensions.Logging.ILoggerFactory",
        "Microsoft.Extensions.Logging.LoggerMessage",
    ];

    /// <summary>What registering a client needs; the last is younger than the rest, and came with the others that are.</summary>
    private static readonly string[] ServiceTypes =
    [
        "Microsoft.Extensions.DependencyInjection.IHttpClientBuilder",
        "Microsoft.Extensions.Configuration.IConfiguration",
        "Microsoft.Extensions.Options.IOptionsMonitor`1",
        "Microsoft.Extensions.DependencyInjection.FromKeyedServicesAttribute",
        "Microsoft.Extensions.Http.Logging.IHttpClientLogger",
        .. LogTypes,
    ];

    public static ProjectFacts Of(ParseOptions language, ReferenceSet references) => new(
        language is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp11 },
        references.Types.HasPublic(
            "System.Text.Json.Utf8JsonReader",
            "System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver",
            "System.TimeProvider"),
        references.Types.HasPublic(ServiceTypes),
        references.Types.HasPublic(LogTypes));

    public bool IsSuitable => HasLanguage && HasJson;

    /// <summary>What is missing.</summary>
    public ProblemList Problems => (HasLanguage, HasJson) switch
    {
        (_, false) => Missing("The generated client needs .NET 8 or later with System.Text.Json: raise <TargetFramework>"),
        (false, _) => Missing("The generated client needs C# 11 or later: set <LangVersion> to 11 or higher, or remove it and target .NET 8 or later"),
        _ => ProblemList.None,
    };

    private static ProblemList Missing(string message) =>
        ProblemList.Of([new(DiagnosticIds.UnsuitableProject, message, Path: "", default(TextSpan), default(LinePositionSpan))]);
}
