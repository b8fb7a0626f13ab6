using System.Reflection;
using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>What the security of a document becomes: options for its secrets, and which of them an operation sends.</summary>
public class SecurityTests
{
    private const string Schemes = """
        components:
          securitySchemes:
            header: { type: apiKey, in: header, name: X-Key }
            cookie: { type: apiKey, in: cookie, name: sid }
            login: { type: http, scheme: Basic }
            admin: { type: http, scheme: basic }
            token: { type: http, scheme: bearer }
            oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://shop.example/token, scopes: {} } } }
            oidc: { type: openIdConnect, openIdConnectUrl: https://shop.example/.well-known/openid-configuration }
            certificate: { type: mutualTLS }
            digest: { type: http, scheme: digest }
        """;

    /// <summary>Schemes that are called like something that the options have already.</summary>
    [Fact]
    public void SchemeNamedLikeAMemberOfTheOptions_StandsBesideIt()
    {
        string[] names = [.. Snippet.Paths("/thing/make: { post: { tags: [thing], responses: { '204': { description: Made. } } } }")
            .Output.GetTypeByMetadataName("Shop.ShopClientOptions")!
            .GetMembers()
            .Select(m => m.Name)
            .Concat(typeof(object).GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance).Select(m => m.Name))
            .Where(n => n.All(char.IsLetter))
            .Distinct()];
        string schemes = string.Concat(names.Select(n => $"\n    {n}: {{ type: apiKey, in: header, name: X-{n} }}"));
        Generation generation = Snippet.Paths(
            $$"""
            /thing/make: { post: { tags: [thing], security: [{ {{string.Join(", ", names.Select(n => n + ": []"))}} }], responses: { '204': { description: Made. } } } }
            """,
            "components:\n  securitySchemes:" + schemes).AssertCompiles();

        Assert.Contains("Timeout", names);
        Assert.Contains("public string? Timeout2 { get; set; }", generation.Type("ShopClientOptions"), StringComparison.Ordinal);
    }

    [Fact]
    public void OneKey_IsOneOptionAndOneCredential()
    {
        Generation generation = Of("/a/get: { get: { tags: [a], security: [{ header: [] }], responses: { '204': { description: Done. } } } }");

        Assert.Equal(
            """
            internal ApiCredential? ToCredential() => ApiKey is null ? null : ApiCredential.Header("X-Key", ApiKey);
            """,
            generation.Member("ShopClientOptions", "ToCredential"));
        Assert.Contains("repeatable: true, statuses: ", generation.Type("AClient"), StringComparison.Ordinal);
        Assert.DoesNotContain(generation.Sources.Keys, k => k.Contains("Token", StringComparison.Ordinal));
        Assert.Empty(generation.Problems);
    }

    [Fact]
    public void Token_IsSetOrHandedOutByAProvider()
    {
        Generation generation = Of("/a/get: { get: { tags: [a], security: [{ oauth: [] }], responses: { '204': { description: Done. } } } }");

        Assert.Equal(
            """
            /// <summary>Hands out the token for a call, where one that is set once does not last. It is asked once per call and goes before <see cref="AccessToken"/>.</summary>
            /// <remarks>The client keeps no token: keep yours until it expires. What the provider throws reaches the caller of the operation as it is.</remarks>
            public System.Func<System.Threading.CancellationToken, System.Threading.Tasks.ValueTask<string>>? AccessTokenProvider { get; set; }
            """,
            generation.Member("ShopClientOptions", "AccessTokenProvider"));
        Assert.Equal(
            """
            internal ApiCredential? ToCredential() => AccessTokenProvider is not null ? new ApiTokenCredential(AccessTokenProvider) : AccessToken is null ? null : ApiCredential.Bearer(AccessToken);
            """,
            generation.Member("ShopClientOptions", "ToCredential"));
        Assert.Contains(generation.Sources.Keys, k => k.EndsWith(".Runtime.ApiTokenCredential.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void AlternativesAndCombinations_AreKeptPerOperation()
    {
        Generation generation = Of("""
            /a/either: { get: { tags: [a], security: [{ token: [] }, { header: [] }], responses: { '204': { description: Done. } } } }
            /a/both: { get: { tags: [a], security: [{ header: [], cookie: [] }, { login: [] }], responses: { '204': { description: Done. } } } }
            /a/mixed: { get: { tags: [a], security: [{ header: [], oauth: [] }], responses: { '204': { description: Done. } } } }
            /a/again: { get: { tags: [a], security: [{ cookie: [], header: [] }, { login: [] }], responses: { '204': { description: Done. } } } }
            /a/optional: { get: { tags: [a], security: [{}, { header: [] }], responses: { '204': { description: Done. } } } }
            /a/certain: { get: { tags: [a], security: [{ certificate: [], header: [] }], responses: { '204': { description: Done. } } } }
            /a/open: { get: { tags: [a], security: [], responses: { '204': { description: Done. } } } }
            /a/proven: { get: { tags: [a], security: [{ certificate: [] }], responses: { '204': { description: Done. } } } }
            """);

        Assert.Equal(
            """
            internal ApiCredential?[] ToCredentials(ShopClientCallOptions? calls) => new ApiCredential?[]
            {
                ApiCredential.First(ToAccessToken(calls), ToApiKey(calls)),
                ApiCredential.First(ApiCredential.All(ToApiKey(calls), ToCookie(calls)), ToBasic(calls)),
                ApiCombinedCredential.All(ToApiKey(calls), ToOauth(calls)),
                ToApiKey(calls),
            };
            """,
            generation.Member("ShopClientOptions", "ToCredentials"));
        string fields = generation.Type("AClient");
        Assert.Contains("\"a.either\", \"GET\", \"/a/either\", repeatable: true, statuses: ", fields, StringComparison.Ordinal);
        Assert.Contains("\"a.both\", \"GET\", \"/a/both\", repeatable: true, security: 1, statuses: ", fields, StringComparison.Ordinal);
        Assert.Contains("\"a.mixed\", \"GET\", \"/a/mixed\", repeatable: true, security: 2, statuses: ", fields, StringComparison.Ordinal);
        Assert.Contains("\"a.again\", \"GET\", \"/a/again\", repeatable: true, security: 1, statuses: ", fields, StringComparison.Ordinal);
        Assert.Contains("\"a.optional\", \"GET\", \"/a/optional\", repeatable: true, security: 3, statuses: ", fields, StringComparison.Ordinal);
        Assert.Contains("\"a.certain\", \"GET\", \"/a/certain\", repeatable: true, security: 3, statuses: ", fields, StringComparison.Ordinal);
        Assert.Contains("\"a.open\", \"GET\", \"/a/open\", repeatable: true, anonymous: true, statuses: ", fields, StringComparison.Ordinal);
        Assert.Contains("\"a.proven\", \"GET\", \"/a/proven\", repeatable: true, anonymous: true, statuses: ", fields, StringComparison.Ordinal);
        Assert.Empty(generation.Problems);
    }

    [Fact]
    public void SeveralOfAKind_AreToldApartByTheirSchemes()
    {
        Generation generation = Of("""
            /a/get: { get: { tags: [a], security: [{ header: [] }, { cookie: [] }, { login: [] }, { admin: [] }, { token: [] }, { oauth: [] }, { oidc: [] }], responses: { '204': { description: Done. } } } }
            """);

        Assert.Equal(
            [
                "AccessToken", "AccessTokenProvider", "AdminPassword", "AdminUserName", "AllowMissingResponseFields", "ApiKey", "BaseAddress", "Cookie",
                "MaxResponseContentBufferSize", "MaxRetries", "Oauth", "OauthProvider", "Oidc", "OidcProvider", "Password", "Timeout", "UserAgent", "UserName", "ValidateRequests",
            ],
            Options(generation));
    }

    [Fact]
    public void SchemesCalledLikeOtherOptions_MakeRoom()
    {
        Generation generation = Generation.Of("""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            servers: [{ url: https://shop.example }]
            security: [{ key: [] }, { timeout: [] }, { oauth: [] }, { token: [] }, { accessTokenProvider: [] }, { Access-Token: [] }]
            paths:
              /a/get: { get: { tags: [a], responses: { '204': { description: Done. } } } }
            components:
              securitySchemes:
                key: { type: apiKey, in: header, name: X-Key }
                timeout: { type: apiKey, in: header, name: X-Timeout }
                oauth: { type: oauth2, flows: { implicit: { authorizationUrl: https://shop.example/login, scopes: {} } } }
                token: { type: http, scheme: bearer }
                accessTokenProvider: { type: apiKey, in: query, name: p }
                Access-Token: { type: apiKey, in: query, name: q }
            """).AssertCompiles();

        Assert.Equal(
            [
                "AccessToken", "AccessToken2", "AccessTokenProvider", "AccessTokenProvider2", "AllowMissingResponseFields", "ApiKey", "BaseAddress",
                "MaxResponseContentBufferSize", "MaxRetries", "Timeout", "Timeout2", "Token", "TokenProvider", "UserAgent", "ValidateRequests",
            ],
            Options(generation));
    }

    [Fact]
    public void DeclaredButNeverAskedFor_IsSentWhenItIsThere()
    {
        Generation generation = Generation.Of("""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            servers: [{ url: https://shop.example }]
            paths:
              /a/get: { get: { tags: [a], responses: { '204': { description: Done. } } } }
            components:
              securitySchemes:
                id: { type: apiKey, in: header, name: X-App-Id }
                key: { type: apiKey, in: header, name: X-App-Key }
            """).AssertCompiles();

        Assert.Equal("internal ApiCredential? ToCredential(ShopClientCallOptions? calls) => ApiCredential.Any(ToApiKey(calls), ToKey(calls));", generation.Member("ShopClientOptions", "ToCredential"));
    }

    [Fact]
    public void ParameterThatIsASecret_IsNoParameterOfTheMethod_ButIsSent()
    {
        Generation generation = Of("""
            /a/plain: { get: { tags: [a], security: [{ oauth: [] }, { header: [] }], responses: { '204': { description: Done. } } } }
            /a/optional: { get: { tags: [a], security: [{ oauth: [] }], parameters: [{ name: X-Key, in: header, schema: { type: string } }], responses: { '204': { description: Done. } } } }
            /a/required: { get: { tags: [a], security: [{ oauth: [] }], parameters: [{ name: X-Key, in: header, required: true, schema: { type: string } }], responses: { '204': { description: Done. } } } }
            /a/open: { get: { tags: [a], security: [], parameters: [{ name: X-Key, in: header, schema: { type: string } }], responses: { '204': { description: Done. } } } }
            """);

        Assert.DoesNotContain("xKey", generation.Type("IAClient"), StringComparison.Ordinal);
        Assert.Equal(
            """
            internal ApiCredential?[] ToCredentials(ShopClientCallOptions? calls) => new ApiCredential?[]
            {
                ApiCredential.First(ToAccessToken(calls), ToApiKey(calls)),
                ApiCredential.First(ApiCombinedCredential.All(ToApiKey(calls), ToAccessToken(calls)), ToAccessToken(calls)),
                ApiCombinedCredential.All(ToApiKey(calls), ToAccessToken(calls)),
                ToApiKey(calls),
            };
            """,
            generation.Member("ShopClientOptions", "ToCredentials"));
    }

    [Theory]
    [InlineData("digest", "BKH003 (17,5): Security of the HTTP scheme 'digest' is not supported; set it up on the HttpClient")]
    [InlineData("nobody", "BKH003 (5,42): The security scheme 'nobody' is not declared; nothing is sent for it")]
    [InlineData("token: [], login", "BKH003 (5,42): Two secrets cannot both be the Authorization header; this combination is left out")]
    public void WhatCannotBeSent_IsReported_AndTheOthersAreSent(string schemes, string problem)
    {
        Generation generation = Of($$"""
            /a/get: { get: { tags: [a], security: [{ {{schemes}}: [] }, { header: [] }], responses: { '204': { description: Done. } } } }
            /a/put: { put: { tags: [a], security: [{ {{schemes}}: [] }, { header: [] }], responses: { '204': { description: Done. } } } }
            """);

        Assert.Contains(problem, generation.Problems);
        Assert.Contains("ApiCredential.Header(\"X-Key\", ApiKey)", generation.Type("ShopClientOptions"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("header", "X Key")]
    [InlineData("header", "Content-Length")]
    [InlineData("header", "transfer-encoding")]
    [InlineData("header", "X-Key:")]
    [InlineData("header", "")]
    [InlineData("query", "")]
    public void KeyThatCannotTravel_IsReportedAndLeftOut(string place, string name)
    {
        Generation generation = Generation.Of($$"""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            servers: [{ url: https://shop.example }]
            security: [{ key: [] }]
            paths:
              /a/get: { get: { tags: [a], responses: { '204': { description: Done. } } } }
            components: { securitySchemes: { key: { type: apiKey, in: {{place}}, name: '{{name}}' } } }
            """).AssertCompiles();

        Assert.StartsWith("BKH003", Assert.Single(generation.Problems), StringComparison.Ordinal);
        Assert.DoesNotContain("ApiKey", Options(generation));
    }

    [Theory]
    [InlineData("Host")]
    [InlineData("content-length")]
    [InlineData("Transfer-Encoding")]
    [InlineData("X Space")]
    [InlineData("X:Colon")]
    [InlineData("Č")]
    public void HeaderThatAClientCannotSet_IsReportedAndLeftOut(string name)
    {
        Generation generation = Of($$"""
            /a/get: { get: { tags: [a], parameters: [{ name: '{{name}}', in: header, required: true, schema: { type: string } }, { name: X-Good, in: header, schema: { type: string } }], responses: { '204': { description: Done. } } } }
            """);

        Assert.Contains($"BKH003 (5,44): A client cannot set the header '{name}'; the parameter is left out", generation.Problems);
        Assert.Contains("GetAsync(string? xGood = null, ", generation.Type("IAClient"), StringComparison.Ordinal);
    }

    [Fact]
    public void ChoiceOfOperations_RenamesNoSecret()
    {
        const string document = """
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            servers: [{ url: https://shop.example }]
            paths:
              /a/get: { get: { tags: [a], security: [{ first: [] }], responses: { '204': { description: Done. } } } }
              /b/get: { get: { tags: [b], security: [{ second: [] }], responses: { '204': { description: Done. } } } }
            components:
              securitySchemes:
                first: { type: apiKey, in: header, name: X-First }
                second: { type: apiKey, in: header, name: X-Second }
            """;
        Generation part = Generation.Of(Project.With(document) with
        {
            Metadata = new Dictionary<string, IReadOnlyDictionary<string, string>> { [Project.DefaultPath] = new Dictionary<string, string> { ["IncludeTags"] = "b" } },
        }).AssertCompiles();

        Assert.Contains("Second", Options(part));
        Assert.DoesNotContain("ApiKey", Options(part));
    }

    private static Generation Of(string paths) => Snippet.Paths(paths, Schemes).AssertCompiles(withRuntime: false);

    private static IEnumerable<string> Options(Generation generation) => generation.Output.GetTypeByMetadataName("Shop.ShopClientOptions")!
        .GetMembers()
        .OfType<Microsoft.CodeAnalysis.IPropertySymbol>()
        .Select(p => p.Name)
        .Order(StringComparer.Ordinal);
}
