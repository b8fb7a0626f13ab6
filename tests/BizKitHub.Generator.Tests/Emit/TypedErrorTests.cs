using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>What the bodies of failed answers become.</summary>
public class TypedErrorTests
{
    private const string Components = """
        components:
          schemas:
            Problem: { type: object, required: [title], properties: { title: { type: string } } }
            Invalid: { type: object, required: [fields], properties: { fields: { type: array, items: { type: string } } } }
        """;

    [Fact]
    public void Statuses_AreTriedFromTheExactToTheWidest()
    {
        Generation generation = Snippet.Paths(
            """
            /thing/make:
              post:
                tags: [thing]
                responses:
                  default: { description: Else., content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
                  4XX: { description: Yours., content: { application/problem+json: { schema: { $ref: '#/components/schemas/Invalid' } } } }
                  '404': { description: Nothing there., content: { text/plain: { schema: { type: string } } } }
                  '409': { description: Clash., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Problem' } } } } }
                  '200': { description: Done. }
            """,
            Components).AssertCompiles();

        Assert.Contains(
            "private static readonly ApiErrorForm[] Errors = { ApiErrorForm.Unknown(404, 404), "
            + "ApiErrorForm.On(409, static (ref Utf8JsonReader reader) => ReadList(ref reader, ProblemJson.Read)), "
            + "ApiErrorForm.On(400, 499, InvalidJson.Read), ApiErrorForm.Any(ProblemJson.Read) };",
            generation.Type("ThingClient"),
            StringComparison.Ordinal);
        Assert.Contains("anonymous: true, errors: Errors);", generation.Type("ThingClient"), StringComparison.Ordinal);
        Assert.Contains(
            """/// <exception cref="ShopApiException{TError}">The API refused the call and said why: a list of <see cref="Shop.Problem"/> (409); <see cref="Shop.Invalid"/> (400 to 499); <see cref="Shop.Problem"/> (any other status).</exception>""",
            generation.Member("IThingClient", "MakeAsync"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void WhatTheWiderAnswerSaysToo_IsSaidOnce()
    {
        Generation generation = Snippet.Paths(
            """
            /thing/make:
              post:
                tags: [thing]
                responses:
                  '200': { description: Done. }
                  '404': { $ref: '#/components/responses/Gone' }
                  '429': { $ref: '#/components/responses/Gone' }
                  default: { $ref: '#/components/responses/Gone' }
            /thing/unmake:
              post:
                tags: [thing]
                responses:
                  '200': { description: Done. }
                  default: { $ref: '#/components/responses/Gone' }
            """,
            Components + "\n  responses: { Gone: { description: Gone., content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } } }").AssertCompiles();

        string client = generation.Type("ThingClient");
        Assert.Contains("private static readonly ApiErrorForm[] Errors = { ApiErrorForm.Any(ProblemJson.Read) };", client, StringComparison.Ordinal);
        Assert.DoesNotContain("Errors2", client, StringComparison.Ordinal);
        Assert.Equal(2, client.Split("errors: Errors").Length - 1);
    }

    [Fact]
    public void InlineErrors_AreCalledAfterWhatTheirUsesShare()
    {
        Generation generation = Snippet.Paths(
            """
            /thing/make:
              post:
                tags: [thing]
                responses:
                  '200': { description: Done. }
                  '404': { description: Gone., content: { application/json: { schema: { type: object, required: [error], properties: { error: { type: object, required: [code], properties: { code: { type: string } } } } } } } }
                  '422': { description: Bad., content: { application/json: { schema: { type: object, properties: { fields: { type: object, properties: { name: { type: string } } } } } } } }
            /other/make:
              post:
                tags: [other]
                responses:
                  '200': { description: Done. }
                  default: { description: Gone., content: { application/json: { schema: { type: object, required: [error], properties: { error: { type: object, required: [code], properties: { code: { type: string } } } } } } } }
            """).AssertCompiles();

        Assert.Equal(
            ["Error", "ErrorResponse", "ThingMakeFields", "ThingMakeUnprocessableContentErrorResponse"],
            generation.TypeNames.Where(n => n.Contains("Error", StringComparison.Ordinal) || n.Contains("Fields", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    /// <summary>Errors of several forms are called after their statuses.</summary>
    [Fact]
    public void StatusOfAnError_IsCalledAsInTheSpecificationOfHttp()
    {
        (string Status, string Name)[] statuses =
        [
            ("301", "MovedPermanently"), ("302", "Found"), ("303", "SeeOther"), ("307", "TemporaryRedirect"), ("308", "PermanentRedirect"),
            ("400", "BadRequest"), ("401", "Unauthorized"), ("402", "PaymentRequired"), ("403", "Forbidden"), ("404", "NotFound"), ("405", "MethodNotAllowed"),
            ("406", "NotAcceptable"), ("408", "RequestTimeout"), ("409", "Conflict"), ("410", "Gone"), ("412", "PreconditionFailed"), ("413", "ContentTooLarge"),
            ("415", "UnsupportedMediaType"), ("418", "Status418"), ("422", "UnprocessableContent"), ("423", "Locked"), ("428", "PreconditionRequired"), ("429", "TooManyRequests"),
            ("500", "InternalServer"), ("501", "NotImplemented"), ("502", "BadGateway"), ("503", "ServiceUnavailable"), ("504", "GatewayTimeout"),
            ("3XX", "Redirect"), ("4XX", "Client"), ("5XX", "Server"),
        ];
        string responses = string.Join(", ", statuses.Select(s =>
            $"'{s.Status}': {{ description: a, content: {{ application/json: {{ schema: {{ type: object, required: [p{s.Status}], properties: {{ p{s.Status}: {{ type: string }} }} }} }} }} }}"));
        Generation generation = Snippet.Paths($$"""
            /thing/make: { post: { tags: [thing], responses: { '200': { description: Done. }, {{responses}} } } }
            """).AssertCompiles();

        Assert.Equal(
            statuses.Select(s => $"ThingMake{s.Name}ErrorResponse").Order(StringComparer.Ordinal),
            generation.TypeNames.Where(n => n.EndsWith("ErrorResponse", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("'404': { description: Gone. }")]
    [InlineData("'404': { description: Gone., content: { text/plain: { schema: { type: string } } } }")]
    [InlineData("default: { description: Gone., content: { application/json: {} } }")]
    [InlineData("default: { description: Gone., content: { application/json: { schema: {} } } }")]
    [InlineData("'100': { description: Wait., content: { application/json: { schema: { type: string } } } }")]
    public void ErrorsThatSayNothing_CostNothing(string response)
    {
        Generation generation = Snippet.Paths($$"""
            /thing/make:
              post:
                tags: [thing]
                responses:
                  '200': { description: Done. }
                  {{response}}
            """).AssertCompiles();

        Assert.DoesNotContain("Error", generation.Type("ThingClient"), StringComparison.Ordinal);
        Assert.DoesNotContain("TError", generation.Type("IThingClient"), StringComparison.Ordinal);
    }
}
