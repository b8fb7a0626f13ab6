using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Emit;
using BizKitHub.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Pipeline;

/// <summary>What a generated client needs of the project it is compiled in. Only facts: no compilation is kept, and code is not looked at.</summary>
/// <param name="HasLanguage">Whether the compiler knows what clients are written in.</param>
/// <param name="Needs">What the project must add, in words; empty when it has all.</param>
/// <param name="Target">What clients are compiled for.</param>
/// <param name="MissingTypes">The types that the compiler asks for by their names and that no reference has.</param>
/// <param name="HasServices">Whether clients can be registered with services.</param>
/// <param name="HasLogging">Whether clients can write to a log.</param>
internal sealed record ProjectFacts(
    bool HasLanguage,
    EquatableArray<string> Needs,
    Target Target,
    EquatableArray<string> MissingTypes,
    bool HasServices,
    bool HasLogging)
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

    /// <summary>What could listen to a client, in the form that it has had since .NET 6.</summary>
    private static readonly string[] TelemetryTypes =
    [
        "System.Diagnostics.ActivityStatusCode",
        "System.Diagnostics.Metrics.Meter",
    ];

    public static ProjectFacts Of(ParseOptions language, ReferenceSet references)
    {
        ReferencedTypes types = references.Types;
        bool isOlder = !types.HasPublic("System.Net.Http.SocketsHttpHandler");
        return new(
            language is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp11 },
            NeededParts.Of(types, isOlder).ToEquatableArray(),
            isOlder ? new Target(IsOlder: true, types.HasPublic(TelemetryTypes)) : Target.Modern,
            isOlder ? types.NotPublic(RuntimeSources.CompilerTypes.Keys).ToEquatableArray() : [],
            types.HasPublic(ServiceTypes),
            types.HasPublic(LogTypes));
    }

    public bool IsSuitable => HasLanguage && Needs.IsEmpty;

    /// <summary>What is missing.</summary>
    public ProblemList Problems => IsSuitable
        ? ProblemList.None
        : ProblemList.Of([new(DiagnosticIds.UnsuitableProject, "The generated client needs " + string.Join("; and ", Lacking), Path: "", default(TextSpan), default(LinePositionSpan))]);

    /// <summary>All of it at once; but with a newer framework comes a newer language.</summary>
    private IEnumerable<string> Lacking => (HasLanguage, Target.IsOlder) switch
    {
        (false, true) => Needs.Append("C# 11 or later: set <LangVersion> to 11 or higher"),
        (false, _) when Needs.IsEmpty => ["C# 11 or later: set <LangVersion> to 11 or higher, or remove it and target .NET 8 or later"],
        _ => Needs,
    };
}
