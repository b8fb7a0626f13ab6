using System.Reflection;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BizKitHub.Generator.Analyzers.Tests.Verification;

/// <summary>Every rule that the package has, so that no test has to be told of a new one.</summary>
internal static class Rules
{
    public static IEnumerable<DiagnosticAnalyzer> All() => typeof(MalformedApiKeyAnalyzer).Assembly.GetTypes()
        .Where(type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
        .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!);
}
