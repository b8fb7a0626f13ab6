using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Bind.Schemas;

/// <summary>Components that lead to themselves, and components that extend each other.</summary>
public sealed class ComponentTests
{
    [Fact]
    public void ComponentWithinItself_IsItself() => Assert.Equal(
        """
        Node: object
          Next 'next': Node
          All 'all': [Node]
        Tree: union by type(String: Text; Array: List)
          Text: String
          List: [Tree]
        Maybe: object
          Next 'next': Maybe?
        Holder: object
          A 'a': [Element]
          B 'b': Element
        BKH003 (3,48): 'Patterns' contains nothing but itself; any JSON value is accepted here
        BKH003 (5,23): 'Lists' contains nothing but itself; any JSON value is accepted here
        BKH003 (7,60): 'Deep' contains nothing but itself; any JSON value is accepted here
        """,
        BoundSchemas.Of("""
            Node: { type: object, properties: { next: { $ref: '#/components/schemas/Node' }, all: { type: array, items: { $ref: '#/components/schemas/Node' } } } }
            Tree: { oneOf: [{ type: string }, { type: array, items: { $ref: '#/components/schemas/Tree' } }] }
            Patterns: { type: object, patternProperties: { '^a': { $ref: '#/components/schemas/Patterns' }, '^b': { $ref: '#/components/schemas/Patterns' } } }
            Maybe: { type: [object, 'null'], properties: { next: { $ref: '#/components/schemas/Maybe' } } }
            Lists: { type: array, items: { $ref: '#/components/schemas/Lists' } }
            Other: { anyOf: [{ $ref: '#/components/schemas/Other' }] }
            Deep: { type: object, additionalProperties: { type: array, items: { $ref: '#/components/schemas/Deep' } } }
            Holder: { type: object, properties: { a: { $ref: '#/components/schemas/Lists' }, b: { $ref: '#/components/schemas/Other' } } }
            """));

    [Fact]
    public void BaseWithChildren_IsOneOfThem() => Assert.Equal(
        """
        Cat: object, checked
          Kind 'kind': String required
          Name 'name': String
          Lives 'lives': Int64
        Lion: object, checked
          Kind 'kind': String required
          Name 'name': String
          Lives 'lives': Int64
          Mane 'mane': String
        Dog: object, checked
          Kind 'kind': String required
          Name 'name': String
          Age 'age': Int64
        Animal: union by kind('Cat': Cat; 'Lion': Lion; 'Dog': Dog; else: Other), checked
          Cat: Cat
          Lion: Lion
          Dog: Dog
          Other: object
            Kind 'kind': String required
            Name 'name': String
        Holder: object, checked
          A 'a': Animal
          B 'b': Cat
        """,
        BoundSchemas.Of("""
            Animal: { type: object, required: [kind], properties: { kind: { type: string }, name: { type: string } }, discriminator: { propertyName: kind } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Animal' }, { type: object, properties: { lives: { type: integer } } }] }
            Lion: { allOf: [{ $ref: '#/components/schemas/Cat' }, { type: object, properties: { mane: { type: string } } }] }
            Dog: { allOf: [{ $ref: '#/components/schemas/Animal' }, { type: object, properties: { age: { type: integer } } }] }
            Holder: { type: object, properties: { a: { $ref: '#/components/schemas/Animal' }, b: { $ref: '#/components/schemas/Cat' } } }
            """));

    [Fact]
    public void ChildThatIsABase_AnswersForItsChildren() => Assert.Equal(
        """
        Lion: object, checked
          Kind 'kind': String required
          Lives 'lives': Int64
          Mane 'mane': String
        Cub: object, checked
          Kind 'kind': String required
          Lives 'lives': Int64
          Mane 'mane': String
          Age 'age': Int64
        Cat: union by kind('Lion': Lion; 'Cub': Cub; else: Other), checked
          Lion: Lion
          Cub: Cub
          Other: object
            Kind 'kind': String required
            Lives 'lives': Int64
        Dog: object, checked
          Kind 'kind': String required
        Animal: union by kind('feline', 'lion', 'Cub': Cat; 'Dog': Dog; else: Other), checked
          Cat: Cat
          Dog: Dog
          Other: object
            Kind 'kind': String required
        Holder: object, checked
          A 'a': Animal? required
          B 'b': Cat required
        """,
        BoundSchemas.Of("""
            Animal: { type: [object, 'null'], required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { feline: Cat, lion: Lion } } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Animal' }], properties: { lives: { type: integer } }, discriminator: { propertyName: kind } }
            Lion: { allOf: [{ $ref: '#/components/schemas/Cat' }, { type: object, properties: { mane: { type: string } } }] }
            Cub: { allOf: [{ $ref: '#/components/schemas/Lion' }, { type: object, properties: { age: { type: integer } } }] }
            Dog: { allOf: [{ $ref: '#/components/schemas/Animal' }] }
            Holder: { type: object, required: [a, b], properties: { a: { $ref: '#/components/schemas/Animal' }, b: { $ref: '#/components/schemas/Cat' } } }
            """));

    [Fact]
    public void MappingNamesChildren_ThatDoNotExtend() => Assert.Equal(
        """
        Cat: object
          Lives 'lives': Int64
        Animal: union by kind('cat', 'cat2': Cat; else: Other), checked
          Cat: Cat, kind is 'cat'
          Other: object
            Kind 'kind': String required
        """,
        BoundSchemas.Of("""
            Animal: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { cat: Cat, self: Animal, cat2: Cat } } }
            Cat: { type: object, properties: { lives: { type: integer } } }
            """));

    [Fact]
    public void BaseWithoutChildren_AndDiscriminatorsThatAreNone_AreObjects() => Assert.Equal(
        """
        Animal: object, checked
          Kind 'kind': String required
        Plain: object, checked
          Kind 'kind': String required
        Child: object, checked
          Kind 'kind': String required
          A 'a': String
        One: object
          Kind 'kind': String
          X 'x': String
        Two: object
          Kind 'kind': String
          Y 'y': String
        Listed: union by kind('One': One; 'Two': Two)
          One: One, kind is 'One'
          Two: Two, kind is 'Two'
        """,
        BoundSchemas.Of("""
            Animal: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
            Plain: { type: object, required: [kind], properties: { kind: { type: string } } }
            Child: { allOf: [{ $ref: '#/components/schemas/Plain' }, { type: object, properties: { a: { type: string } } }] }
            Listed: { oneOf: [{ $ref: '#/components/schemas/One' }, { $ref: '#/components/schemas/Two' }], discriminator: { propertyName: kind }, properties: { kind: { type: string } } }
            One: { allOf: [{ $ref: '#/components/schemas/Listed' }, { type: object, properties: { x: { type: string } } }] }
            Two: { allOf: [{ $ref: '#/components/schemas/Listed' }, { type: object, properties: { y: { type: string } } }] }
            """));

    [Fact]
    public void BaseThatMayBeNull_IsNullWhereItIsUsed() => Assert.Equal(
        """
        Car: object, checked
          Kind 'kind': String required
          Wheels 'wheels': Int64
        Vehicle: union by kind('Car': Car; else: Other), checked
          Car: Car
          Other: object
            Kind 'kind': String required
        Holder: object, checked
          A 'a': Vehicle? required
          B 'b': Car required
        """,
        BoundSchemas.Of("""
            Vehicle: { type: [object, 'null'], required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
            Car: { type: object, allOf: [{ $ref: '#/components/schemas/Vehicle' }], properties: { wheels: { type: integer } } }
            Holder: { type: object, required: [a, b], properties: { a: { $ref: '#/components/schemas/Vehicle' }, b: { $ref: '#/components/schemas/Car' } } }
            """));

    [Fact]
    public void OtherNameOfAChild_IsNoChild() => Assert.Equal(
        """
        Cat: object, checked
          Kind 'kind': String required
          Lives 'lives': Int64
        Animal: union by kind('Cat': Cat; else: Other), checked
          Cat: Cat
          Other: object
            Kind 'kind': String required
        Pet: object, checked
          Kind 'kind': String required
          Lives 'lives': Int64
        Holder: object, checked
          A 'a': Animal
          B 'b': Pet
        """,
        BoundSchemas.Of("""
            Animal: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Animal' }, { type: object, properties: { lives: { type: integer } } }] }
            Pet: { $ref: '#/components/schemas/Cat' }
            Holder: { type: object, properties: { a: { $ref: '#/components/schemas/Animal' }, b: { $ref: '#/components/schemas/Pet' } } }
            """));

    [Fact]
    public void BaseOfWhichOnlyTheKindIsKnown_HasACaseOfItsOwn() => Assert.Equal(
        """
        Cat: object
          Lives 'lives': Int64
        Animal: union by kind('Cat': Cat; else: Other)
          Cat: Cat, kind is 'Cat'
          Other: object
        """,
        BoundSchemas.Of("""
            Animal: { type: object, discriminator: { propertyName: kind } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Animal' }, { type: object, properties: { lives: { type: integer } } }] }
            """));

    [Fact]
    public void ValueOfTheBase_IsItsOwn() => Assert.Equal(
        """
        Cat: object
          Kind 'kind': String = 'cat' required
        Animal: union by kind('cat': Cat; else: Other)
          Cat: Cat
          Other: object
            Kind 'kind': String = 'animal' required
        """,
        BoundSchemas.Of("""
            Animal: { type: object, required: [kind], properties: { kind: { const: animal } }, discriminator: { propertyName: kind } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Animal' }, { type: object, properties: { kind: { const: cat } } }] }
            """));

    [Fact]
    public void ComponentThatIsNoPlainObject_IsReadAsWhatItIs() => Assert.Equal(
        """
        Listed: object
          A 'a': String
        Holder: object, checked
          A 'a': Listed
          B 'b': String (chars >= 1)
        BKH003 (1,25): The listed values are not of the type that the schema has; any value of the type is accepted here
        """,
        BoundSchemas.Of("""
            Listed: { type: object, enum: [{ a: x }], properties: { a: { type: string } } }
            Text: { type: string, properties: { a: { type: string } }, allOf: [{ minLength: 1 }] }
            Holder: { type: object, properties: { a: { $ref: '#/components/schemas/Listed' }, b: { $ref: '#/components/schemas/Text' } } }
            """));
}
