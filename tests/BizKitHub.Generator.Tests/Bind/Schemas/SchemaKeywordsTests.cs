using System.Globalization;
using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Tests.Testing;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Tests.Bind.Schemas;

/// <summary>What the keywords of one schema mean, as JSON Schema has it.</summary>
public sealed class SchemaKeywordsTests
{
    [Theory]
    [InlineData("{}", "0")]
    [InlineData("{ type: string }", "String")]
    [InlineData("{ type: [string, 'null'] }", "String")]
    [InlineData("{ type: [integer, boolean] }", "Boolean, Integer")]
    [InlineData("{ type: 'null' }", "0")]
    [InlineData("{ type: 'null', format: date }", "0")]
    [InlineData("{ type: 'null', properties: { a: {} } }", "0")]
    [InlineData("{ type: string, properties: { a: {} } }", "String")]
    [InlineData("{ properties: { a: {} } }", "Object")]
    [InlineData("{ properties: { a: {} }, items: {}, pattern: a }", "Object")]
    [InlineData("{ properties: {} }", "0")]
    [InlineData("{ additionalProperties: { type: string } }", "Object")]
    [InlineData("{ patternProperties: { '^a': { type: string } } }", "Object")]
    [InlineData("{ patternProperties: {} }", "0")]
    [InlineData("{ items: { type: string } }", "Array")]
    [InlineData("{ items: { type: string }, pattern: a }", "Array")]
    [InlineData("{ pattern: a }", "String")]
    [InlineData("{ maxLength: 3 }", "String")]
    [InlineData("{ maxLength: 3, format: int32 }", "String")]
    [InlineData("{ minLength: 3 }", "0")]
    [InlineData("{ format: date-time }", "String")]
    [InlineData("{ format: date }", "String")]
    [InlineData("{ format: time }", "String")]
    [InlineData("{ format: duration }", "String")]
    [InlineData("{ format: uuid }", "String")]
    [InlineData("{ format: uri }", "String")]
    [InlineData("{ format: email }", "String")]
    [InlineData("{ format: hostname }", "String")]
    [InlineData("{ format: ipv4 }", "String")]
    [InlineData("{ format: ipv6 }", "String")]
    [InlineData("{ format: byte }", "String")]
    [InlineData("{ format: password }", "String")]
    [InlineData("{ format: int32 }", "Integer")]
    [InlineData("{ format: int64 }", "Integer")]
    [InlineData("{ format: float }", "Number")]
    [InlineData("{ format: double }", "Number")]
    [InlineData("{ format: strange }", "0")]
    [InlineData("{ minimum: 1 }", "0")]
    public void Types_AreThoseDeclared_OrThoseThatOtherKeywordsSpeakOf(string schema, string types) =>
        Assert.Equal(types, BoundSchemas.Thing(schema).Types().ToString());

    [Theory]
    [InlineData("{}", false)]
    [InlineData("{ type: string }", false)]
    [InlineData("{ type: 'null' }", true)]
    [InlineData("{ type: [string, 'null'] }", true)]
    [InlineData("{ enum: [a, b] }", false)]
    [InlineData("{ enum: [a, null] }", true)]
    [InlineData("{ type: string, enum: [a, null] }", true)]
    public void Null_IsAllowedByTypeOrByList(string schema, bool isAllowed) =>
        Assert.Equal(isAllowed, BoundSchemas.Thing(schema).AllowsNull());

    [Theory]
    [InlineData("{}", false)]
    [InlineData("{ type: 'null' }", true)]
    [InlineData("{ type: [string, 'null'] }", false)]
    [InlineData("{ enum: [null] }", true)]
    [InlineData("{ enum: [null, a] }", false)]
    [InlineData("{ type: string, enum: [null] }", false)]
    [InlineData("{ enum: [] }", false)]
    [InlineData("{ $ref: '#/components/schemas/Nothing' }", false)]
    public void NullOnly_IsWhatAllowsNothingElse_AndIsNoReference(string schema, bool isNullOnly) =>
        Assert.Equal(isNullOnly, BoundSchemas.Thing(schema, "Nothing: { type: 'null' }").IsNullOnly());

    [Fact]
    public void Branches_AreThoseOfBothKeywords_WithoutNull()
    {
        IOpenApiSchema schema = BoundSchemas.Thing("{ anyOf: [{ type: string }, { type: 'null' }], oneOf: [{ type: boolean }, { enum: [null] }] }");

        Assert.Equal([JsonSchemaType.Boolean, JsonSchemaType.String], schema.Branches().Select(b => b.Types()));
        Assert.Empty(BoundSchemas.Thing("{ type: string }").Branches());
    }

    [Fact]
    public void Target_IsWhereReferencesEnd()
    {
        IDictionary<string, IOpenApiSchema> schemas = BoundSchemas.Document("""
            Named: { type: string }
            Other: { $ref: '#/components/schemas/Named' }
            Third: { $ref: '#/components/schemas/Other' }
            """);

        Assert.Same(schemas["Named"], schemas["Third"].Target());
        Assert.Same(schemas["Named"], schemas["Named"].Target());
    }

    [Theory]
    [InlineData("{}", true, true)]
    [InlineData("{ description: Words., minItems: 3, required: [a] }", true, true)]
    [InlineData("{ type: string }", false, false)]
    [InlineData("{ enum: [a] }", false, false)]
    [InlineData("{ oneOf: [{ type: string }] }", false, false)]
    [InlineData("{ anyOf: [{ type: string }] }", false, false)]
    [InlineData("{ allOf: [{ type: string }] }", false, false)]
    [InlineData("{ properties: { a: {} } }", false, false)]
    [InlineData("{ $ref: '#/components/schemas/Free' }", true, false)]
    public void SchemaThatSaysNothing_IsUnconstrained_AndSparseWhereItStands(string schema, bool isUnconstrained, bool isSparse)
    {
        IOpenApiSchema thing = BoundSchemas.Thing(schema, "Free: {}");

        Assert.Equal((isUnconstrained, isSparse), (thing.IsUnconstrained(), thing.IsSparse()));
    }

    [Theory]
    [InlineData("{ type: object }", true)]
    [InlineData("{ type: [object, 'null'] }", true)]
    [InlineData("{ type: object, required: [a], minProperties: 1 }", true)]
    [InlineData("{}", false)]
    [InlineData("{ type: string }", false)]
    [InlineData("{ type: object, enum: [{ a: 1 }] }", false)]
    [InlineData("{ type: object, oneOf: [{}] }", false)]
    [InlineData("{ type: object, anyOf: [{}] }", false)]
    [InlineData("{ type: object, allOf: [{}] }", false)]
    [InlineData("{ type: object, properties: { a: {} } }", false)]
    [InlineData("{ type: object, patternProperties: { '^a': {} } }", false)]
    [InlineData("{ type: object, additionalProperties: { type: string } }", false)]
    [InlineData("{ $ref: '#/components/schemas/AnyObject' }", false)]
    public void ObjectOfWhichNothingIsSaid_IsAnyObject(string schema, bool isAnyObject) =>
        Assert.Equal(isAnyObject, BoundSchemas.Thing(schema, "AnyObject: { type: object }").IsAnyObject());

    [Fact]
    public void EmptyKeywords_SayNothing()
    {
        var schema = new OpenApiSchema
        {
            Enum = [],
            OneOf = [],
            AnyOf = [],
            AllOf = [],
            Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal),
            PatternProperties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal),
            MultipleOf = 0,
        };

        Assert.True(schema.IsUnconstrained());
        Assert.True(schema.IsSparse());
        Assert.True(schema.Constraints().IsNone);
        Assert.Equal(SchemaKind.Nothing, SchemaMerge.KindOf(schema));

        schema.Type = JsonSchemaType.Object;

        Assert.True(schema.IsAnyObject());
        Assert.Equal(SchemaKind.Object, SchemaMerge.KindOf(schema));
    }

    [Theory]
    [InlineData("{ type: string }", "Both")]
    [InlineData("{ type: string, readOnly: true }", "Received")]
    [InlineData("{ type: string, writeOnly: true }", "Sent")]
    [InlineData("{ type: string, readOnly: true, writeOnly: true }", "Neither")]
    [InlineData("{ allOf: [{ type: string }, { readOnly: true }] }", "Received")]
    [InlineData("{ allOf: [{ type: string }, { writeOnly: true }] }", "Sent")]
    [InlineData("{ readOnly: true, allOf: [{ type: string }, { writeOnly: true }] }", "Neither")]
    [InlineData("{ allOf: [{ type: string }] }", "Both")]
    public void Direction_IsSaidByTheSchemaOrByAPart(string schema, string direction) =>
        Assert.Equal(direction, BoundSchemas.Thing(schema).Direction().ToString());

    [Theory]
    [InlineData("{ enum: [a] }", "a")]
    [InlineData("{ type: string, const: a }", "a")]
    [InlineData("{ enum: [a, b] }", null)]
    [InlineData("{ enum: [] }", null)]
    [InlineData("{ type: string }", null)]
    [InlineData("{ type: [string, 'null'], enum: [a] }", null)]
    [InlineData("{ enum: [null] }", null)]
    [InlineData("{ enum: [7] }", "7")]
    [InlineData("{ type: integer, enum: [7] }", "7")]
    [InlineData("{ type: number, enum: [7.5] }", "7.5")]
    [InlineData("{ type: integer, enum: [a] }", null)]
    [InlineData("{ type: boolean, enum: [7] }", null)]
    [InlineData("{ type: boolean, enum: [a] }", null)]
    [InlineData("{ enum: [true] }", "True")]
    [InlineData("{ enum: [false] }", "False")]
    [InlineData("{ type: boolean, enum: [true] }", "True")]
    [InlineData("{ type: boolean, enum: [false] }", "False")]
    [InlineData("{ type: integer, enum: [true] }", null)]
    [InlineData("{ type: integer, enum: [false] }", null)]
    [InlineData("{ enum: [{ a: 1 }] }", null)]
    public void Constant_IsTheOnlyValue_OfTheTypeOfTheSchema(string schema, string? value)
    {
        ConstantModel? constant = BoundSchemas.Thing(schema).Constant();

        Assert.Equal(value, constant is null ? null : constant.Boolean?.ToString() ?? constant.Text ?? constant.Number!.Value.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("{ enum: [true, false] }", true)]
    [InlineData("{ enum: [true, null] }", true)]
    [InlineData("{ enum: [false] }", true)]
    [InlineData("{ enum: [true, a] }", false)]
    [InlineData("{ enum: [1, false] }", false)]
    [InlineData("{ type: boolean }", true)]
    public void ListOfBooleans_MayHaveNull_AndNothingElse(string schema, bool isBooleans) =>
        Assert.Equal(isBooleans, BoundSchemas.Thing(schema).IsBooleans());

    [Theory]
    [InlineData("{ enum: [a, b] }", "a b")]
    [InlineData("{ enum: [a, null, b, a] }", "a b")]
    [InlineData("{ enum: [1, 2.5, 1.0, -3] }", "1 2.5 -3")]
    [InlineData("{ enum: [1, a] }", null)]
    [InlineData("{ enum: [a, 1] }", null)]
    [InlineData("{ enum: [a, true] }", null)]
    [InlineData("{ enum: [a, [b]] }", null)]
    [InlineData("{ enum: [null] }", null)]
    [InlineData("{ enum: [1e99] }", null)]
    [InlineData("{ type: string }", null)]
    public void ListedValues_AreAllTextsOrAllNumbers_EachOnce(string schema, string? values)
    {
        IReadOnlyList<EnumValue>? listed = BoundSchemas.Thing(schema).EnumValues();

        Assert.Equal(values, listed is null ? null : string.Join(' ', listed.Select(v => v.Text ?? v.Number!.Value.ToString(CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData("{ type: string }", "")]
    [InlineData("{ type: string, pattern: '^a$' }", " (like ^a$)")]
    [InlineData("{ type: string, pattern: '' }", "")]
    [InlineData("{ type: string, minLength: 1, maxLength: 9 }", " (chars >= 1, chars <= 9)")]
    [InlineData("{ type: string, minLength: 0, maxLength: 0 }", " (chars <= 0)")]
    [InlineData("{ type: number, minimum: -1.5, maximum: 2.5 }", " (>= -1.5, <= 2.5)")]
    [InlineData("{ type: number, exclusiveMinimum: 1, exclusiveMaximum: 2 }", " (> 1, < 2)")]
    [InlineData("{ type: number, minimum: 1, exclusiveMinimum: 1, maximum: 2, exclusiveMaximum: 2 }", " (> 1, < 2)")]
    [InlineData("{ type: number, minimum: 1, exclusiveMinimum: 2, maximum: 8, exclusiveMaximum: 7 }", " (> 2, < 7)")]
    [InlineData("{ type: number, multipleOf: 0.5 }", " (times 0.5)")]
    [InlineData("{ type: number, multipleOf: 0 }", "")]
    [InlineData("{ type: array, items: {}, minItems: 1, maxItems: 5, uniqueItems: true }", " (items >= 1, items <= 5, unique)")]
    [InlineData("{ type: array, items: {}, minItems: 0, maxItems: 0, uniqueItems: false }", " (items <= 0)")]
    [InlineData("{ type: string, format: email }", " (Email)")]
    [InlineData("{ type: string, format: idn-email }", " (Email)")]
    [InlineData("{ type: string, format: ipv4 }", " (IPv4)")]
    [InlineData("{ type: string, format: ipv6 }", " (IPv6)")]
    [InlineData("{ type: string, format: hostname }", " (HostName)")]
    [InlineData("{ type: string, format: ip-or-localhost }", " (IpOrLocalhost)")]
    [InlineData("{ type: string, format: date }", "")]
    [InlineData("{ type: string, x-format: email }", " (Email)")]
    [InlineData("{ type: string, format: ipv4, x-format: ip-or-localhost }", " (IpOrLocalhost)")]
    [InlineData("{ type: string, format: email, x-format: 7 }", " (Email)")]
    [InlineData("{ type: string, format: email, x-format: [ipv4] }", " (Email)")]
    public void Constraints_AreWhatHoldsBeyondTheType(string schema, string constraints) =>
        Assert.Equal(constraints, TypeOutline.Constraints(BoundSchemas.Thing(schema).Constraints()));

    [Theory]
    [InlineData("{ type: object, minProperties: 1, maxProperties: 4 }", " (items >= 1, items <= 4)")]
    [InlineData("{ type: object, minProperties: 0, minItems: 3, maxItems: 4 }", "")]
    public void ConstraintsOfAMap_CountItsEntries(string schema, string constraints) =>
        Assert.Equal(constraints, TypeOutline.Constraints(BoundSchemas.Thing(schema).MapConstraints()));

    [Theory]
    [InlineData("", false)]
    [InlineData(", description: Words.", false)]
    [InlineData(", pattern: a", true)]
    [InlineData(", format: email", true)]
    [InlineData(", minimum: 1", true)]
    [InlineData(", maximum: 1", true)]
    [InlineData(", exclusiveMinimum: 1", true)]
    [InlineData(", exclusiveMaximum: 1", true)]
    [InlineData(", minLength: 1", true)]
    [InlineData(", maxLength: 1", true)]
    [InlineData(", minItems: 1", true)]
    [InlineData(", maxItems: 1", true)]
    [InlineData(", multipleOf: 2", true)]
    public void WordsBesideAReference_MayNarrowIt(string beside, bool hasConstraints)
    {
        IOpenApiSchema property = BoundSchemas.Thing($"properties: {{ it: {{ $ref: '#/components/schemas/Named'{beside} }} }}", "Named: { type: string }").Properties!["it"];

        Assert.Equal(hasConstraints, Assert.IsType<OpenApiSchemaReference>(property).Reference.HasConstraints());
    }
}
