using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>What the headers of successful answers become.</summary>
public class ResponseHeaderTests
{
    private const string Components = """
        components:
          schemas:
            Pet: { type: object, required: [name], properties: { name: { type: string } } }
            Color: { type: string, enum: [red] }
        """;

    [Fact]
    public void Headers_AreARecordThatASecondMethodReturns()
    {
        Generation generation = Method("""
            '201':
                    description: Made.
                    headers:
                      Location: { required: true, description: Where it is., schema: { type: string, format: uri } }
                      X-Total-Count: { schema: { type: integer } }
                      X-RateLimit-Limit: { schema: { type: integer } }
                      RateLimit: { schema: { type: string } }
                      Retry-After: { schema: { type: integer } }
                      Content-Type: { schema: { type: string } }
                    content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
            """);

        Assert.Equal(
            """
            /// <summary>The headers of an answer.</summary>
            public sealed record ThingMakeResponseHeaders
            {
                /// <summary>Where it is.</summary>
                public required Uri Location { get; init; }

                /// <summary>The header <c>X-Total-Count</c>.</summary>
                public long? XTotalCount { get; init; }
            }
            """,
            generation.Type("ThingMakeResponseHeaders"));
        Assert.Equal(
            """
            internal static class ThingMakeResponseHeadersJson
            {
                internal static ThingMakeResponseHeaders Read(ApiAnswer answer) => new()
                {
                    Location = answer.RequiredHeader("Location", ApiHeaderForm.Text, JsonReading.ReadUri),
                    XTotalCount = answer.OptionalHeader<long?>("X-Total-Count", ApiHeaderForm.Literal, JsonNullables.ReadNullableInt64),
                };
            }
            """,
            generation.Type("ThingMakeResponseHeadersJson"));
        Assert.Contains("Task<Pet> MakeAsync(", generation.Member("IThingClient", "MakeAsync"), StringComparison.Ordinal);
        Assert.Contains(
            "Task<WithHeaders<Pet, ThingMakeResponseHeaders>> MakeWithHeadersAsync(",
            generation.Member("IThingClient", "MakeWithHeadersAsync"),
            StringComparison.Ordinal);
        Assert.EndsWith(
            "_transport.SendForAsync(MakeRequest(), static answer => new WithHeaders<Pet, ThingMakeResponseHeaders>(answer.Json(PetJson.Read), answer.StatusCode, ThingMakeResponseHeadersJson.Read(answer)), cancellationToken);",
            generation.Member("ThingClient", "MakeWithHeadersAsync"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ schema: { type: string } }", "string?", "Text")]
    [InlineData("{ schema: { type: string, format: date-time } }", "DateTimeOffset?", "Moment")]
    [InlineData("{ schema: { type: boolean } }", "bool?", "Literal")]
    [InlineData("{ schema: { $ref: '#/components/schemas/Color' } }", "Color?", "Text")]
    [InlineData("{ schema: { type: array, items: { type: string } } }", "IReadOnlyList<string>?", "Texts")]
    [InlineData("{ schema: { type: array, items: { type: integer } } }", "IReadOnlyList<long>?", "Literals")]
    [InlineData("{ schema: { $ref: '#/components/schemas/Pet' } }", "Pet?", "Fields")]
    [InlineData("{ explode: true, schema: { $ref: '#/components/schemas/Pet' } }", "Pet?", "ExplodedFields")]
    [InlineData("{ content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }", "Pet?", "Json")]
    [InlineData("{ content: { text/plain: { schema: { type: string } } } }", "string?", "Text")]
    [InlineData("{ description: Anything. }", "string?", "Text")]
    public void AHeader_HasTheTypeOfItsSchema(string header, string type, string form)
    {
        Generation generation = Method($"'204': {{ description: Made., headers: {{ X-Info: {header} }} }}");

        Assert.Contains($"public {type} XInfo {{ get; init; }}", generation.Type("ThingMakeResponseHeaders"), StringComparison.Ordinal);
        Assert.Contains($"(\"X-Info\", ApiHeaderForm.{form}, ", generation.Type("ThingMakeResponseHeadersJson"), StringComparison.Ordinal);
        Assert.Contains("Task<ThingMakeResponseHeaders> MakeWithHeadersAsync(", generation.Member("IThingClient", "MakeWithHeadersAsync"), StringComparison.Ordinal);
        Assert.Empty(generation.Problems);
    }

    [Fact]
    public void AHeaderWithoutTextForm_IsTextAndReported()
    {
        Generation generation = Method("'204': { description: Made., headers: { X-Info: { schema: { type: array, items: { type: array, items: { type: string } } } } } }");

        Assert.Contains("public string? XInfo { get; init; }", generation.Type("ThingMakeResponseHeaders"), StringComparison.Ordinal);
        Assert.Contains("The header 'X-Info' has no typed form; it is read as text", Assert.Single(generation.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void NumbersOfAnObject_AreKnownToTheReader() => Assert.Contains(
        ", \"count\")",
        Method("'204': { description: Made., headers: { X-Info: { schema: { type: object, properties: { name: { type: string }, count: { type: integer } } } } } }").Type("ThingMakeResponseHeadersJson"),
        StringComparison.Ordinal);

    [Fact]
    public void OfSeveralAnswers_AHeaderIsRequiredWhereAllRequireIt()
    {
        string headers = Method("""
            '200': { description: A., headers: { ETag: { required: true, schema: { type: string } }, Link: { required: true, schema: { type: string } } } }
                  '204': { description: B., headers: { etag: { required: true, schema: { type: string } } } }
            """).Type("ThingMakeResponseHeaders");

        Assert.Contains("public required string ETag { get; init; }", headers, StringComparison.Ordinal);
        Assert.Contains("public string? Link { get; init; }", headers, StringComparison.Ordinal);
    }

    [Fact]
    public void OnlyHeadersThatTheClientInterprets_MakeNoSecondMethod()
    {
        Generation generation = Method("'204': { description: Made., headers: { X-RateLimit-Limit: { schema: { type: integer } } } }");

        Assert.DoesNotContain("WithHeaders", generation.Type("IThingClient"), StringComparison.Ordinal);
        Assert.DoesNotContain(generation.Sources.Keys, k => k.Contains("WithHeaders", StringComparison.Ordinal));
    }

    private static Generation Method(string responses) => Snippet.Paths(
        $$"""
        /thing/make:
          post:
            tags: [thing]
            responses:
              {{responses}}
        """,
        Components).AssertCompiles(withRuntime: true);
}
