using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>A base with a discriminator, and components that extend it.</summary>
public class InheritanceTests
{
    private const string Base = """
        type: object
        required: [kind]
        properties: { kind: { type: string }, name: { type: string } }
        discriminator: { propertyName: kind, mapping: { miaow: '#/components/schemas/Cat' } }
        """;

    private const string Children = """
        Cat: { allOf: [{ $ref: '#/components/schemas/Thing' }, { type: object, properties: { lives: { type: integer } } }] }
        Dog: { allOf: [{ $ref: '#/components/schemas/Thing' }] }
        Poodle: { allOf: [{ $ref: '#/components/schemas/Dog' }, { type: object, properties: { curls: { type: integer } } }] }
        """;

    [Fact]
    public void Base_IsAUnionOfWhatExtendsIt()
    {
        Generation generation = Snippet.Schema(Base, Children);

        string codec = generation.AssertCompiles().Type("ThingJson");
        Assert.Contains("""
            PeekString(reader, "kind"u8, Values) switch
                {
                    "miaow" => new Thing.Cat { Value = CatJson.Read(ref reader) },
                    "Dog" => new Thing.Dog { Value = DogJson.Read(ref reader) },
                    "Poodle" => new Thing.Poodle { Value = PoodleJson.Read(ref reader) },
                    _ => Case_Other.Read(ref reader),
                };
            """.Replace("\r\n", "\n", StringComparison.Ordinal), codec, StringComparison.Ordinal);
        Assert.Empty(generation.Problems);
    }

    [Fact]
    public void Other_HasThePropertiesOfTheBase()
    {
        string other = Snippet.Schema(Base, Children).AssertCompiles().Member("Thing", "Other");

        Assert.Contains("public required string Kind { get; init; }", other, StringComparison.Ordinal);
        Assert.Contains("public string? Name { get; init; }", other, StringComparison.Ordinal);
    }

    [Fact]
    public void Child_HasThePropertiesOfItsBase()
    {
        Generation generation = Snippet.Schema(Base, Children);

        string cat = generation.AssertCompiles().Type("CatJson");
        foreach (string name in new[] { "kind", "name", "lives" })
        {
            Assert.Contains($"{name} = Read", cat, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void BaseWithoutChildren_IsAnObject()
    {
        Generation generation = Snippet.Schema("type: object\nrequired: [kind]\nproperties: { kind: { type: string } }\ndiscriminator: { propertyName: kind }");

        Assert.Contains("public sealed record Thing", generation.AssertCompiles().Type("Thing"), StringComparison.Ordinal);
    }

    [Fact]
    public void ChildThatIsABaseItself_AnswersForItsChildren()
    {
        Generation generation = Snippet.Schema(
            Base,
            """
            Dog:
              allOf: [{ $ref: '#/components/schemas/Thing' }]
              discriminator: { propertyName: kind }
            Poodle: { allOf: [{ $ref: '#/components/schemas/Dog' }, { type: object, properties: { curls: { type: integer } } }] }
            """);

        Assert.Contains("\"Dog\" or \"Poodle\" => new Thing.Dog { Value = DogJson.Read(ref reader) },", generation.AssertCompiles().Type("ThingJson"), StringComparison.Ordinal);
        Assert.Contains("\"Poodle\" => new Dog.Poodle { Value = PoodleJson.Read(ref reader) },", generation.Type("DogJson"), StringComparison.Ordinal);
    }

    [Fact]
    public void BaseThatListsItsChildren_IsThatUnion_AndTheChildrenHaveItsProperties()
    {
        Generation generation = Snippet.Schema(
            """
            type: object
            required: [kind]
            properties: { kind: { type: string } }
            discriminator: { propertyName: kind }
            oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
            """,
            """
            Cat: { allOf: [{ $ref: '#/components/schemas/Thing' }, { type: object, properties: { lives: { type: integer } } }] }
            Dog: { allOf: [{ $ref: '#/components/schemas/Thing' }, { type: object, properties: { tricks: { type: integer } } }] }
            """);

        Assert.Contains("\"Cat\" => new Thing.Cat { Value = CatJson.Read(ref reader) },", generation.AssertCompiles().Type("ThingJson"), StringComparison.Ordinal);
        Assert.Contains("writer.WriteString(names[0], value.Kind);", generation.Type("CatJson"), StringComparison.Ordinal);
        Assert.Empty(generation.Problems);
    }

    [Fact]
    public void BaseOfSwagger_IsAUnion()
    {
        Generation generation = Generation.Of("""
            swagger: '2.0'
            info: { title: Shop, version: '1' }
            host: shop.example
            paths:
              /thing/detail: { get: { tags: [thing], responses: { '200': { description: It., schema: { $ref: '#/definitions/Thing' } } } } }
            definitions:
              Thing: { type: object, discriminator: kind, required: [kind], properties: { kind: { type: string } } }
              Cat: { allOf: [{ $ref: '#/definitions/Thing' }, { type: object, properties: { lives: { type: integer } } }] }
            """);

        Assert.Contains("\"Cat\" => new Thing.Cat { Value = CatJson.Read(ref reader) },", generation.AssertCompiles().Type("ThingJson"), StringComparison.Ordinal);
    }

    [Fact]
    public void ValuesThatTheBaseLists_AreNotThoseOfEachChild()
    {
        Generation generation = Snippet.Schema(
            "type: object\nrequired: [kind]\nproperties: { kind: { enum: [Cat, Dog] } }\ndiscriminator: { propertyName: kind }",
            Children);

        Assert.Contains("\"Cat\" => new Thing.Cat { Value = CatJson.Read(ref reader) },", generation.AssertCompiles().Type("ThingJson"), StringComparison.Ordinal);
        Assert.Empty(generation.Problems);
    }
}
