using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Pipeline;
using Microsoft.CodeAnalysis.CSharp;

namespace BizKitHub.Generator.Tests.Pipeline;

/// <summary>What a project is told to add, and what its clients do without.</summary>
public sealed class ProjectFactsTests
{
    private const string RaiseFramework = ".NET 8 or later with System.Text.Json: raise <TargetFramework>";
    private const string AddHttpClient = "HttpClient: add <Reference Include=\"System.Net.Http\" />";
    private const string AddJson = "System.Text.Json 8 or later: add <PackageReference Include=\"System.Text.Json\" Version=\"8.0.5\" />, or a later version";
    private const string Json = "System.Text.Json.Utf8JsonReader";
    private const string Metadata = "System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver";
    private const string Client = "System.Net.Http.HttpClient";

    private static readonly string[] OfModern = ["System.Net.Http.SocketsHttpHandler", Json, Metadata, "System.TimeProvider", "System.Buffers.SearchValues"];

    private static readonly string[] OfOlder =
    [
        Client, Json, Metadata, "System.Collections.Generic.IAsyncEnumerable`1", "System.Buffers.ArrayPool`1",
        "System.ReadOnlyMemory`1", "System.Threading.Tasks.ValueTask`1",
    ];

    private static readonly string[] OfLogs =
        ["Microsoft.Extensions.Logging.ILogger", "Microsoft.Extensions.Logging.ILoggerFactory", "Microsoft.Extensions.Logging.LoggerMessage"];

    private static readonly string[] OfServices =
    [
        "Microsoft.Extensions.DependencyInjection.IHttpClientBuilder",
        "Microsoft.Extensions.Configuration.IConfiguration",
        "Microsoft.Extensions.Options.IOptionsMonitor`1",
        "Microsoft.Extensions.DependencyInjection.FromKeyedServicesAttribute",
        "Microsoft.Extensions.Http.Logging.IHttpClientLogger",
    ];

    private static readonly string[] OfListeners = ["System.Diagnostics.ActivityStatusCode", "System.Diagnostics.Metrics.Meter"];

    [Fact]
    public void NewerFramework_NeedsNothing()
    {
        ProjectFacts facts = Of(OfModern);

        Assert.Empty(facts.Needs);
        Assert.True(facts.IsSuitable);
        Assert.Empty(facts.Problems.Problems);
        Assert.Equal(Target.Modern, facts.Target);
        Assert.Empty(facts.MissingTypes);
        Assert.False(facts.HasServices);
        Assert.False(facts.HasLogging);
    }

    [Fact]
    public void NewerFramework_IsNotNewEnough_WhereAnyPartIsMissing() => Assert.All(OfModern.Skip(1), missing =>
    {
        ProjectFacts facts = Of(OfModern.Except([missing]));

        Assert.Equal([RaiseFramework], facts.Needs);
        Assert.False(facts.IsSuitable);
        Assert.False(facts.Target.IsOlder);
        Assert.Empty(facts.MissingTypes);
    });

    [Fact]
    public void OlderFramework_NeedsNothing_WhereItsPackagesAre()
    {
        ProjectFacts facts = Of(OfOlder);

        Assert.Empty(facts.Needs);
        Assert.Equal(new Target(IsOlder: true, HasTelemetry: false), facts.Target);
        Assert.Contains("System.Runtime.CompilerServices.IsExternalInit", facts.MissingTypes);
        Assert.DoesNotContain(
            "System.Runtime.CompilerServices.IsExternalInit",
            Of([.. OfOlder, "System.Runtime.CompilerServices.IsExternalInit"]).MissingTypes);
    }

    [Theory]
    [InlineData(Client, AddHttpClient)]
    [InlineData(Json, AddJson)]
    [InlineData(Metadata, AddJson)]
    [InlineData("System.Collections.Generic.IAsyncEnumerable`1", "the package Microsoft.Bcl.AsyncInterfaces, which System.Text.Json brings along where it is let")]
    [InlineData("System.Buffers.ArrayPool`1", "the package System.Buffers, which System.Text.Json brings along where it is let")]
    [InlineData("System.ReadOnlyMemory`1", "the package System.Memory, which System.Text.Json brings along where it is let")]
    [InlineData("System.Threading.Tasks.ValueTask`1", "the package System.Threading.Tasks.Extensions, which System.Text.Json brings along where it is let")]
    public void OlderFramework_IsToldWhatBringsTheMissingType(string missing, string remedy) =>
        Assert.Equal([remedy], Of(OfOlder.Except([missing])).Needs);

    [Fact]
    public void WhatAPackageBringsAlong_IsNotAskedFor_WhereThePackageItselfIsMissing() =>
        Assert.Equal([AddHttpClient, AddJson], Of(["System.Own"]).Needs);

    [Fact]
    public void Services_AreThereAsAWhole()
    {
        string[] all = [.. OfModern, .. OfLogs, .. OfServices];

        Assert.True(Of(all).HasServices);
        Assert.True(Of(all).HasLogging);
        Assert.All(OfServices.Concat(OfLogs), missing => Assert.False(Of(all.Except([missing])).HasServices, missing));
        Assert.All(OfServices, missing => Assert.True(Of(all.Except([missing])).HasLogging, missing));
        Assert.All(OfLogs, missing => Assert.False(Of(all.Except([missing])).HasLogging, missing));
    }

    [Fact]
    public void Telemetry_IsWhereAllOfItIs()
    {
        Assert.True(Of([.. OfOlder, .. OfListeners]).Target.HasTelemetry);
        Assert.All(OfListeners, listener => Assert.False(Of([.. OfOlder, listener]).Target.HasTelemetry, listener));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, false)]
    [InlineData(LanguageVersion.CSharp10, false)]
    [InlineData(LanguageVersion.CSharp11, true)]
    [InlineData(LanguageVersion.CSharp13, true)]
    public void LanguageOfClients_IsOfOneVersionOrLater(LanguageVersion version, bool hasLanguage) =>
        Assert.Equal(hasLanguage, Of(OfModern, version).HasLanguage);

    [Fact]
    public void WhatIsMissing_IsSaidInOneMessage()
    {
        Assert.Equal("The generated client needs " + RaiseFramework, Message(Of(["System.Net.Http.SocketsHttpHandler"])));
        Assert.Equal($"The generated client needs {AddHttpClient}; and {AddJson}", Message(Of([])));
        Assert.Equal(
            $"The generated client needs {AddHttpClient}; and C# 11 or later: set <LangVersion> to 11 or higher",
            Message(Of(OfOlder.Except([Client]), LanguageVersion.CSharp10)));
        Assert.Equal(
            "The generated client needs C# 11 or later: set <LangVersion> to 11 or higher",
            Message(Of(OfOlder, LanguageVersion.CSharp10)));
        Assert.Equal(
            "The generated client needs C# 11 or later: set <LangVersion> to 11 or higher, or remove it and target .NET 8 or later",
            Message(Of(OfModern, LanguageVersion.CSharp10)));
    }

    /// <summary>With a newer framework comes a newer language: who has neither is told of one.</summary>
    [Fact]
    public void NewerLanguage_IsNotAskedFor_WhereTheFrameworkBringsIt() =>
        Assert.Equal("The generated client needs " + RaiseFramework, Message(Of(["System.Net.Http.SocketsHttpHandler"], LanguageVersion.CSharp10)));

    [Fact]
    public void TypesThatTheCompilerAsksFor_AreEmittedWhereTheyAreMissingAndWanted()
    {
        ProjectFacts facts = Of(OfOlder);
        EquatableArray<string> own = Enumerable.Repeat("System.Index", 1).ToEquatableArray();

        Assert.Equal(facts.MissingTypes.Except(own), MissingTypes.Of(facts, own, areWanted: true));
        Assert.Empty(MissingTypes.Of(facts, own, areWanted: false));
        Assert.Empty(MissingTypes.Of(Of(OfOlder, LanguageVersion.CSharp10), own, areWanted: true));
        Assert.Empty(MissingTypes.Of(Of(OfOlder.Except([Client])), own, areWanted: true));
        Assert.Equal(["Polyfills.System.Index.g.cs"], MissingTypes.Emit(own).Select(f => f.HintName));
    }

    private static ProjectFacts Of(IEnumerable<string> types, LanguageVersion version = LanguageVersion.CSharp11) =>
        ProjectFacts.Of(new CSharpParseOptions(version), new ReferenceSet([DeclaredTypes.Named(types)]));

    private static string Message(ProjectFacts facts)
    {
        Problem problem = Assert.Single(facts.Problems.Problems);
        Assert.Equal((DiagnosticIds.UnsuitableProject, ""), (problem.Id, problem.Path));
        Assert.False(facts.IsSuitable);
        return problem.Message;
    }
}
