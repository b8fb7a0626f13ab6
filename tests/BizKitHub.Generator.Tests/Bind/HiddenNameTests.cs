using BizKitHub.Generator.Model;
using BizKitHub.Generator.Tests.Testing;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace BizKitHub.Generator.Tests.Bind;

/// <summary>Emitted code uses simple names; here is everything that can make one mean something else.</summary>
public class HiddenNameTests
{
    /// <summary>A value of every type that has a simple name, with every attribute.</summary>
    private const string Schema = """
        type: object
        required: [id, other]
        properties:
          id: { type: string, format: uuid, deprecated: true }
          link: { type: string, format: uri, deprecated: true }
          at: { type: string, format: date-time }
          day: { type: string, format: date }
          time: { type: string, format: time-local }
          data: { type: string, format: byte }
          any: {}
          list: { type: array, items: { type: string } }
          map: { type: object, additionalProperties: { type: integer } }
          mail: { type: string, format: email, maxLength: 50, pattern: '^a' }
          count: { type: integer, minimum: 1 }
          union: { oneOf: [{ type: string }, { type: integer }] }
          other: { $ref: '#/components/schemas/Other' }
        """;

    private const string Other = "Other: { type: string, enum: [a] }";

    private static readonly string[] MethodNames =
        ["ReadString", "ReadList", "WriteOptional", "WriteList", "PeekBoolean", "Names", "Values", "Read", "Write", "Json", "Value", "Case_A"];

    public static TheoryData<string> Elsewhere => new("Consumer", "Shop.Models", "Shop.Internal.Deep");

    /// <summary>Emitted methods have variables of their own beside those that are called as in the document.</summary>
    [Fact]
    public void WireNamesOfTheEmittedVariables_MeanThemselves()
    {
        string[] names = ["reader", "writer", "json", "value", "additional", "item", "cancellationToken", "call", "uri", "content", "request", "body"];
        string properties = string.Join(", ", names.Select(n => $"{n}: {{ type: array, minItems: 1, items: {{ type: string, minLength: 1 }} }}"));
        string parameters = string.Join(", ", names.Select(n => $"{{ name: {n}, in: query, schema: {{ type: array, items: {{ type: string, minLength: 1 }} }} }}"));
        Generation generation = Snippet.Paths($$"""
            /thing/send:
              post:
                tags: [thing]
                parameters: [{{parameters}}]
                requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { {{properties}} }, additionalProperties: { type: integer } } } } }
                responses: { '200': { description: a, content: { application/json: { schema: { type: object, required: [{{string.Join(", ", names)}}], properties: { {{properties}} }, additionalProperties: { type: integer } } } } } }
            """).AssertCompiles();

        Assert.All(names, n => Assert.Contains($"[JsonPropertyName(\"{n}\")]", generation.Type("ThingSendRequest"), StringComparison.Ordinal));
        Assert.All(names, n => Assert.Contains($"uri.AppendQuery(\"{n}\", ", generation.Type("ThingClient"), StringComparison.Ordinal));
    }

    [Fact]
    public void WhereNothingHidesThem_NamesAreSimple()
    {
        Generation generation = Snippet.Schema(Schema, Other).AssertCompiles();

        string types = generation.Sources.Single(s => s.Key.Contains(".Types.", StringComparison.Ordinal)).Value;
        string code = types[types.IndexOf("/// <summary>", StringComparison.Ordinal)..];
        Assert.DoesNotContain("global::", code.Replace("global::System.Globalization", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void SchemasOfSuchNames_AreNoObstacle()
    {
        string named = string.Join("\n", FrameworkName.All.SelectMany(n => n.HidingNames).Select(n => $"{n}: {{ type: object, properties: {{ a: {{ type: string }} }} }}"));
        string used = string.Join("\n", FrameworkName.All.SelectMany(n => n.HidingNames).Select(n => $"  own{n}: {{ $ref: '#/components/schemas/{n}' }}"));

        Generation generation = Snippet.Schema(Schema + "\n" + used, Other + "\n" + named).AssertCompiles();

        Assert.Contains("public Uri? OwnUri { get; init; }", generation.Type("Thing"), StringComparison.Ordinal);
        Assert.Contains("public System.Uri? Link { get; init; }", generation.Type("Thing"), StringComparison.Ordinal);
    }

    [Fact]
    public void SchemasCalledLikeTheMethodsOfTheRuntime_AreNoObstacle() => Snippet.Schema(
        Schema,
        Other + "\n" + string.Join("\n", MethodNames
            .Select(n => $"{n}: {{ type: object, properties: {{ next: {{ $ref: '#/components/schemas/Read' }}, all: {{ type: array, items: {{ $ref: '#/components/schemas/ReadString' }} }} }} }}")))
        .AssertCompiles();

    [Fact]
    public void CasesOfSuchNames_AreNoObstacle() => Snippet.Schema(
        """
        oneOf:
          - { title: Uri, type: object, required: [uri], properties: { uri: { type: string, format: uri } } }
          - { title: Guid, type: object, required: [guid], properties: { guid: { type: string, format: uuid }, uri: { type: string, format: uri } } }
          - { title: JsonElement, type: object, required: [any], properties: { any: {}, other: { $ref: '#/components/schemas/Other' } } }
          - { title: Other, type: object, required: [list], properties: { list: { type: array, items: { type: string } }, other: { $ref: '#/components/schemas/Other' } } }
          - { title: JsonConverter, type: object, required: [self], properties: { self: { $ref: '#/components/schemas/Thing' } } }
        """,
        Other).AssertCompiles();

    [Fact]
    public void PropertiesOfSuchNames_AreNoObstacle() => Snippet.Schema(
        "type: object\nproperties:\n" + string.Join("\n", FrameworkName.All.Select(n => $"  {n.Name}: {{ type: string, format: uri }}"))).AssertCompiles();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void TypesOfTheProject_InTheNamespaceOfTheClient_AreNoObstacle(bool whole) => Generation.Of(With(
        $"namespace Shop {{ {string.Concat(FrameworkName.All.Select(n => $"internal class {(whole ? n.HidingNames.Last() : n.Name)} {{ }} "))} }}")).AssertCompiles();

    [Theory]
    [MemberData(nameof(Elsewhere))]
    public void TypesOfTheProject_ElsewhereAreNone(string space)
    {
        string code = $"namespace {space} {{ {string.Concat(FrameworkName.All.Select(n => $"internal class {n.Name} {{ }} "))} }}";

        Assert.Equal(Types(Generation.Of(With(""))), Types(Generation.Of(With(code)).AssertCompiles()));
    }

    [Fact]
    public void TypesOutsideAnyNamespace_AreNoObstacle() =>
        Generation.Of(With(string.Concat(FrameworkName.All.Select(n => $"internal class {n.Name} {{ }} ")))).AssertCompiles();

    [Fact]
    public void AddingSuchAType_WritesTheFilesAgain_AndOtherCodeDoesNot()
    {
        Generation generation = Generation.Of(With("namespace Shop { internal class Plain { } }"));

        generation.Again(code => code + " namespace Shop { internal class Plain2 { } }").AssertAllCached();
        Assert.Contains(Modified, generation.Again(code => code + " namespace Shop { internal class Uri { } }").OutputReasons());
    }

    private static string Types(Generation generation) => generation.Sources.Single(s => s.Key.Contains(".Types.", StringComparison.Ordinal)).Value;

    private static Project With(string code) => Project.With($$"""
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        servers: [{ url: https://shop.example }]
        components:
          schemas:
            {{Other}}
            Thing:
        {{string.Join('\n', Schema.Split('\n').Select(l => "      " + l))}}
        """) with { Code = code };
}
