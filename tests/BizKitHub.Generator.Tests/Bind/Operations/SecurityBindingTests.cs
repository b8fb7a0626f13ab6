using BizKitHub.Generator.Bind;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Bind.Operations;

/// <summary>The secrets of an API, where they travel, and which operation takes which.</summary>
public sealed class SecurityBindingTests
{
    private const string Done = "responses: { '204': { description: Done. } }";

    [Fact]
    public void Scheme_IsACredential_OrReported() => Lines.AssertEqual(
        """
        ApiKey Key Header 'X-Key' + Bearer ''
        B Key Query 'key'
        C Key Cookie 'sid'
        AccessToken Token Bearer ''
        Basic Basic Basic ''
        F Token Bearer ''
        G Token Bearer ''
        M Token Bearer ''
        0: ApiKey | B | C | AccessToken | Basic | F | G | M
        /thing/a 0 ()
        BKH003 (17,5): Security of the HTTP scheme 'digest' is not supported; set it up on the HttpClient
        BKH003 (18,5): A key cannot travel as 'Host'; nothing is sent for it, set it up on the HttpClient
        BKH003 (19,5): A key cannot travel as ''; nothing is sent for it, set it up on the HttpClient
        BKH003 (6,155): The security scheme 'n' is not declared; nothing is sent for it
        """,
        Secrets(
            """
            a: { type: apiKey, in: header, name: X-Key, description: The key. }
            b: { type: apiKey, in: query, name: key }
            c: { type: apiKey, in: cookie, name: sid }
            d: { type: http, scheme: Bearer }
            e: { type: http, scheme: basic }
            f: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://a.example, scopes: {} } } }
            g: { type: openIdConnect, openIdConnectUrl: https://a.example }
            h: { type: mutualTLS }
            i: { type: http, scheme: digest }
            j: { type: apiKey, in: header, name: Host }
            k: { type: apiKey, in: query, name: '' }
            l: { type: http, scheme: bearer, bearerFormat: api_key }
            m: { type: http, scheme: bearer, bearerFormat: JWT }
            """,
            "security: [{ a: [] }, { b: [] }, { c: [] }, { d: [] }, { e: [] }, { f: [] }, { g: [] }, { h: [] }, { i: [] }, { j: [] }, { k: [] }, { l: [] }, { m: [] }, { n: [] }]"));

    [Fact]
    public void SecretThatNobodyAsksFor_IsTakenEverywhere() => Lines.AssertEqual(
        """
        ApiKey Key Header 'X-Key'
        Basic Basic Basic ''
        0: ApiKey & Basic (any)
        /thing/a 0 ()
        BKH003 (11,5): Security of the HTTP scheme 'digest' is not supported; set it up on the HttpClient
        """,
        Secrets(
            """
            a: { type: apiKey, in: header, name: X-Key }
            b: { type: http, scheme: basic }
            c: { type: http, scheme: digest }
            """));

    [Fact]
    public void SecretThatSomebodyAsksFor_IsTakenThere() => Lines.AssertEqual(
        """
        ApiKey Key Header 'X-Key'
        0: ApiKey
        /thing/a 0 ()
        /thing/b - ()
        """,
        Secrets(
            """
            a: { type: apiKey, in: header, name: X-Key }
            b: { type: http, scheme: basic }
            """,
            "",
            "/thing/a: { get: { tags: [thing], security: [{ a: [] }], " + Done + " } }",
            "/thing/b: { get: { tags: [thing], " + Done + " } }"));

    [Fact]
    public void Operation_TakesItsAlternatives() => Lines.AssertEqual(
        """
        ApiKey Key Header 'X-Key'
        Basic Basic Basic ''
        AccessToken Token Bearer ''
        0: ApiKey
        1: AccessToken | Basic
        2: ApiKey & AccessToken
        /thing/a 0 ()
        /thing/b - ()
        /thing/c 1 ()
        /thing/d 2 ()
        /thing/e - ()
        /thing/f 0 ()
        /thing/g - ()
        /thing/h 0 ()
        /thing/i - ()
        /thing/j 1 ()
        BKH003 (9,48): Two secrets cannot both be the Authorization header; this combination is left out
        BKH003 (13,48): The security scheme 'unknown' is not declared; nothing is sent for it
        """,
        Secrets(
            """
            a: { type: apiKey, in: header, name: X-Key }
            b: { type: http, scheme: basic }
            c: { type: http, scheme: bearer }
            t: { type: mutualTLS }
            """,
            "security: [{ a: [] }]",
            "/thing/a: { get: { tags: [thing], " + Done + " } }",
            "/thing/b: { get: { tags: [thing], security: [], " + Done + " } }",
            "/thing/c: { get: { tags: [thing], security: [{ c: [] }, { b: [] }], " + Done + " } }",
            "/thing/d: { get: { tags: [thing], security: [{ c: [], a: [] }], " + Done + " } }",
            "/thing/e: { get: { tags: [thing], security: [{ b: [], c: [] }], " + Done + " } }",
            "/thing/f: { get: { tags: [thing], security: [{}, { a: [] }], " + Done + " } }",
            "/thing/g: { get: { tags: [thing], security: [{ t: [] }], " + Done + " } }",
            "/thing/h: { get: { tags: [thing], security: [{ t: [], a: [] }, { a: [] }], " + Done + " } }",
            "/thing/i: { get: { tags: [thing], security: [{ unknown: [] }], " + Done + " } }",
            "/thing/j: { get: { tags: [thing], security: [{ c: [] }, { b: [] }], " + Done + " } }"));

    /// <summary>A parameter that is a secret is none of the method.</summary>
    [Fact]
    public void ParameterThatIsASecret_IsAskedForAsOne() => Lines.AssertEqual(
        """
        ApiKey Key Header 'X-Key'
        B Key Query 'key'
        C Key Cookie 'sid'
        0: ApiKey
        1: B | B & C
        2: B & C | C
        3: C
        /thing/a 0 ()
        /thing/b 0 (X-Key)
        /thing/c 1 ()
        /thing/d 2 ()
        /thing/e 3 ()
        /thing/f 2 ()
        """,
        Secrets(
            """
            a: { type: apiKey, in: header, name: X-Key }
            b: { type: apiKey, in: query, name: key }
            c: { type: apiKey, in: cookie, name: sid }
            """,
            "security: [{ a: [] }]",
            "/thing/a: { get: { tags: [thing], parameters: [{ name: X-Key, in: header, required: true, schema: { type: string } }], " + Done + " } }",
            "/thing/b: { get: { tags: [thing], parameters: [{ name: X-Key, in: query, schema: { type: string } }], " + Done + " } }",
            "/thing/c: { get: { tags: [thing], security: [{ b: [] }, { c: [] }], parameters: [{ name: key, in: query, required: true, schema: { type: string } }], " + Done + " } }",
            "/thing/d: { get: { tags: [thing], security: [{ c: [] }], parameters: [{ name: key, in: query, schema: { type: string } }], " + Done + " } }",
            "/thing/e: { get: { tags: [thing], security: [], parameters: [{ name: sid, in: cookie, required: true, schema: { type: string } }], " + Done + " } }",
            "/thing/f: { get: { tags: [thing], security: [{ b: [] }, { c: [] }], " + Done + " }, parameters: [{ name: sid, in: cookie, required: true, schema: { type: string } }] }"));

    [Fact]
    public void NamesOfSecrets_AreNoneOfTheOptions() => Lines.AssertEqual(
        """
        ApiKey Key Header 'A'
        ApiKey2 Key Header 'B'
        Headers2 Key Header 'C'
        AccessToken Token Bearer ''
        AccessToken2 Token Bearer ''
        Basic Basic Basic ''
        B2 Basic Basic ''
        MaxRetries2 Basic Basic ''
        0: ApiKey | ApiKey2 | Headers2 | AccessToken | AccessToken2 | Basic | B2 | MaxRetries2
        /thing/a 0 ()
        """,
        Secrets(
            """
            a: { type: apiKey, in: header, name: A }
            api-key: { type: apiKey, in: header, name: B }
            headers: { type: apiKey, in: header, name: C }
            timeout: { type: http, scheme: bearer }
            access-token: { type: http, scheme: bearer }
            b1: { type: http, scheme: basic }
            b2: { type: http, scheme: basic }
            max-retries: { type: http, scheme: basic }
            """,
            "security: [{ a: [] }, { api-key: [] }, { headers: [] }, { timeout: [] }, { access-token: [] }, { b1: [] }, { b2: [] }, { max-retries: [] }]"));

    /// <summary>What options are called by themselves is a name that no secret takes.</summary>
    [Theory]
    [InlineData("allow-missing-response-fields")]
    [InlineData("authentication")]
    [InlineData("base-address")]
    [InlineData("equals")]
    [InlineData("finalize")]
    [InlineData("get-hash-code")]
    [InlineData("get-type")]
    [InlineData("has-credential")]
    [InlineData("headers")]
    [InlineData("logger-factory")]
    [InlineData("max-response-content-buffer-size")]
    [InlineData("max-retries")]
    [InlineData("memberwise-clone")]
    [InlineData("on-response")]
    [InlineData("reference-equals")]
    [InlineData("timeout")]
    [InlineData("to-credential")]
    [InlineData("to-credentials")]
    [InlineData("to-settings")]
    [InlineData("to-string")]
    [InlineData("user-agent")]
    [InlineData("validate-requests")]
    [InlineData("with")]
    public void MemberOfTheOptions_KeepsItsName(string scheme)
    {
        ClientModel client = Bound.Paths(
            "/thing/a: { get: { tags: [thing], " + Done + " } }",
            "security: [{ first: [] }, { " + scheme + ": [] }]\ncomponents: { securitySchemes: { first: { type: apiKey, in: header, name: A }, " + scheme + ": { type: apiKey, in: header, name: B } } }").Client;

        Assert.Equal(["ApiKey", Generator.Bind.Words.Pascal(scheme).Text + "2"], client.Authentication.Credentials.Select(c => c.Name.Text));
    }

    [Fact]
    public void Key_LooksAsItsSchemaSays()
    {
        ClientModel client = Bound.Paths(
            "/thing/a: { get: { tags: [thing], " + Done + " } }",
            """
            components:
              securitySchemes:
                a: { type: apiKey, in: header, name: A, x-schema: { pattern: '^k[0-9]+$', minLength: 3, maxLength: 9, examples: [k123, k4] } }
                b: { type: apiKey, in: header, name: B, x-schema: { pattern: '', minLength: '3', maxLength: true, examples: [] } }
                c: { type: apiKey, in: header, name: C, x-schema: { pattern: 3, examples: [7] } }
                d: { type: apiKey, in: header, name: D, x-schema: text }
            """).Client;

        Lines.AssertEqual(
            """
            ApiKey ^k[0-9]+$ 3..9 k123
            B - .. -
            C - .. -
            D - .. -
            """,
            client.Authentication.Credentials.Select(c => $"{c.Name.Text} {c.Constraints.Pattern ?? "-"} {c.Constraints.MinLength}..{c.Constraints.MaxLength} {c.Sample ?? "-"}"));
    }

    /// <summary>Documents without schemes hand their key in as a parameter.</summary>
    [Theory]
    [InlineData("query", "api_key", 1, 2, "ApiKey Key Query 'api_key' + Bearer ''")]
    [InlineData("query", "apiKey", 1, 2, "ApiKey Key Query 'apiKey' + Bearer ''")]
    [InlineData("query", "access-token", 1, 1, "ApiKey Key Query 'access-token' + Bearer ''")]
    [InlineData("header", "X-API-Key", 2, 2, "ApiKey Key Header 'X-API-Key'")]
    [InlineData("header", "x-apikey", 2, 3, "ApiKey Key Header 'x-apikey'")]
    [InlineData("query", "api_key", 1, 3, "")]
    [InlineData("query", "key", 2, 2, "")]
    [InlineData("query", "my_api_key", 2, 2, "")]
    [InlineData("cookie", "api_key", 2, 2, "")]
    public void RequiredParameterOfMostOperations_IsTheKey(string place, string name, int carrying, int all, string credential)
    {
        string key = $"parameters: [{{ name: {name}, in: {place}, required: true, description: The key., schema: {{ type: string, minLength: 3, examples: [abc] }} }}], ";
        BindResult result = Bound.Paths(string.Join('\n', Enumerable.Range(0, all).Select(i => $"/thing/a{i}: {{ get: {{ tags: [thing], {(i < carrying ? key : "")}{Done} }} }}")));

        Assert.Equal(credential, string.Join('\n', result.Client.Authentication.Credentials.Select(Describe)));
        Assert.Equal(Enumerable.Range(0, all).Select(i => i < carrying && credential.Length > 0 ? 0 : (int?)null), result.Operations().Select(o => o.Security));
        Assert.Equal(Enumerable.Range(0, all).Select(i => i < carrying && credential.Length == 0 ? 1 : 0), result.Operations().Select(o => o.Parameters.Count));
        Assert.All(result.Client.Authentication.Credentials, c => Assert.Equal((3, "abc", "The key.", null), (c.Constraints.MinLength, c.Sample, c.Documentation.Summary, c.Documentation.Example)));
    }

    [Fact]
    public void KeyThatMayBeMissing_IsAParameter()
    {
        BindResult result = Bound.Paths("/thing/a: { get: { tags: [thing], parameters: [{ name: api_key, in: query, schema: { type: string } }], " + Done + " } }");

        Assert.Empty(result.Client.Authentication.Credentials);
        Assert.Equal("api_key", result.Operations().Single().Parameters.Single().WireName);
    }

    /// <summary>The commoner of two keys is the one; of a choice of operations only those have it that take it.</summary>
    [Fact]
    public void Key_IsTheOneThatMostOperationsTake()
    {
        const string query = "{ name: api_key, in: query, required: true, schema: { type: string } }";
        const string header = "{ name: X-Api-Key, in: header, required: true, schema: { type: string } }";
        string document = $"/a/a: {{ get: {{ tags: [a], parameters: [{query}], {Done} }} }}\n/b/b: {{ get: {{ tags: [b], parameters: [{header}, {query}], {Done} }} }}\n/c/c: {{ get: {{ tags: [c], parameters: [{header}], {Done} }} }}\n/d/d: {{ get: {{ tags: [d], parameters: [{header}], {Done} }} }}\n/e/e: {{ get: {{ tags: [e], {Done} }} }}";

        BindResult result = Bound.Paths(document);
        Assert.Equal("ApiKey Key Header 'X-Api-Key'", Describe(Assert.Single(result.Client.Authentication.Credentials)));
        Assert.Equal(["api_key", "api_key", "", "", ""], result.Operations().Select(o => o.Parameters.SingleOrDefault()?.WireName ?? ""));
        Assert.Equal([null, 0, 0, 0, null], result.Operations().Select(o => o.Security));
        Assert.Empty(Bound.Paths(document, options: ClientOptions.Default with { Include = OperationSelection.None with { Tags = new(["e"]) } }).Client.Authentication.Credentials);
    }

    private static IEnumerable<string> Secrets(string schemes, string security = "", params string[] paths)
    {
        BindResult result = Bound.Paths(
            paths.Length > 0 ? string.Join('\n', paths) : "/thing/a: { get: { tags: [thing], " + Done + " } }",
            security + "\ncomponents:\n  securitySchemes:\n    " + schemes.Replace("\n", "\n    ", StringComparison.Ordinal));
        AuthenticationModel authentication = result.Client.Authentication;
        return authentication.Credentials.Select(Describe)
            .Concat(authentication.Requirements.Select((r, i) => $"{i}: {string.Join(" | ", r.Alternatives.Select(a => string.Join(" & ", a.Credentials.Select(c => c.Text)) + (a.TakesAny ? " (any)" : "")))}"))
            .Concat(result.Operations().Select(o => $"{o.PathTemplate} {o.Security?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} ({string.Join(", ", o.Parameters.Select(p => p.WireName))})"))
            .Concat(result.Messages());
    }

    private static string Describe(CredentialModel credential) =>
        $"{credential.Name.Text} {credential.Kind} {string.Join(" + ", credential.Places.Select(p => $"{p.Location} '{p.WireName}'"))}{(credential.Documentation.Summary is { Length: > 0 } words && words != "The key." ? " // " + words : "")}";
}
