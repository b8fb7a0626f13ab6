using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Bind.Schemas;

/// <summary>Which values a document's own discriminator gives to which case.</summary>
public sealed class DiscriminatorTests
{
    [Fact]
    public void DiscriminatorMapping_NamesTheValues() => Assert.Equal(
        """
        Cat: object, checked
          Kind 'kind': String required
          Lives 'lives': Int64
        Dog: object
          Kind 'kind': String = 'dog' required
          Age 'age': Int64
        Fish: object
          Fins 'fins': Int64
        Thing: union by kind('miaow', 'purr': Cat; 'dog': Dog; 'Fish': Fish), checked
          Cat: Cat
          Dog: Dog
          Fish: Fish, kind is 'Fish'
        """,
        BoundSchemas.Of("""
            Thing: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/Fish' }], discriminator: { propertyName: kind, mapping: { miaow: '#/components/schemas/Cat', purr: Cat, dog: Dog } } }
            Cat: { type: object, required: [kind], properties: { kind: { type: string }, lives: { type: integer } } }
            Dog: { type: object, required: [kind], properties: { kind: { const: dog }, age: { type: integer } } }
            Fish: { type: object, properties: { fins: { type: integer } } }
            """));

    [Fact]
    public void DiscriminatorWithoutMapping_TakesOwnValues_ElseNames() => Assert.Equal(
        """
        Cat: object
          Kind 'kind': String = 'cat' required
        Dog: object
          Kind 'kind': DogKind required
        DogKind: enum of String
          Dog 'dog'
          Puppy 'puppy'
        Thing: union by kind('cat': Cat; 'dog', 'puppy': Dog)
          Cat: Cat
          Dog: Dog
        Fish: object, checked
          Kind 'kind': String required
        Names: union by kind('dog', 'puppy': Dog; 'Fish': Fish), checked
          Dog: Dog
          Fish: Fish
        """,
        BoundSchemas.Of("""
            Thing: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }
            Names: { oneOf: [{ $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/Fish' }], discriminator: { propertyName: kind } }
            Cat: { type: object, required: [kind], properties: { kind: { const: cat } } }
            Dog: { type: object, required: [kind], properties: { kind: { enum: [dog, puppy] } } }
            Fish: { type: object, required: [kind], properties: { kind: { type: string } } }
            """));

    [Fact]
    public void DiscriminatorOfNumbers_HasNumbers() => Assert.Equal(
        """
        One: object
          Version 'version': Int64 required
        Two: object
          Version 'version': Decimal required
        Three: object
          Version 'version': Int64 = 3 required
        Thing: union by version(1: One; 2: Two; 3: Three)
          One: One
          Two: Two
          Three: Three
        """,
        BoundSchemas.Of("""
            Thing: { oneOf: [{ $ref: '#/components/schemas/One' }, { $ref: '#/components/schemas/Two' }, { $ref: '#/components/schemas/Three' }], discriminator: { propertyName: version, mapping: { '1': One, '2': Two } } }
            One: { type: object, required: [version], properties: { version: { type: integer } } }
            Two: { type: object, required: [version], properties: { version: { type: number } } }
            Three: { type: object, required: [version], properties: { version: { const: 3 } } }
            """));

    [Fact]
    public void OwnNumber_GoesBeforeTheTextOfTheMapping() => Assert.Equal(
        """
        One: object
          Version 'version': Int64 = 1 required
        Two: object
          Version 'version': Int64 = 2 required
        Thing: union by version(1: One; 2: Two)
          One: One
          Two: Two
        """,
        BoundSchemas.Of("""
            Thing: { oneOf: [{ $ref: '#/components/schemas/One' }, { $ref: '#/components/schemas/Two' }], discriminator: { propertyName: version, mapping: { one: One, two: Two } } }
            One: { type: object, required: [version], properties: { version: { const: 1 } } }
            Two: { type: object, required: [version], properties: { version: { const: 2 } } }
            """));

    [Fact]
    public void MappedNameThatIsNoNumber_IsAText() => Assert.Equal(
        """
        One: object
          Version 'version': Int64 required
          A 'a': String
        Two: object
          Version 'version': Int64 required
          B 'b': String
        Thing: union by version('One': One; 'Two': Two)
          One: One
          Two: Two
        """,
        BoundSchemas.Of("""
            Thing: { oneOf: [{ $ref: '#/components/schemas/One' }, { $ref: '#/components/schemas/Two' }], discriminator: { propertyName: version } }
            One: { type: object, required: [version], properties: { version: { type: integer }, a: { type: string } } }
            Two: { type: object, required: [version], properties: { version: { type: integer }, b: { type: string } } }
            """));

    [Fact]
    public void ValuesThatABaseListsForAll_AreNoneOfTheirOwn() => Assert.Equal(
        """
        Cat: object
          Kind 'kind': Kind required
          Lives 'lives': Int64
        Kind: enum of String
          Cat 'Cat'
          Dog 'Dog'
        Dog: object
          Kind 'kind': Kind required
          Age 'age': Int64
        Thing: union by kind('Cat': Cat; 'Dog': Dog)
          Cat: Cat
          Dog: Dog
        Animal: object
          Kind 'kind': Kind required
        """,
        BoundSchemas.Of("""
            Thing: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }
            Animal: { type: object, required: [kind], properties: { kind: { type: string, enum: [Cat, Dog] } } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Animal' }, { type: object, properties: { lives: { type: integer } } }] }
            Dog: { allOf: [{ $ref: '#/components/schemas/Animal' }, { type: object, properties: { age: { type: integer } } }] }
            """));

    [Fact]
    public void ValueOfTwoAlternatives_LeadsToTheFirst() => Assert.Equal(
        """
        Cat: object, checked
          Kind 'kind': String required
          Lives 'lives': Int64 required
        Dog: object
          Kind 'kind': String = 'a' required
          Age 'age': Int64 required
        Cow: object, checked
          Kind 'kind': String required
          Milk 'milk': Int64 required
        Thing: union by kind('a': Cat; 'c': Cow; else: Dog), checked
          Cat: Cat
          Dog: Dog
          Cow: Cow
        """,
        BoundSchemas.Of("""
            Thing: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/Cow' }], discriminator: { propertyName: kind, mapping: { a: Cat, c: Cow } } }
            Cat: { type: object, required: [kind, lives], properties: { kind: { type: string }, lives: { type: integer } } }
            Dog: { type: object, required: [kind, age], properties: { kind: { const: a }, age: { type: integer } } }
            Cow: { type: object, required: [kind, milk], properties: { kind: { type: string }, milk: { type: integer } } }
            """));

    [Fact]
    public void InlineAlternative_WithoutAValueOfTheDiscriminator_IsWhatRemains() => Assert.Equal(
        """
        Cat: object
          Lives 'lives': Int64
        Thing: union by kind('Cat': Cat; else: Fields)
          Cat: Cat, kind is 'Cat'
          Fields: object
            Note 'note': String
        Two: union by kind('Cat': Cat; else: having(a: WithA; b: WithB)), checked
          Cat: Cat, kind is 'Cat'
          WithA: object
            A 'a': String required
          WithB: object
            B 'b': String required
        """,
        BoundSchemas.Of("""
            Thing: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { type: object, properties: { note: { type: string } } }], discriminator: { propertyName: kind } }
            Two: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { type: object, required: [a], properties: { a: { type: string } } }, { type: object, required: [b], properties: { b: { type: string } } }], discriminator: { propertyName: kind } }
            Cat: { type: object, properties: { lives: { type: integer } } }
            """));

    [Fact]
    public void DiscriminatorOfInlineAlternatives_IsTheirConstant() => Assert.Equal(
        """
        Thing: union by kind('a': A; 'b': B)
          A: object, kind is 'a'
          B: object, kind is 'b'
        None: union by having(a: WithA; b: WithB), checked
          WithA: object
            A 'a': String required
          WithB: object
            B 'b': String required
        Cat: object, checked
          Kind 'kind': String required
          Y 'y': String required
        Mixed: union by having(x: WithX; y: Cat), checked
          WithX: object
            Kind 'kind': Int64 = 1 required
            X 'x': String required
          Cat: Cat
        """,
        BoundSchemas.Of("""
            Thing: { oneOf: [{ type: object, required: [kind], properties: { kind: { const: a } } }, { type: object, properties: { kind: { const: b } } }], discriminator: { propertyName: kind } }
            None: { oneOf: [{ type: object, required: [a], properties: { a: { type: string } } }, { type: object, required: [b], properties: { b: { type: string } } }], discriminator: { propertyName: kind } }
            Mixed: { oneOf: [{ type: object, required: [kind, x], properties: { kind: { const: 1 }, x: { type: string } } }, { $ref: '#/components/schemas/Cat' }], discriminator: { propertyName: kind } }
            Cat: { type: object, required: [kind, y], properties: { kind: { type: string }, y: { type: string } } }
            """));

    [Fact]
    public void AlternativesWithinAlternatives_AnswerToTheirOwnNames() => Assert.Equal(
        """
        Cat: object, checked
          Kind 'kind': String required
          Lives 'lives': Int64
        Dog: object, checked
          Kind 'kind': String required
          Age 'age': Int64
        Pet: union by kind('miaow': Cat; 'Dog': Dog), checked
          Cat: Cat
          Dog: Dog
        Car: object, checked
          Kind 'kind': String required
          Wheels 'wheels': Int64
        Thing: union by kind('Pet', 'miaow', 'Cat', 'Dog': Pet; 'vehicle': Car), checked
          Pet: Pet
          Car: Car
        """,
        BoundSchemas.Of("""
            Thing: { oneOf: [{ $ref: '#/components/schemas/Pet' }, { $ref: '#/components/schemas/Car' }], discriminator: { propertyName: kind, mapping: { vehicle: Car } } }
            Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { miaow: Cat } } }
            Car: { type: object, required: [kind], properties: { kind: { type: string }, wheels: { type: integer } } }
            Cat: { type: object, required: [kind], properties: { kind: { type: string }, lives: { type: integer } } }
            Dog: { type: object, required: [kind], properties: { kind: { type: string }, age: { type: integer } } }
            """));

    [Fact]
    public void AlternativesWithinAlternatives_ByAnotherProperty_AreOneName() => Assert.Equal(
        """
        Cat: object, checked
          Kind 'kind': String required
          Species 'species': String required
        Dog: object, checked
          Kind 'kind': String required
          Species 'species': String required
        Pet: union by species('Cat': Cat; 'Dog': Dog), checked
          Cat: Cat
          Dog: Dog
        Car: object, checked
          Kind 'kind': String required
        Thing: union by kind('Pet': Pet; 'Car': Car), checked
          Pet: Pet
          Car: Car
        """,
        BoundSchemas.Of("""
            Thing: { oneOf: [{ $ref: '#/components/schemas/Pet' }, { $ref: '#/components/schemas/Car' }], discriminator: { propertyName: kind } }
            Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: species } }
            Car: { type: object, required: [kind], properties: { kind: { type: string } } }
            Cat: { type: object, required: [kind, species], properties: { kind: { type: string }, species: { type: string } } }
            Dog: { type: object, required: [kind, species], properties: { kind: { type: string }, species: { type: string } } }
            """));

    [Fact]
    public void DiscriminatorBesideOtherTypes_AsksOnlyObjects() => Assert.Equal(
        """
        Cat: object
          Lives 'lives': Int64
        Dog: object
          Age 'age': Int64
        Thing: union by type(Object: kind('Cat': Cat; 'Dog': Dog; else: Case4); String: trying(Text; Case4); Number, Boolean, Array: Case4)
          Cat: Cat, kind is 'Cat'
          Dog: Dog, kind is 'Dog'
          Text: String
          Case4: Element
        One: union by type(Object: Cat; String: Text)
          Cat: Cat
          Text: String
        BKH003 (1,1): The alternatives cannot be told apart for sure; the first that fits is taken
        """,
        BoundSchemas.Of("""
            Thing: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }, { type: string }, {}], discriminator: { propertyName: kind } }
            One: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { type: string }], discriminator: { propertyName: kind } }
            Cat: { type: object, properties: { lives: { type: integer } } }
            Dog: { type: object, properties: { age: { type: integer } } }
            """));

    [Fact]
    public void SeveralValuesOfAComponent_StandInIt_AndOfAnInlineCaseInTheProperty() => Assert.Equal(
        """
        Cat: object
          Lives 'lives': Int64
        ThingKind: enum of String
          Dog 'dog'
          Puppy 'puppy'
        Thing: union by kind('cat', 'kitten': Cat; 'dog', 'puppy': Dog)
          Cat: Cat, kind is 'cat'
          Dog: object
            Kind 'kind': ThingKind required
            Age 'age': Int64
        """,
        BoundSchemas.Of("""
            Thing: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { type: object, required: [kind], properties: { kind: { enum: [dog, puppy] }, age: { type: integer } } }], discriminator: { propertyName: kind, mapping: { cat: Cat, kitten: Cat } } }
            Cat: { type: object, properties: { lives: { type: integer } } }
            """));

    [Fact]
    public void DefaultMapping_IsTheCaseForAllOtherValues() => Assert.Equal(
        """
        Cat: object
          Lives 'lives': Int64
        Dog: object
          Age 'age': Int64
        Thing: union by kind('cat': Cat; 'Dog': Dog; else: Dog)
          Cat: Cat, kind is 'cat'
          Dog: Dog, kind is 'Dog'
        """,
        BoundSchemas.Of("""
            Thing: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { cat: Cat }, defaultMapping: Dog } }
            Cat: { type: object, properties: { lives: { type: integer } } }
            Dog: { type: object, properties: { age: { type: integer } } }
            """, version: "3.2.0"));

    [Fact]
    public void AlternativesDeepWithinAlternatives_AnswerToTheirOwnNames() => Assert.Equal(
        """
        Cat: object, checked
          Kind 'kind': String required
        Dog: object, checked
          Kind 'kind': String required
        Pet: union by kind('Cat': Cat; 'Dog': Dog), checked
          Cat: Cat
          Dog: Dog
        Tree: object, checked
          Kind 'kind': String required
        Living: union by kind('Pet', 'Cat', 'Dog': Pet; 'Tree': Tree), checked
          Pet: Pet
          Tree: Tree
        Car: object, checked
          Kind 'kind': String required
        Thing: union by kind('Living', 'Pet', 'Tree', 'Cat', 'Dog': Living; 'Car': Car), checked
          Living: Living
          Car: Car
        """,
        BoundSchemas.Of("""
            Thing: { oneOf: [{ $ref: '#/components/schemas/Living' }, { $ref: '#/components/schemas/Car' }], discriminator: { propertyName: kind } }
            Living: { oneOf: [{ $ref: '#/components/schemas/Pet' }, { $ref: '#/components/schemas/Tree' }], discriminator: { propertyName: kind } }
            Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }
            Car: { type: object, required: [kind], properties: { kind: { type: string } } }
            Tree: { type: object, required: [kind], properties: { kind: { type: string } } }
            Cat: { type: object, required: [kind], properties: { kind: { type: string } } }
            Dog: { type: object, required: [kind], properties: { kind: { type: string } } }
            """));

    [Fact]
    public void DefaultMappingToWhatIsNoAlternative_IsNone() => Assert.Equal(
        """
        Cat: object
          Lives 'lives': Int64
        Dog: object
          Age 'age': Int64
        Thing: union by kind('Cat': Cat; 'Dog': Dog)
          Cat: Cat, kind is 'Cat'
          Dog: Dog, kind is 'Dog'
        Cow: object
          Milk 'milk': Int64
        """,
        BoundSchemas.Of("""
            Thing: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, defaultMapping: Cow } }
            Cat: { type: object, properties: { lives: { type: integer } } }
            Dog: { type: object, properties: { age: { type: integer } } }
            Cow: { type: object, properties: { milk: { type: integer } } }
            """, version: "3.2.0"));
}
