using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>What an object becomes.</summary>
public class ObjectTests
{
    [Fact]
    public void Object_BecomesARecord()
    {
        Generation generation = Snippet.Schema("""
            type: object
            description: A parcel on its way.
            required: [code, weight, note]
            properties:
              code: { type: string, description: Printed on the label., examples: [AB-1] }
              weight: { type: number }
              note: { type: [string, 'null'] }
              sender: { type: string }
              remark: { type: [string, 'null'] }
            """);

        Assert.Equal(
            """
            /// <summary>A parcel on its way.</summary>
            [JsonConverter(typeof(ThingJson))]
            public sealed record Thing
            {
                /// <summary>Printed on the label.</summary>
                /// <example>AB-1</example>
                [JsonPropertyName("code")]
                public required string Code { get; init; }

                /// <summary><c>weight</c></summary>
                [JsonPropertyName("weight")]
                public required decimal Weight { get; init; }

                /// <summary><c>note</c></summary>
                [JsonPropertyName("note")]
                public required string? Note { get; init; }

                /// <summary><c>sender</c></summary>
                [JsonPropertyName("sender")]
                public string? Sender { get; init; }

                /// <summary><c>remark</c></summary>
                [JsonPropertyName("remark")]
                public Optional<string?> Remark { get; init; }
            }
            """,
            generation.AssertCompiles().Type("Thing"));
    }

    [Theory]
    [InlineData("{ type: string }", "string?")]
    [InlineData("{ type: boolean }", "bool?")]
    [InlineData("{ type: integer }", "long?")]
    [InlineData("{ type: integer, format: int32 }", "int?")]
    [InlineData("{ type: number }", "decimal?")]
    [InlineData("{ type: number, format: double }", "double?")]
    [InlineData("{ type: number, format: float }", "float?")]
    [InlineData("{ type: string, format: date-time }", "DateTimeOffset?")]
    [InlineData("{ type: string, format: date }", "DateOnly?")]
    [InlineData("{ type: string, format: time }", "string?")]
    [InlineData("{ type: string, format: time-local }", "TimeOnly?")]
    [InlineData("{ type: string, format: duration }", "string?")]
    [InlineData("{ type: string, format: binary }", "string?")]
    [InlineData("{ type: string, format: int64 }", "string?")]
    [InlineData("{ type: string, format: decimal }", "string?")]
    [InlineData("{ type: string, format: email }", "string?")]
    [InlineData("{ type: string, format: ipv6 }", "string?")]
    [InlineData("{ type: string, format: uri-reference }", "Uri?")]
    [InlineData("{ type: string, contentEncoding: base64 }", "ReadOnlyMemory<byte>?")]
    [InlineData("{ type: integer, format: int8 }", "int?")]
    [InlineData("{ type: integer, format: uint16 }", "int?")]
    [InlineData("{ type: integer, format: uint32 }", "long?")]
    [InlineData("{ type: integer, format: int32, maximum: 4294967295 }", "long?")]
    [InlineData("{ type: integer, format: uint64 }", "decimal?")]
    [InlineData("{ type: integer, maximum: 18446744073709551615 }", "decimal?")]
    [InlineData("{ type: number, format: decimal }", "decimal?")]
    [InlineData("{ format: date }", "DateOnly?")]
    [InlineData("{ enum: [true, false] }", "bool?")]
    [InlineData("{ type: boolean, enum: [true] }", "bool?")]
    [InlineData("{ enum: [null] }", "JsonElement?")]
    [InlineData("{ enum: [] }", "JsonElement?")]
    [InlineData("{ type: 'null' }", "JsonElement?")]
    [InlineData("{ enum: [1, a] }", "JsonElement?")]
    [InlineData("{ type: [string, integer], enum: [1, a] }", "ThingIt?")]
    [InlineData("{ type: integer, enum: [one, two] }", "long?")]
    [InlineData("{ type: array, items: { type: string }, enum: [a] }", "IReadOnlyList<string>?")]
    [InlineData("{ type: string, format: uuid }", "Guid?")]
    [InlineData("{ type: string, format: uri }", "Uri?")]
    [InlineData("{ type: string, format: byte }", "ReadOnlyMemory<byte>?")]
    [InlineData("{ type: string, format: nobody-knows }", "string?")]
    [InlineData("{}", "JsonElement?")]
    [InlineData("true", "JsonElement?")]
    [InlineData("{ type: object }", "IReadOnlyDictionary<string, JsonElement>?")]
    [InlineData("{ type: object, additionalProperties: { type: integer } }", "IReadOnlyDictionary<string, long>?")]
    [InlineData("{ type: array, items: { type: string } }", "IReadOnlyList<string>?")]
    [InlineData("{ type: array, items: { type: [string, 'null'] } }", "IReadOnlyList<string?>?")]
    [InlineData("{ anyOf: [{ type: string }, { type: 'null' }] }", "Optional<string?>")]
    [InlineData("{ anyOf: [{ type: string, format: numeric }, { type: integer }] }", "long?")]
    [InlineData("{ anyOf: [{ type: object }, { type: string, format: date-time }, { type: number }] }", "DateTimeOffset?")]
    [InlineData("{ allOf: [{ type: string }], description: Wrapped. }", "string?")]
    [InlineData("{ enum: [a, b, null] }", "Optional<ThingIt?>")]
    [InlineData("{ type: [string, 'null'], enum: [a, null] }", "Optional<ThingIt?>")]
    [InlineData("{ type: string, examples: [null] }", "string?")]
    [InlineData("{ $ref: '#/components/schemas/Thing' }", "Thing?")]
    public void Schema_BecomesAType(string schema, string type)
    {
        Generation generation = Snippet.Schema($$"""
            type: object
            properties:
              it: {{schema}}
            """);

        Assert.Contains($"public {type} It {{ get; init; }}", generation.AssertCompiles().Member("Thing", "It"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ type: integer, default: 20 }", "/// <remarks>Default: 20.</remarks>")]
    [InlineData("{ type: string, default: asc, description: Order. }", "/// <summary>Order.</summary>\n/// <remarks>Default: asc.</remarks>")]
    [InlineData("{ type: string, default: '' }", "/// <remarks>Default: \"\".</remarks>")]
    [InlineData("{ type: boolean, default: false, title: It }", "/// <remarks>Default: false.</remarks>")]
    [InlineData("{ type: array, items: { type: string }, default: [a, b] }", "/// <remarks>Default: [\"a\",\"b\"].</remarks>")]
    [InlineData("{ type: string, default: '</remarks>' }", "/// <remarks>Default: &lt;/remarks&gt;.</remarks>")]
    public void Default_IsDocumented_AndNeverSent(string schema, string comment)
    {
        Generation generation = Snippet.Schema($$"""
            type: object
            properties:
              it: {{schema}}
            """);

        Assert.Contains(comment, generation.AssertCompiles().Member("Thing", "It"), StringComparison.Ordinal);
        Assert.Contains("WriteOptional", generation.Type("ThingJson"), StringComparison.Ordinal);
    }

    [Fact]
    public void DefaultOfAParameter_IsDocumented()
    {
        Generation generation = Snippet.Paths("""
            /thing/list:
              get:
                tags: [thing]
                parameters:
                  - { name: limit, in: query, description: How many., schema: { type: integer, default: 20 } }
                  - { name: page, in: query, schema: { type: integer, default: 1 } }
                responses: { '204': { description: Done. } }
            """);

        string client = generation.AssertCompiles().Type("IThingClient");
        Assert.Contains("/// <param name=\"limit\">How many. Default: 20.</param>", client, StringComparison.Ordinal);
        Assert.Contains("/// <param name=\"page\">The parameter page. Default: 1.</param>", client, StringComparison.Ordinal);
    }

    [Fact]
    public void AdditionalProperties_StandBesideTheNamedOnes()
    {
        Generation generation = Snippet.Schema("""
            type: object
            additionalProperties: { type: integer }
            properties:
              name: { type: string }
            """);

        Assert.Equal(
            """
            /// <summary>What the contract allows besides its named properties, by name; empty when there is nothing.</summary>
            public IReadOnlyDictionary<string, long> AdditionalProperties { get; init; } = System.Collections.ObjectModel.ReadOnlyDictionary<string, long>.Empty;
            """,
            generation.AssertCompiles().Member("Thing", "AdditionalProperties"));
    }

    [Theory]
    [InlineData("additionalProperties: true\n", true)]
    [InlineData("additionalProperties: {}\n", true)]
    [InlineData("additionalProperties: false\n", false)]
    [InlineData("", false)]
    public void MoreProperties_AreKeptWhereTheContractSpeaksOfThem(string keyword, bool isKept)
    {
        Generation generation = Snippet.Schema(keyword + "type: object\nproperties:\n  name: { type: string }");

        Assert.Equal(isKept, generation.AssertCompiles().Type("Thing").Contains(
            "IReadOnlyDictionary<string, JsonElement> AdditionalProperties",
            StringComparison.Ordinal));
    }

    [Fact]
    public void AllOf_IsOneRecordWithThePropertiesOfAllParts()
    {
        Generation generation = Snippet.Schema(
            """
            allOf:
              - { $ref: '#/components/schemas/Base' }
              - { type: object, required: [b], properties: { b: { type: string } } }
            """,
            """
            Base: { type: object, required: [a], properties: { a: { type: string } } }
            """);

        string thing = generation.AssertCompiles().Type("Thing");
        Assert.Contains("public required string A { get; init; }", thing, StringComparison.Ordinal);
        Assert.Contains("public required string B { get; init; }", thing, StringComparison.Ordinal);
    }

    [Fact]
    public void RequiredConstant_IsWrittenByItself()
    {
        Generation generation = Snippet.Schema("""
            type: object
            required: [success, kind, version, rate, wrong]
            properties:
              success: { type: boolean, const: true }
              version: { const: 2 }
              rate: { type: number, const: 1.5 }
              wrong: { type: integer, const: x }
              kind: { const: parcel }
              maybe: { const: x }
            """);

        string thing = generation.AssertCompiles().Type("Thing");
        Assert.Contains("public bool Success { get; } = true;", thing, StringComparison.Ordinal);
        Assert.Contains("public string Kind { get; } = \"parcel\";", thing, StringComparison.Ordinal);
        Assert.Contains("public long Version { get; } = 2L;", thing, StringComparison.Ordinal);
        Assert.Contains("public decimal Rate { get; } = 1.5m;", thing, StringComparison.Ordinal);
        Assert.Contains("public required long Wrong { get; init; }", thing, StringComparison.Ordinal);
        Assert.Contains("public ThingMaybe? Maybe { get; init; }", thing, StringComparison.Ordinal);
        Assert.Contains("writer.WriteBoolean(names[0], true);", generation.Type("ThingJson"), StringComparison.Ordinal);
        Assert.Contains("writer.WriteNumber(names[1], 2L);", generation.Type("ThingJson"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ type: string, format: email }", "[EmailAddress]")]
    [InlineData("{ type: string, pattern: '^[a-z]+$' }", "[RegularExpression(\"^[a-z]+$\")]")]
    [InlineData("{ type: string, pattern: 'a\\d' }", "[RegularExpression(\"^[\\\\s\\\\S]*?(?:a[0-9])[\\\\s\\\\S]*$\")]")]
    [InlineData("{ type: string, minLength: 2, maxLength: 5 }", "[StringLength(5, MinimumLength = 2)]")]
    [InlineData("{ type: string, maxLength: 5 }", "[StringLength(5)]")]
    [InlineData("{ type: integer, minimum: 1, maximum: 10 }", "[Range(1d, 10d)]")]
    [InlineData("{ type: number, minimum: 0.5 }", "[Range(0.5d, double.MaxValue)]")]
    [InlineData("{ type: number, multipleOf: 0.01, minimum: 0 }", "[ApiConstraint(MultipleOf = 0.01d)]")]
    [InlineData("{ type: array, items: { type: string }, minItems: 1, maxItems: 3 }", "[ApiConstraint(MinItems = 1, MaxItems = 3)]")]
    [InlineData("{ type: string, format: ipv4 }", "[ApiConstraint(Format = \"ipv4\")]")]
    [InlineData("{ type: string, format: ipv6 }", "[ApiConstraint(Format = \"ipv6\")]")]
    [InlineData("{ type: string, format: hostname }", "[ApiConstraint(Format = \"hostname\")]")]
    [InlineData("{ type: string, x-format: ip-or-localhost }", "[ApiConstraint(Format = \"ip-or-localhost\")]")]
    [InlineData("{ type: [string, 'null'], pattern: '^[a-z]+$', minLength: 1, maxLength: 9, format: email }", "[ApiConstraint(Pattern = \"^[a-z]+$\", MinLength = 1, MaxLength = 9, Format = \"email\")]")]
    [InlineData("{ type: [number, 'null'], exclusiveMinimum: 0, exclusiveMaximum: 1.5 }", "[ApiConstraint(Minimum = 0d, MinimumIsExclusive = true, Maximum = 1.5d, MaximumIsExclusive = true)]")]
    public void Constraint_IsAnAttribute(string schema, string attribute)
    {
        Generation generation = Snippet.Schema($$"""
            type: object
            properties:
              it: {{schema}}
            """);

        Assert.Contains(attribute, generation.AssertCompiles().Member("Thing", "It"), StringComparison.Ordinal);
    }

    [Fact]
    public void ConstraintOfAParameter_StandsOnTheInterface()
    {
        Generation generation = Snippet.Paths("""
            /thing/find:
              get:
                tags: [thing]
                parameters:
                  - { name: code, in: query, required: true, schema: { type: string, pattern: '^[A-Z]+$', maxLength: 8 } }
                  - { name: page, in: query, schema: { type: integer, minimum: 1 } }
                  - { name: tags, in: query, schema: { type: array, maxItems: 3, items: { type: string } } }
                  - { name: ip, in: query, schema: { type: string, x-format: ip-or-localhost } }
                responses: { '204': { description: Done. } }
            """);

        Assert.EndsWith(
            """
            Task FindAsync([ApiConstraint(Pattern = "^[A-Z]+$", MaxLength = 8)] string code, [ApiConstraint(Minimum = 1d)] long? page = null, [ApiConstraint(MaxItems = 3)] IReadOnlyList<string>? tags = null, [ApiConstraint(Format = "ip-or-localhost")] string? ip = null, CancellationToken cancellationToken = default);
            """,
            generation.AssertCompiles().Member("IThingClient", "FindAsync"),
            StringComparison.Ordinal);
        Assert.DoesNotContain("[ApiConstraint(", generation.Type("ThingClient"), StringComparison.Ordinal);
    }

    [Fact]
    public void RequestsAreChecked_DownToTheirParts()
    {
        Generation generation = Snippet.Paths("""
            /thing/create:
              post:
                tags: [thing]
                requestBody:
                  required: true
                  content:
                    application/json:
                      schema:
                        type: object
                        required: [code, lines]
                        properties:
                          code: { type: string, maxLength: 8 }
                          lines: { type: array, minItems: 1, items: { type: object, required: [sku], properties: { sku: { type: string } } } }
                responses: { '204': { description: Done. } }
            """);

        Assert.Equal(
            """
            internal static void Validate(ThingCreateRequest value)
            {
                ApiConstraint.Required(value, "ThingCreateRequest");
                ApiConstraint.Required(value.Code, "ThingCreateRequest.code");
                ApiConstraint.Length(value.Code, 0, 8, "ThingCreateRequest.code");
                ApiConstraint.Required(value.Lines, "ThingCreateRequest.lines");
                ApiConstraint.Items(value.Lines, 1, int.MaxValue, "ThingCreateRequest.lines");
                foreach (var item in value.Lines)
                {
                    ThingCreateLineJson.Validate(item);
                }
            }
            """,
            generation.AssertCompiles().Member("ThingCreateRequestJson", "Validate"));
    }

    [Fact]
    public void DeprecatedProperty_IsObsoleteAndTheClientStillCompiles()
    {
        Generation generation = Snippet.Schema("""
            type: object
            required: [old]
            properties:
              old: { type: string, deprecated: true }
              older: { type: string, deprecated: true }
            """);

        Assert.DoesNotContain("Obsolete", generation.AssertCompiles().Member("Thing", "Old"), StringComparison.Ordinal);
        Assert.Contains("[Obsolete(\"The contract marks this as deprecated.\")]", generation.Member("Thing", "Older"), StringComparison.Ordinal);
    }
}
