using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>What the options of some calls are made of, and that they take no name of the document's.</summary>
public class CallOptionsTests
{
    [Fact]
    public void WithoutASecret_TheyNeedNothingOfTheClientsOptions()
    {
        Generation generation = Generation.Of("""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            servers: [{ url: https://shop.example }]
            paths:
              /a/get: { get: { tags: [a], responses: { '204': { description: Done. } } } }
            """).AssertCompiles();

        Assert.Equal(
            """
            internal ApiSettings ToSettings(ApiSettings client) => new(client, Headers, client.Credential)
            {
                MaxRetries = MaxRetries ?? client.MaxRetries,
                Timeout = Timeout ?? client.Timeout,
                OnResponse = OnResponse ?? client.OnResponse,
            };
            """,
            generation.Member("ShopClientCallOptions", "ToSettings"));
        Assert.Equal(
            """
            /// <summary>A view whose calls do what the options say. It shares the connections, may be made for one call or kept, and needs no disposal.</summary>
            /// <param name="options">What the calls do differently; later changes to it have no effect.</param>
            /// <returns>The view, which lives as long as the client does.</returns>
            public ShopClientView With(ShopClientCallOptions options)
            {
                System.ArgumentNullException.ThrowIfNull(options);
                return new ShopClientView(_transport.With(options.ToSettings(_transport.Settings)));
            }
            """,
            generation.Member("ShopClientView", "With"));
    }

    [Fact]
    public void ASecretInTwoParts_IsReplacedAsAWhole()
    {
        Generation generation = Generation.Of("""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            servers: [{ url: https://shop.example }]
            security: [{ login: [] }, { oauth: [] }, { key: [] }]
            paths:
              /a/get: { get: { tags: [a], responses: { '204': { description: Done. } } } }
            components:
              securitySchemes:
                login: { type: http, scheme: basic }
                oauth: { type: oauth2, flows: { implicit: { authorizationUrl: https://shop.example/login, scopes: {} } } }
                key: { type: apiKey, in: header, name: X-Key }
            """).AssertCompiles();

        Assert.Equal(
            """
            internal ShopClientOptions With(ShopClientCallOptions? calls)
            {
                var options = (ShopClientOptions)MemberwiseClone();
                options.UserName = calls?.UserName ?? UserName;
                options.Password = calls?.Password ?? (calls?.UserName is null ? Password : null);
                options.AccessToken = calls?.AccessToken ?? AccessToken;
                options.AccessTokenProvider = calls?.AccessTokenProvider ?? (calls?.AccessToken is null ? AccessTokenProvider : null);
                options.ApiKey = calls?.ApiKey ?? ApiKey;
                return options;
            }
            """,
            generation.Member("ShopClientOptions", "With"));
        Assert.Equal(
            "internal ApiCredential? ToCredential(ShopClientCallOptions? calls) => ApiCredential.First(ToBasic(calls), ToAccessToken(calls), ToApiKey(calls));",
            generation.Member("ShopClientOptions", "ToCredential"));
        Assert.Equal(
            "private ApiCredential? ToAccessToken(ShopClientCallOptions? calls) => ApiCredential.Of(((object?)calls?.AccessToken ?? calls?.AccessTokenProvider), AccessTokenProvider is not null ? new ApiTokenCredential(AccessTokenProvider) : AccessToken is null ? null : ApiCredential.Bearer(AccessToken));",
            generation.Member("ShopClientOptions", "ToAccessToken"));
        Assert.Equal(
            "private bool HasCredential => (UserName ?? Password) is not null || ((object?)AccessToken ?? AccessTokenProvider) is not null || ApiKey is not null;",
            generation.Member("ShopClientCallOptions", "HasCredential"));
    }

    /// <summary>Half of the world has a type of this name.</summary>
    [Fact]
    public void AnApiResponseOfTheDocument_KeepsItsName()
    {
        Generation generation = Generation.Of("""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            servers: [{ url: https://shop.example }]
            paths:
              /a/get: { get: { tags: [a], responses: { '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/ApiResponse' } } } } } } }
            components:
              schemas:
                ApiResponse: { type: object, properties: { code: { type: integer } } }
            """).AssertCompiles();

        Assert.Contains("Task<ApiResponse> GetAsync(", generation.Type("IAClient"), StringComparison.Ordinal);
        Assert.Contains("System.Action<ShopApiResponse>? OnResponse", generation.Type("ShopClientCallOptions"), StringComparison.Ordinal);
        Assert.Empty(generation.Problems);
    }

    [Fact]
    public void NamesOfTheClient_AreNotTheDocuments()
    {
        Generation generation = Generation.Of("""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            servers: [{ url: https://shop.example }]
            security: [{ first: [] }, { headers: [] }, { onResponse: [] }, { with: [] }]
            paths:
              /a/get: { get: { tags: [With], responses: { '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/ShopClientView' } } } } } } }
              /b/get: { get: { tags: [ShopClientView], responses: { '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/ShopClientCallOptions' } } } } } } }
              /c/get: { get: { tags: [ShopClient], responses: { '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/ShopApiResponse' } } } } } } }
            components:
              schemas:
                ShopClientView: { type: object, properties: { a: { type: integer } } }
                ShopClientCallOptions: { type: object, properties: { b: { type: integer } } }
                ShopApiResponse: { type: object, properties: { c: { type: integer } } }
              securitySchemes:
                first: { type: apiKey, in: header, name: X-First }
                headers: { type: http, scheme: basic }
                onResponse: { type: http, scheme: bearer }
                with: { type: oauth2, flows: { implicit: { authorizationUrl: https://shop.example/login, scopes: {} } } }
            """).AssertCompiles();

        Assert.Contains("public IWithGroupClient WithGroup { get; }", generation.Type("ShopClientView"), StringComparison.Ordinal);
    }
}
