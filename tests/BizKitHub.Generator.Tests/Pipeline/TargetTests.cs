using System.Collections.Immutable;
using BizKitHub.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BizKitHub.Generator.Tests.Pipeline;

/// <summary>The compile matrix: one contract, all frameworks; and what is emitted along for those that lack something.</summary>
public class TargetTests
{
    private const string Shop = """
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        servers: [{ url: https://shop.example }]
        paths:
          /thing/detail:
            patch:
              tags: [thing]
              parameters:
                - { name: day, in: query, required: true, schema: { type: string, format: date } }
                - { name: opening, in: query, schema: { type: string, format: time-local } }
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
              responses: { '204': { description: Done. } }
        components:
          schemas:
            Thing:
              type: object
              required: [name]
              properties:
                name: { type: string, minLength: 2, pattern: '^[a-z]+$' }
                made: { type: string, format: date }
              additionalProperties: { type: integer }
        """;

    private static readonly string[] Asked =
    [
        "System.Diagnostics.CodeAnalysis.MaybeNullWhenAttribute", "System.Diagnostics.CodeAnalysis.NotNullAttribute",
        "System.Diagnostics.CodeAnalysis.NotNullIfNotNullAttribute", "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute",
        "System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute", "System.Index", "System.Range",
        "System.Runtime.CompilerServices.CallerArgumentExpressionAttribute", "System.Runtime.CompilerServices.CompilerFeatureRequiredAttribute",
        "System.Runtime.CompilerServices.IsExternalInit", "System.Runtime.CompilerServices.RequiredMemberAttribute",
    ];

    /// <summary>Of .NET 9 there are no references here; a real project is built for it, with the package.</summary>
    public static TheoryData<string> Frameworks => ["netstandard2.0", "net472", "net8.0", "net10.0"];

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void BundledContract_CompilesWithoutAWarning(string framework)
    {
        Generation generation = Generation.Of(Project.With(Repository.Read("spec/bizkithub.openapi.yaml"), "/spec/bizkithub.openapi.yaml") with
        {
            References = ReferencesOf(framework),
            Properties = new Dictionary<string, string> { ["BizKitHubFake"] = "true" },
        });

        Assert.Empty(generation.Problems);
        generation.AssertCompiles(withRuntime: true);
    }

    /// <summary>For .NET Framework, too, the same fixtures are compiled as a project beside the live tests.</summary>
    [Fact]
    public void EveryFormOfAClient_CompilesWithoutAWarning_ForOlderFrameworks()
    {
        string[] fixtures = Directory.GetFiles(Repository.Path("tests/BizKitHub.Generator.Live.Tests/fixtures"), "*.openapi.yaml");
        Generation generation = Generation.Of(new Project
        {
            Documents = fixtures.ToImmutableSortedDictionary(f => "/project/" + Path.GetFileName(f), File.ReadAllText),
            References = [.. ReferencesOf("netstandard2.0").Except(OlderPackages.Needed), .. OlderPackages.WithListener],
            Properties = new Dictionary<string, string> { ["BizKitHubFake"] = "true" },
        });

        Assert.DoesNotContain(generation.Problems, p => !p.StartsWith("BKH003", StringComparison.Ordinal));
        generation.AssertCompiles(withRuntime: true);
    }

    [Fact]
    public void OlderFramework_HasDatesOfItsOwnAndNoAttributesOfAnotherPackage()
    {
        Generation generation = Older();

        generation.AssertCompiles(withRuntime: true);
        Assert.Contains("DateTime day, ", generation.Member("IThingClient", "PatchDetailAsync"), StringComparison.Ordinal);
        Assert.Contains("TimeSpan? opening = null", generation.Member("IThingClient", "PatchDetailAsync"), StringComparison.Ordinal);
        Assert.Contains("[ApiConstraint(Pattern = \"^[a-z]+$\", MinLength = 2)]", generation.Member("Thing", "Name"), StringComparison.Ordinal);
        Assert.Contains("public DateTime? Made { get; init; }", generation.Member("Thing", "Made"), StringComparison.Ordinal);
    }

    [Fact]
    public void NewerFramework_GetsNothingAlong_AndNoCondition()
    {
        Generation generation = Generation.Of(Shop);

        Assert.DoesNotContain(generation.Sources, s => s.Key.StartsWith("Polyfills.", StringComparison.Ordinal));
        Assert.DoesNotContain(generation.Sources, s => s.Key.EndsWith(".Runtime.Arguments.g.cs", StringComparison.Ordinal));
        Assert.All(generation.Sources.Values, s => Assert.DoesNotContain("#if NET\n", s, StringComparison.Ordinal));
        Assert.All(Older().Sources.Values, s => Assert.DoesNotContain("#if ", s.Replace("#if NET9_0_OR_GREATER", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public void WhatTheCompilerAsksFor_IsEmittedOnce_WhereNobodyHasIt()
    {
        Generation two = Generation.Of(Older(p => p with { Documents = p.Documents.Add("/project/depot.openapi.yaml", Shop.Replace("title: Shop", "title: Depot", StringComparison.Ordinal)) }));
        Generation own = Generation.Of(Older(p => p with { Code = "namespace System.Runtime.CompilerServices { internal static class IsExternalInit { } } namespace Mine { internal struct Range { } }" }));
        Generation referenced = Generation.Of(Older(p => p with { References = [.. p.References, Library("namespace System { public struct Index { } internal struct Range { } }")] }));
        Generation without = Generation.Of(Older(p => p with { Properties = new Dictionary<string, string> { ["BizKitHubPolyfills"] = "false" } }));

        two.AssertCompiles();
        own.AssertCompiles();
        Assert.Equal(Asked, Emitted(two));
        Assert.Equal(Asked.Except(["System.Runtime.CompilerServices.IsExternalInit"]), Emitted(own));
        Assert.Equal(Asked.Except(["System.Index"]), Emitted(referenced));
        Assert.Empty(Emitted(without));
    }

    [Fact]
    public void Telemetry_IsWhereSomebodyCouldListen()
    {
        Generation listening = Generation.Of(Older(p => p with { References = [.. p.References.Except(OlderPackages.Needed), .. OlderPackages.WithListener] }));

        listening.AssertCompiles(withRuntime: true);
        Assert.Contains("_telemetry", listening.Type("ShopClientOptions"), StringComparison.Ordinal);
        Assert.DoesNotContain("_telemetry", Older().Type("ShopClientOptions"), StringComparison.Ordinal);
    }

    [Fact]
    public void ProjectThatLacksSomething_IsToldWhatToAdd()
    {
        Project bare = Older(p => p with { References = Basic.Reference.Assemblies.Net472.References.All.Where(r => r.Display?.Contains("System.Net.Http", StringComparison.Ordinal) != true), Language = LanguageVersion.CSharp9 });
        Generation generation = Generation.Of(bare);

        string problem = Assert.Single(generation.Problems);
        Assert.StartsWith("BKH005", problem, StringComparison.Ordinal);
        Assert.Contains("<Reference Include=\"System.Net.Http\" />", problem, StringComparison.Ordinal);
        Assert.Contains("<PackageReference Include=\"System.Text.Json\"", problem, StringComparison.Ordinal);
        Assert.Contains("set <LangVersion> to 11", problem, StringComparison.Ordinal);
        Assert.Empty(generation.Sources);
    }

    [Fact]
    public void FrameworkBetween_IsToldToBeRaised()
    {
        // What tells .NET from .NET Standard and .NET Framework is there; what came with .NET 8 is not.
        Generation generation = Generation.Of(Older(p => p with { References = [.. p.References, Library("namespace System.Net.Http { public class SocketsHttpHandler { } }")] }));

        Assert.Contains("raise <TargetFramework>", Assert.Single(generation.Problems), StringComparison.Ordinal);
        Assert.Empty(generation.Sources);
    }

    private static Generation Older() => Generation.Of(Older(p => p));

    private static Project Older(Func<Project, Project> change) => change(Project.With(Shop) with { References = ReferencesOf("netstandard2.0") });

    private static IEnumerable<string> Emitted(Generation generation) => generation.Sources.Keys
        .Where(k => k.StartsWith("Polyfills.", StringComparison.Ordinal))
        .Select(k => k["Polyfills.".Length..^".g.cs".Length])
        .Order(StringComparer.Ordinal);

    private static IEnumerable<MetadataReference> ReferencesOf(string framework) => framework switch
    {
        "netstandard2.0" => [.. Basic.Reference.Assemblies.NetStandard20.References.All, .. OlderPackages.Needed],
        "net472" => [.. Basic.Reference.Assemblies.Net472.References.All, .. OlderPackages.Needed],
        "net8.0" => Basic.Reference.Assemblies.Net80.References.All,
        _ => Project.ReferencesWithServices,
    };

    private static CompilationReference Library(string code) => CSharpCompilation.Create(
        "Library",
        [CSharpSyntaxTree.ParseText(code)],
        Basic.Reference.Assemblies.NetStandard20.References.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference();
}
