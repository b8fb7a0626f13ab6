using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>What a contract says of the items of a list or the values of a map: an attribute for the rules, a loop for the client.</summary>
public sealed class ItemConstraintTests
{
    [Fact]
    public void ItemsOfARequest_AreCheckedEach()
    {
        Generation generation = Sent("""
            type: object
            required: [tags]
            properties:
              tags: { type: array, minItems: 1, items: { type: string, pattern: '^[a-z]+$', maxLength: 8 } }
              sizes: { type: array, items: { type: integer, minimum: 1 } }
              notes: { type: object, additionalProperties: { type: string, maxLength: 80 } }
              mails: { type: [array, 'null'], items: { $ref: '#/components/schemas/Mail' } }
            """).AssertCompiles();

        Assert.Equal(
            """
            internal static void Validate(ThingSendRequest value)
            {
                ApiConstraint.Required(value, "ThingSendRequest");
                ApiConstraint.Required(value.Tags, "ThingSendRequest.tags");
                ApiConstraint.Items(value.Tags, 1, int.MaxValue, "ThingSendRequest.tags");
                foreach (var item in value.Tags)
                {
                    ApiConstraint.Length(item, 0, 8, "ThingSendRequest.tags[]");
                    ApiConstraint.Pattern(item, Tags_ItemPattern, "ThingSendRequest.tags[]");
                }
                if (value.Sizes is { } sizes)
                {
                    foreach (var item in sizes)
                    {
                        ApiConstraint.Minimum(item, 1L, "ThingSendRequest.sizes[]");
                    }
                }

                if (value.Notes is { } notes)
                {
                    foreach (var item in notes)
                    {
                        ApiConstraint.Length(item.Value, 0, 80, "ThingSendRequest.notes[]");
                    }
                }

                if (value.Mails.GetValueOrDefault() is { } mails)
                {
                    foreach (var item in mails)
                    {
                        ApiFormat.Email(item, "ThingSendRequest.mails[]");
                    }
                }

            }
            """,
            generation.Member("ThingSendRequestJson", "Validate"));
        Assert.Contains("[ApiConstraint(MinItems = 1)]\n[ApiConstraint(OfItems = true, Pattern = \"^[a-z]+$\", MaxLength = 8)]", generation.Member("ThingSendRequest", "Tags"), StringComparison.Ordinal);
        Assert.Contains("[ApiConstraint(OfItems = true, Format = \"email\")]", generation.Member("ThingSendRequest", "Mails"), StringComparison.Ordinal);
    }

    /// <summary>A bound that the type of the value cannot hold cannot be broken by it.</summary>
    [Theory]
    [InlineData("type: integer, minimum: 2, maximum: 3", "Minimum(value.A, 2L, \"ThingSendRequest.a\"); ApiConstraint.Maximum(value.A, 3L, \"ThingSendRequest.a\");")]
    [InlineData("type: integer, minimum: 1.5, maximum: 8", "Maximum(value.A, 8L, \"ThingSendRequest.a\");")]
    [InlineData("type: integer, format: int32, minimum: 1.5, maximum: 2147483647", "Maximum(value.A, 2147483647, \"ThingSendRequest.a\");")]
    [InlineData("type: integer, format: int32, minimum: 1.5, multipleOf: 2", "MultipleOf(value.A, 2, \"ThingSendRequest.a\");")]
    [InlineData("type: integer, multipleOf: 5", "MultipleOf(value.A, 5L, \"ThingSendRequest.a\");")]
    [InlineData("type: number, exclusiveMinimum: 0, multipleOf: 0.05", "Minimum(value.A, 0m, \"ThingSendRequest.a\", exclusive: true); ApiConstraint.MultipleOf(value.A, 0.05m, \"ThingSendRequest.a\");")]
    [InlineData("type: number, format: double, exclusiveMaximum: 1.5", "Maximum(value.A, 1.5d, \"ThingSendRequest.a\", exclusive: true);")]
    [InlineData("type: number, format: float, minimum: 1.5, multipleOf: 0.5", "Minimum(value.A, (float)1.5d, \"ThingSendRequest.a\");")]
    [InlineData("type: string, minLength: 1", "Length(value.A, 1, int.MaxValue, \"ThingSendRequest.a\");")]
    [InlineData("type: string, maxLength: 9, format: hostname", "Length(value.A, 0, 9, \"ThingSendRequest.a\"); ApiFormat.HostName(value.A, \"ThingSendRequest.a\");")]
    [InlineData("type: array, minItems: 1, items: { type: string }", "Items(value.A, 1, int.MaxValue, \"ThingSendRequest.a\");")]
    [InlineData("type: object, maxProperties: 2, additionalProperties: { type: string }", "Items(value.A, 0, 2, \"ThingSendRequest.a\");")]
    public void ValueOfARequest_IsCheckedInItsOwnType(string schema, string checks)
    {
        Generation generation = Snippet.Paths($$"""
            /thing/send:
              post: { tags: [thing], requestBody: { required: true, content: { application/json: { schema: { type: object, required: [a], properties: { a: { {{schema}} } } } } } }, responses: { '204': { description: Done. } } }
            """).AssertCompiles();

        string validation = generation.Member("ThingSendRequestJson", "Validate");
        Assert.Equal("ApiConstraint." + checks, string.Join(' ', validation.Split('\n').Select(l => l.Trim()).Where(l => l.StartsWith("Api", StringComparison.Ordinal) && !l.Contains("Required(value", StringComparison.Ordinal))));
    }

    [Fact]
    public void ItemsThatMustDiffer_AreCompared_WhereTheyArePlainValues()
    {
        Generation generation = Sent("""
            type: object
            properties:
              tags: { type: array, uniqueItems: true, items: { type: string } }
              lines: { type: array, uniqueItems: true, items: { type: object, properties: { sku: { type: string } } } }
            """).AssertCompiles();

        string validation = generation.Member("ThingSendRequestJson", "Validate");
        Assert.Contains("ApiConstraint.Unique(value.Tags, \"ThingSendRequest.tags\");", validation, StringComparison.Ordinal);
        Assert.DoesNotContain("ApiConstraint.Unique(value.Lines", validation, StringComparison.Ordinal);
        Assert.Contains("[ApiConstraint(UniqueItems = true)]", generation.Member("ThingSendRequest", "Lines"), StringComparison.Ordinal);
    }

    [Fact]
    public void ItemsOfAParameter_AreCheckedEach()
    {
        Generation generation = Snippet.Paths("""
            /thing/find:
              get:
                tags: [thing]
                parameters:
                  - { name: codes, in: query, schema: { type: array, items: { type: string, pattern: '^[A-Z]{3}$' } } }
                responses: { '204': { description: Done. } }
            """).AssertCompiles();

        Assert.Contains("[ApiConstraint(OfItems = true, Pattern = \"^[A-Z]{3}$\")] IReadOnlyList<string>? codes", generation.Member("IThingClient", "FindAsync"), StringComparison.Ordinal);
        Assert.Contains("ApiConstraint.Pattern(item, Find_codes_ItemPattern, \"codes[]\");", generation.Type("ThingClient"), StringComparison.Ordinal);
    }

    [Fact]
    public void ListOfLists_AndItemsOfTypesOfTheirOwn_AreLeftToThose()
    {
        Generation generation = Sent("""
            type: object
            properties:
              rows: { type: array, items: { type: array, items: { type: string, maxLength: 3 } } }
              kinds: { type: array, items: { type: string, enum: [a, b], maxLength: 1 } }
            """).AssertCompiles();

        Assert.DoesNotContain("OfItems", generation.Type("ThingSendRequest"), StringComparison.Ordinal);
    }

    private static Generation Sent(string schema) => Snippet.Paths($$"""
        /thing/send:
          post:
            tags: [thing]
            requestBody:
              required: true
              content:
                application/json:
                  schema:
        {{string.Join('\n', schema.Split('\n').Select(line => "            " + line))}}
            responses: { '204': { description: Done. } }
        """, """
        components:
          schemas:
            Mail: { type: string, format: email }
        """);
}
