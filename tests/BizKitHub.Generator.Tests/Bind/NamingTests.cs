using BizKitHub.Generator.Bind;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Bind;

/// <summary>What things are called.</summary>
public class NamingTests
{
    [Theory]
    [InlineData("get-account-info", "GetAccountInfo")]
    [InlineData("customerRealIp", "CustomerRealIp")]
    [InlineData("CZK", "Czk")]
    [InlineData("CZ", "CZ")]
    [InlineData("ORDER_PAID", "OrderPaid")]
    [InlineData("+1", "Plus1")]
    [InlineData("-1", "Minus1")]
    [InlineData("-price", "MinusPrice")]
    [InlineData("+Price", "PlusPrice")]
    [InlineData("2fa", "_2fa")]
    [InlineData("Barášek", "Barasek")]
    [InlineData("名前", "U540DU524D")]
    [InlineData("$ref", "Ref")]
    [InlineData("*", "Star")]
    [InlineData("", "Empty")]
    [InlineData("class", "Class")]
    public void WireName_BecomesAnIdentifier(string wireName, string identifier) =>
        Assert.Equal(identifier, Words.Pascal(wireName).Text);

    /// <summary>A name of signs only, and a sign before a number, is what the sign is called.</summary>
    [Theory]
    [InlineData("*/\\=", "StarSlashBackslashEquals")]
    [InlineData("<>!?", "LessGreaterNotQuestion")]
    [InlineData("&|%$#@", "AndOrPercentDollarHashAt")]
    [InlineData(".,:;_", "DotCommaColonSemicolonUnderscore")]
    [InlineData("~^ \"'", "TildeCaretSpaceQuoteApostrophe")]
    [InlineData("+-", "PlusMinus")]
    public void Signs_AreCalledByTheirNames(string wireName, string identifier) =>
        Assert.Equal(identifier, Words.Pascal(wireName).Text);

    /// <summary>Plain names take a short way; a separator outside of ASCII at the end sends the same words the long way.</summary>
    [Theory]
    [InlineData("get-account-info", "getAccountInfo")]
    [InlineData("CZK", "c.z.k")]
    [InlineData("A-BC_DEF", "aBcDef")]
    [InlineData("a1-2b", "a12c")]
    [InlineData("URLName", "urlname")]
    [InlineData("x--", "X")]
    [InlineData("ID", "id2")]
    public void PlainName_MeansWhatTheSameWordsMean(string left, string right)
    {
        const string separator = "\u2003";

        Assert.Equal(Words.Pascal(left + separator), Words.Pascal(left));
        Assert.Equal(Words.Pascal(right + separator), Words.Pascal(right));
        Assert.Equal(Words.AreSame(left + separator, right), Words.AreSame(left, right));
    }

    [Theory]
    [InlineData("identityId", "identityId")]
    [InlineData("URLName", "urlName")]
    [InlineData("ID", "id")]
    [InlineData("X-Request-Id", "xRequestId")]
    public void WireName_BecomesAParameter(string wireName, string parameter) =>
        Assert.Equal(parameter, Words.Camel(wireName).Text);

    [Theory]
    [InlineData("/api/v1/customer/get-account-info", "customer", "get", null, "GetAccountInfo")]
    [InlineData("/api/v1/shop/order/create", "order", "post", "postApiV1ShopOrderCreate", "Create")]
    [InlineData("/api/v1/post/comment/create", "post", "post", null, "CommentCreate")]
    [InlineData("/api/v1/post-feedback/", "post-feedback", "post", null, "Post")]
    [InlineData("/api/v1/product-category/tree", "productCategory", "get", null, "Tree")]
    [InlineData("/pets", "pets", "get", "listPets", "ListPets")]
    [InlineData("/pets/{petId}", "pets", "get", "showPetById", "ShowPetById")]
    [InlineData("/pets/{petId}", "pets", "delete", null, "DeleteByPetId")]
    [InlineData("/pets/{petId}", "pets", "get", "Pets_Show", "Show")]
    [InlineData("/items/{id}", "items", "get", "read_item_items__id__get", "ReadItem")]
    public void Method_IsWhatThePathSaysAfterTheTag(string path, string tag, string verb, string? id, string method)
    {
        string parameters = path.Contains('{', StringComparison.Ordinal)
            ? $"parameters: [{{ name: {path[(path.IndexOf('{', StringComparison.Ordinal) + 1)..path.IndexOf('}', StringComparison.Ordinal)]}, in: path, required: true, schema: {{ type: string }} }}], "
            : "";
        string operationId = id is null ? "" : $"operationId: {id}, ";
        Generation generation = Snippet.Paths($$"""
            {{path}}: { {{verb}}: { tags: [{{tag}}], {{operationId}}{{parameters}}responses: { '204': { description: Done. } } } }
            """);

        Assert.Contains($" {method}Async(", generation.AssertCompiles().Type($"I{Words.Pascal(tag)}Client"), StringComparison.Ordinal);
        Assert.Empty(generation.Problems);
    }

    [Fact]
    public void NamesThatMeet_AreToldApart_WithAWarning()
    {
        Generation generation = Snippet.Schema("""
            type: object
            properties:
              a_b: { type: string }
              a-b: { type: string }
            """);

        string thing = generation.AssertCompiles().Type("Thing");
        Assert.Contains("public string? AB { get; init; }", thing, StringComparison.Ordinal);
        Assert.Contains("public string? AB2 { get; init; }", thing, StringComparison.Ordinal);
        Assert.Equal(["BKH004 (18,9): 'a-b' meets another name in C#; it is called 'AB2' here"], generation.Problems);
    }

    [Fact]
    public void NamesOfTheLanguageAndTheFramework_AreNoObstacle()
    {
        Generation generation = Snippet.Schema(
            """
            type: object
            required: [class, equals, thing, await, value, reader]
            properties:
              class: { type: string }
              equals: { type: string }
              thing: { type: string }
              await: { type: string }
              value: { type: string }
              reader: { type: string }
              when: { type: string }
              not: { type: string }
              system: { $ref: '#/components/schemas/System' }
              task: { $ref: '#/components/schemas/Task' }
              string: { $ref: '#/components/schemas/String' }
              optional: { $ref: '#/components/schemas/Optional' }
              client: { $ref: '#/components/schemas/ShopClient' }
            """,
            """
            System: { type: object, properties: { a: { type: string } } }
            Task: { type: object, properties: { a: { type: string } } }
            String: { type: object, properties: { a: { type: string, format: uri } } }
            Optional: { type: object, properties: { a: { type: [string, 'null'] } } }
            ShopClient: { type: object, properties: { a: { type: string } } }
            """);

        generation.AssertCompiles();
        Assert.Empty(generation.Problems);
    }

    [Fact]
    public void AddedOperation_RenamesNoOther()
    {
        const string pets = """
            /pets/list: { get: { tags: [pets], responses: { '204': { description: Done. } } } }
            /pets/{id}: { get: { tags: [pets], parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { '204': { description: Done. } } } }
            """;
        const string added = """
            /pets/{id}/list: { get: { tags: [pets], parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { '204': { description: Done. } } } }
            /other: { get: { tags: [other], responses: { '204': { description: Done. } } } }
            """;
        string[] before = [.. Methods(Snippet.Paths(pets))];

        Assert.Equal(before, before.Intersect(Methods(Snippet.Paths(pets + "\n" + added))));
        Assert.Equal(before, before.Intersect(Methods(Snippet.Paths(added + "\n" + pets))));
    }

    [Fact]
    public void EqualInlineSchemas_AreOneType_NamedAfterWhatItsUsesShare()
    {
        const string referral = "{ type: object, properties: { referral: { type: object, properties: { code: { type: string } } } } }";
        Generation generation = Snippet.Paths($$"""
            /customer/create: { get: { tags: [customer], responses: { '200': { description: A., content: { application/json: { schema: {{referral}} } } } } } }
            /customer/detail: { get: { tags: [customer], responses: { '200': { description: A., content: { application/json: { schema: {{referral}} } } } } } }
            """);

        Assert.Contains("CustomerReferral", generation.AssertCompiles().TypeNames);
        Assert.Contains("public CustomerReferral? Referral", generation.Type("CustomerCreateResponse"), StringComparison.Ordinal);
        Assert.Contains("public CustomerReferral? Referral", generation.Type("CustomerDetailResponse"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BizKitHub API", "BizKitHub", "BizKitHubClient")]
    [InlineData("Swagger Petstore - OpenAPI 3.0", "SwaggerPetstore", "SwaggerPetstoreClient")]
    [InlineData("System", "SystemApi", "SystemClient")]
    [InlineData("API", "Api", "ApiClient")]
    [InlineData("名前", "U540DU524D", "U540DU524DClient")]
    public void Title_NamesTheClient(string title, string space, string client)
    {
        ClientIdentity identity = Identity.Of(title, ClientOptions.Default);

        Assert.Equal(space, string.Join('.', identity.Namespace));
        Assert.Equal(client, identity.Name.Text);
    }

    private static IEnumerable<string> Methods(Generation generation) => generation
        .Type("IPetsClient")
        .Split('\n')
        .Where(line => line.Contains("Async(", StringComparison.Ordinal));
}
