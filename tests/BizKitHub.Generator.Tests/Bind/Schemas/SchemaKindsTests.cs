using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Bind.Schemas;

/// <summary>Which JSON types the values of a schema have, whatever it is composed of.</summary>
public sealed class SchemaKindsTests
{
    private const string Others = """
        Named: { type: string }
        Number: { type: number }
        Text: { oneOf: [{ $ref: '#/components/schemas/Named' }, { type: 'null' }] }
        Loop: { oneOf: [{ $ref: '#/components/schemas/Loop' }, { type: integer }] }
        Tail: { allOf: [{ $ref: '#/components/schemas/Tail' }, { type: array }] }
        """;

    [Theory]
    [InlineData("{}", "Any")]
    [InlineData("{ type: string }", "String")]
    [InlineData("{ type: integer }", "Number")]
    [InlineData("{ type: number }", "Number")]
    [InlineData("{ type: boolean }", "Boolean")]
    [InlineData("{ type: array }", "Array")]
    [InlineData("{ type: object }", "Object")]
    [InlineData("{ type: [string, integer, 'null'] }", "String, Number")]
    [InlineData("{ type: [boolean, array, object] }", "Boolean, Array, Object")]
    [InlineData("{ enum: [a, b] }", "String")]
    [InlineData("{ enum: [1, 2.5] }", "Number")]
    [InlineData("{ enum: [true] }", "Boolean")]
    [InlineData("{ enum: [false, a] }", "String, Boolean")]
    [InlineData("{ enum: [null, a] }", "String")]
    [InlineData("{ enum: [[1]] }", "Array")]
    [InlineData("{ enum: [{ a: 1 }, 1] }", "Number, Object")]
    [InlineData("{ enum: [null] }", "None")]
    [InlineData("{ oneOf: [{ type: string }, { type: integer }] }", "String, Number")]
    [InlineData("{ anyOf: [{ type: string }], oneOf: [{ type: integer }] }", "String, Number")]
    [InlineData("{ type: [string, boolean], oneOf: [{ type: string }, { type: integer }] }", "String")]
    [InlineData("{ type: boolean, oneOf: [{ type: string }, { type: integer }] }", "String, Number")]
    [InlineData("{ type: object, oneOf: [{ required: [a] }, { required: [b] }] }", "Object")]
    [InlineData("{ type: object, oneOf: [{ required: [a] }, { type: object }] }", "Object")]
    [InlineData("{ oneOf: [{ required: [a] }, { type: string }] }", "Any")]
    [InlineData("{ allOf: [{ type: string }, { minLength: 1 }] }", "String")]
    [InlineData("{ allOf: [{ type: [string, number] }, { type: [number, boolean] }] }", "Number")]
    [InlineData("{ allOf: [{ type: string }, { type: number }] }", "Object")]
    [InlineData("{ allOf: [{ description: Words. }] }", "Object")]
    [InlineData("{ type: string, allOf: [{ type: number }] }", "String")]
    [InlineData("{ oneOf: [{ required: [a] }], allOf: [{ type: string }] }", "String")]
    [InlineData("{ oneOf: [{ required: [a] }, { type: string }], allOf: [{ type: integer }] }", "Any")]
    [InlineData("{ allOf: [{ $ref: '#/components/schemas/Named' }, { $ref: '#/components/schemas/Named' }] }", "String")]
    [InlineData("{ $ref: '#/components/schemas/Named' }", "String")]
    [InlineData("{ $ref: '#/components/schemas/Text' }", "String")]
    [InlineData("{ oneOf: [{ $ref: '#/components/schemas/Named' }, { $ref: '#/components/schemas/Number' }] }", "String, Number")]
    [InlineData("{ oneOf: [{ allOf: [{ $ref: '#/components/schemas/Named' }] }, { $ref: '#/components/schemas/Named' }, { type: boolean }] }", "String, Boolean")]
    [InlineData("{ $ref: '#/components/schemas/Loop' }", "Number")]
    [InlineData("{ $ref: '#/components/schemas/Tail' }", "Object")]
    public void Kinds_AreThoseOfTheValues(string schema, string kinds) =>
        Assert.Equal(kinds, SchemaKinds.Of(BoundSchemas.Thing(schema, Others)).ToString());
}
