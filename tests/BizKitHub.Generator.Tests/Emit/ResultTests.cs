using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>What successful answers become: one result for each operation, whatever statuses and media types it declares.</summary>
public class ResultTests
{
    private const string Components = """
        components:
          schemas:
            Pet: { type: object, required: [name], properties: { name: { type: string } } }
            Job: { type: object, required: [id], properties: { id: { type: integer } } }
        """;

    private const string Pet = "content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }";
    private const string Operation = "anonymous: true, statuses: ";
    private const string Job = "content: { application/json: { schema: { $ref: '#/components/schemas/Job' } } }";

    [Theory]
    [InlineData("'200': { description: A., " + Pet + " }", "Task<Pet>", "SendAsync(call, PetJson.Read, cancellationToken)")]
    [InlineData("'200': { description: A., " + Pet + " }\n      '201': { description: B., " + Pet + " }", "Task<Pet>", "SendAsync(call, PetJson.Read, cancellationToken)")]
    [InlineData("2XX: { description: A., " + Pet + " }", "Task<Pet>", "SendAsync(call, PetJson.Read, cancellationToken)")]
    [InlineData("default: { description: A., " + Pet + " }\n      '404': { description: B. }", "Task<Pet>", "SendAsync(call, PetJson.Read, cancellationToken)")]
    [InlineData("'200': { description: A., " + Pet + " }\n      '204': { description: B. }", "Task<Pet?>", "answer.JsonOrNull<Pet?>(")]
    [InlineData("'200': { description: A., " + Pet + " }\n      '304': { description: B. }", "Task<Pet?>", "answer.JsonOrNull<Pet?>(")]
    [InlineData("'200': { description: A. }\n      '204': { description: B. }", "Task", "SendAsync(call, cancellationToken)")]
    [InlineData("'200': { description: A., content: {} }", "Task", "SendAsync(call, cancellationToken)")]
    [InlineData("'302': { description: A. }\n      default: { description: B., " + Pet + " }", "Task", "SendAsync(call, cancellationToken)")]
    [InlineData("'200': { description: A., content: { application/json: {} } }\n      '204': { description: B. }", "Task<JsonElement?>", "answer.JsonOrNull<JsonElement?>(")]
    [InlineData("'200': { description: A., content: { application/json: { schema: { type: [integer, 'null'] } } } }", "Task<long?>", "answer.JsonOrNull<long?>(")]
    [InlineData("'200': { description: A., content: { application/xml: { schema: { type: object } } } }", "Task<string>", "answer.Text()")]
    [InlineData("'200': { description: A., content: { text/plain: {} } }\n      '204': { description: B. }", "Task<string?>", "answer.TextOrNull()")]
    [InlineData("'200': { description: A., content: { image/png: {} } }", "Task<byte[]>", "answer.Bytes()")]
    [InlineData("'200': { description: A., content: { image/png: {} } }\n      '202': { description: B. }", "Task<byte[]?>", "answer.BytesOrNull()")]
    [InlineData("'200': { description: A., content: { '*/*': { schema: { type: string, format: binary } } } }", "Task<byte[]>", "answer.Bytes()")]
    [InlineData("'200': { description: A., content: { '*/*': { schema: { type: string } } } }", "Task<string>", "answer.Text()")]
    [InlineData("'200': { description: A., content: { '*/*': { schema: { $ref: '#/components/schemas/Pet' } } } }", "Task<Pet>", "PetJson.Read")]
    [InlineData("'200': { description: A., content: { 'image/*': {} } }", "Task<byte[]>", "answer.Bytes()")]
    [InlineData("'200': { description: A., content: { text/csv: {}, application/vnd.shop+json: { schema: { $ref: '#/components/schemas/Pet' } } } }", "Task<Pet>", "PetJson.Read")]
    public void Answers_BecomeOneResult(string responses, string type, string call)
    {
        Generation generation = Method("get", responses);

        Assert.Contains(type + " MakeAsync(", generation.Member("IThingClient", "MakeAsync"), StringComparison.Ordinal);
        Assert.Contains(call, generation.Member("ThingClient", "MakeAsync"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json: {}", ");")]
    [InlineData("'application/json; charset=utf-8': {}", ");")]
    [InlineData("application/vnd.shop+json: {}", ") { Accept = \"application/vnd.shop+json\" };")]
    [InlineData("text/csv: {}, text/plain: {}", ") { Accept = \"text/csv, text/plain\" };")]
    [InlineData("image/png: {}, text/plain: {}, image/jpeg: {}", ") { Accept = \"image/png, image/jpeg\" };")]
    [InlineData("text/plain: {}, application/json: {}", ");")]
    [InlineData("'*/*': { schema: { type: string, format: binary } }", ") { Accept = \"*/*\" };")]
    public void Accept_SaysWhatIsRead(string content, string field)
    {
        Generation generation = Method("get", $"'200': {{ description: A., content: {{ {content} }} }}");

        Assert.Contains(Operation + "\"200\"" + field, generation.Type("ThingClient"), StringComparison.Ordinal);
    }

    [Fact]
    public void Head_HasNoBodyWhateverTheDocumentSays() => Assert.Contains(
        "Task HeadMakeAsync(",
        Method("head", "'200': { description: A., " + Pet + " }").Type("IThingClient"),
        StringComparison.Ordinal);

    [Fact]
    public void OtherResults_AreKnownToTheTransport() => Assert.Contains(
        Operation + "\"200 304\") { OtherResults = new[] { 304 } };",
        Method("get", "'200': { description: A., " + Pet + " }\n      '304': { description: B. }").Type("ThingClient"),
        StringComparison.Ordinal);

    [Fact]
    public void AnswersOfSeveralTypes_AreAUnionByStatus()
    {
        Generation generation = Method("post", $$"""
            '200': { description: Done., {{Pet}} }
                  '202': { description: Later., {{Job}} }
                  '204': { description: Nothing to do. }
                  '207': { description: Partly., content: { text/plain: { schema: { type: string } } } }
            """);

        Assert.Equal(
            """
            /// <summary>What the call succeeded with: one of the cases nested in it.</summary>
            public abstract record ThingMakeResponse
            {
                private ThingMakeResponse()
                {
                }

                /// <summary>Done.</summary>
                public sealed record Ok : ThingMakeResponse
                {
                    /// <summary>What the body of the answer says.</summary>
                    public required Pet Value { get; init; }
                }

                /// <summary>Later.</summary>
                public sealed record Accepted : ThingMakeResponse
                {
                    /// <summary>What the body of the answer says.</summary>
                    public required Job Value { get; init; }
                }

                /// <summary>Nothing to do.</summary>
                public sealed record NoContent : ThingMakeResponse;

                /// <summary>Partly.</summary>
                public sealed record Status207 : ThingMakeResponse
                {
                    /// <summary>What the body of the answer says.</summary>
                    public required string Value { get; init; }
                }
            }
            """,
            generation.Type("ThingMakeResponse"));
        Assert.Equal(
            """
            internal static class ThingMakeResponseJson
            {
                internal static ThingMakeResponse Read(ApiAnswer answer) => answer.Status switch
                {
                    <= 201 => new ThingMakeResponse.Ok { Value = answer.Json(PetJson.Read) },
                    <= 203 => new ThingMakeResponse.Accepted { Value = answer.Json(JobJson.Read) },
                    <= 205 => new ThingMakeResponse.NoContent(),
                    _ => new ThingMakeResponse.Status207 { Value = answer.Text() },
                };
            }
            """,
            generation.Type("ThingMakeResponseJson"));
        Assert.Contains("Accept = \"application/json, text/plain\"", generation.Type("ThingClient"), StringComparison.Ordinal);
        Assert.Contains("_transport.SendForAsync(call, ThingMakeResponseJson.Read, cancellationToken)", generation.Member("ThingClient", "MakeAsync"), StringComparison.Ordinal);
        Assert.DoesNotContain("typeof(ThingMakeResponse)", generation.Type("ShopJsonTypeInfoResolver"), StringComparison.Ordinal);
    }

    [Fact]
    public void ARange_TakesTheStatusesThatNothingElseTakes()
    {
        Generation generation = Method("post", $$"""
            2XX: { description: Else., {{Job}} }
                  '201': { description: Done., {{Pet}} }
            """);

        string reader = generation.Type("ThingMakeResponseJson");
        Assert.Contains("201 => new ThingMakeResponse.Created { Value = answer.Json(PetJson.Read) },", reader, StringComparison.Ordinal);
        Assert.Contains("_ => new ThingMakeResponse.Success { Value = answer.Json(JobJson.Read) },", reader, StringComparison.Ordinal);
    }

    [Fact]
    public void InlineAnswersOfEqualShape_AreOneType()
    {
        const string inline = "content: { application/json: { schema: { type: object, required: [id], properties: { id: { type: integer }, tag: { type: string, enum: [a] } } } } }";
        Generation generation = Method("post", $"'200': {{ description: A., {inline} }}\n      '201': {{ description: B., {inline} }}");

        Assert.Contains("Task<ThingMakeResponse> MakeAsync(", generation.Type("IThingClient"), StringComparison.Ordinal);
        Assert.Equal(["ThingMakeResponse", "ThingMakeTag"], Types(generation));
    }

    [Fact]
    public void InlineAnswersOfOtherShapes_AreCalledAfterTheirStatus()
    {
        Generation generation = Method("post", """
            '200': { description: A., content: { application/json: { schema: { type: object, properties: { id: { type: integer } } } } } }
                  '201': { description: B., content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } } }
            """);

        Assert.Equal(["ThingMakeCreatedResponse", "ThingMakeOkResponse", "ThingMakeResponse"], Types(generation));
    }

    private static IEnumerable<string> Types(Generation generation) =>
        generation.TypeNames.Where(n => n.StartsWith("ThingMake", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static Generation Method(string verb, string responses) => Snippet.Paths(
        $$"""
        /thing/make:
          {{verb}}:
            tags: [thing]
            responses:
              {{responses}}
        """,
        Components).AssertCompiles();
}
