using BizKitHub.Generator.Bind;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Tests.Testing;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BizKitHub.Generator.Tests.Bind;

/// <summary>No two names of a document meet in one name of C#, and none moves for another that comes after it.</summary>
public class NameScopeTests
{
    [Fact]
    public void AnyNames_BecomeDistinctIdentifiers() => Holds(WireNames.Lists, names =>
    {
        string[] taken = Take(names);

        Assert.Equal(names.Length, taken.Distinct(StringComparer.Ordinal).Count());
        Assert.All(taken, name => Assert.True(SyntaxFacts.IsValidIdentifier(name), name));
        Assert.DoesNotContain(taken, ReservedNames.RecordMembers.Contains);
    });

    [Fact]
    public void AnAddedName_RenamesNoOther() => Holds(WireNames.Lists, names =>
        Assert.Equal(Take(names), Take([.. names, "added", "a_b", "A-B", "Equals"])[..names.Length]));

    [Fact]
    public void AnyNames_BecomeProperties() => Holds(WireNames.Lists.Where(n => n.Length > 0), runs: 12, check: names =>
    {
        Generation generation = Schema("object", "\"properties\":{" + string.Join(',', names.Select(n => $"{Json(n)}:{{\"type\":\"string\"}}")) + "}");

        Assert.Equal(names, generation.AssertCompiles().Output.GetTypeByMetadataName("Shop.Thing")!
            .GetMembers()
            .SelectMany(m => m.GetAttributes())
            .Where(a => a.AttributeClass?.Name == "JsonPropertyNameAttribute")
            .Select(a => (string)a.ConstructorArguments[0].Value!));
    });

    [Fact]
    public void AnyNames_BecomeValuesOfAnEnum() => Holds(WireNames.Lists.Where(n => n.Length > 1), runs: 12, check: names =>
    {
        Generation generation = Schema("string", "\"enum\":[" + string.Join(',', names.Select(Json)) + "]");

        Assert.Equal(names, Literals(generation.AssertCompiles().Type("Thing")));
    });

    [Fact]
    public void AnyNames_BecomeTypes() => Holds(WireNames.Lists, runs: 12, check: names =>
    {
        string[] components = [.. names.Where(n => n.Length > 0 && n != "Thing" && n.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_')), "other"];
        Generation generation = Schema(
            "object",
            "\"properties\":{" + string.Join(',', components.Select(n => $"{Json(n)}:{{\"$ref\":{Json("#/components/schemas/" + n)}}}")) + "}",
            string.Concat(components.Select(n => $",{Json(n)}:{{\"type\":\"object\",\"properties\":{{\"a\":{{\"type\":\"string\"}}}}}}")));

        generation.AssertCompiles();
        Assert.Equal(components.Length + 1, generation.TypeNames.Count(n => n != "IThingClient" && !n.StartsWith("Shop", StringComparison.Ordinal)));
    });

    [Fact]
    public void LongNames_ThatDifferOnlyAtTheirEnd_StayApartWhateverComesFirst()
    {
        string left = new string('n', 300) + "a";
        string right = new string('n', 300) + "b";

        Assert.NotEqual(Words.Pascal(left), Words.Pascal(right));
        Assert.Equal(Take([left, right]), Take([right, left]).Reverse());
        Assert.Equal(160, Words.Pascal(left).Text.Length);
    }

    [Fact]
    public void EqualNames_AreNumberedWithoutSearchingFromTheStart()
    {
        var scope = new NameScope();

        string last = Enumerable.Range(0, 20_000).Select(_ => scope.Take(new Identifier("Same"), "Value", out bool _).Text).ToArray()[^1];

        Assert.Equal("Same20000", last);
    }

    [Fact]
    public void ATypeThatIsCalledLikeAnothersCodec_IsRenamed()
    {
        Generation generation = Snippet.Schema(
            """
            type: object
            properties:
              part: { $ref: '#/components/schemas/Part' }
              json: { $ref: '#/components/schemas/PartJson' }
            """,
            """
            Part: { type: object, properties: { a: { type: string } } }
            PartJson: { type: object, properties: { b: { type: string } } }
            """);

        Assert.Contains("public PartJson2? Json { get; init; }", generation.AssertCompiles().Type("Thing"), StringComparison.Ordinal);
        Assert.Equal(["BKH004 (20,5): 'PartJson' meets another name in C#; it is called 'PartJson2' here"], generation.Problems);
    }

    private static string[] Take(string[] names)
    {
        var scope = new NameScope(ReservedNames.RecordMembers);
        return [.. names.Select(n => scope.Take(Words.Pascal(n), "Value", out _).Text)];
    }

    private static Generation Schema(string type, string keywords, string others = "") => Generation.Of($$"""
        {"openapi":"3.1.0","info":{"title":"Shop","version":"1"},"servers":[{"url":"https://shop.example"}],
        "paths":{"/thing/detail":{"get":{"tags":["thing"],"responses":{"200":{"description":"The thing.",
        "content":{"application/json":{"schema":{"$ref":"#/components/schemas/Thing"} } } } } } } },
        "components":{"schemas":{"Thing":{"type":"{{type}}",{{keywords}} }
        {{others}}
        } } }
        """);

    private static string Json(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    private static IEnumerable<string> Literals(string type) => SyntaxFactory.ParseCompilationUnit(type)
        .DescendantNodes()
        .OfType<PropertyDeclarationSyntax>()
        .Where(p => p.Initializer is not null)
        .SelectMany(p => p.Initializer!.DescendantNodes().OfType<LiteralExpressionSyntax>())
        .Select(l => l.Token.ValueText);

    private static void Holds(Gen<string[]> names, Action<string[]> check, int runs = 200) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(runs), Prop.ForAll(names.ToArbitrary(), check));
}
