using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>What the servers of a document become: the base address, addresses of single operations, and a class to choose from.</summary>
public class ServerTests
{
    [Theory]
    [InlineData("[{ url: https://shop.example }]", "https://shop.example/")]
    [InlineData("[{ url: 'https://shop.example:8443/v1/' }]", "https://shop.example:8443/v1/")]
    [InlineData("[{ url: 'https://{region}.shop.example:{port}/{version}', variables: { region: { default: eu }, port: { default: '8443' }, version: { default: v2/beta } } }]", "https://eu.shop.example:8443/v2/beta")]
    [InlineData("[{ url: '{scheme}://shop.example{base}', variables: { scheme: { default: https, enum: [https, http] }, base: { default: /v1 } } }]", "https://shop.example/v1")]
    [InlineData("[{ url: 'https://shop.example?key=1#top' }]", "https://shop.example/")]
    [InlineData("[{ url: /v1 }]", null)]
    [InlineData("[{ url: 'https://{tenant}.shop.example' }]", null)]
    [InlineData("[{ url: 'wss://shop.example' }]", null)]
    [InlineData("[]", null)]
    public void FirstServer_IsTheBaseAddress(string servers, string? expected)
    {
        string options = Of(servers).Member("ShopClientOptions", "BaseAddress");

        Assert.EndsWith(expected is null ? "BaseAddress { get; set; }" : $"BaseAddress {{ get; set; }} = new(\"{expected}\");", options, StringComparison.Ordinal);
    }

    [Fact]
    public void OneServer_LeavesNoChoice() =>
        Assert.DoesNotContain("ShopServers", Of("[{ url: https://shop.example }, { url: /v2 }]").TypeNames);

    [Fact]
    public void SeveralServers_AreMembersOfAClass()
    {
        Generation generation = Of("""
            [
              { url: https://api.shop.example, description: Production server (real money) },
              { url: 'https://{region}.sandbox.shop.example:{port}/{version}', description: Sandbox, variables: {
                region: { default: eu, enum: [eu, us], description: Where the data is. },
                port: { default: '443' },
                version: { default: v1 } } },
              { url: 'http://{host}/', description: 'An installation of your own, wherever that is', variables: { host: { default: localhost } } },
              { url: 'https://{tenant}.shop.example' },
              { url: https://api.shop.example/v2 },
              { url: http://api.shop.example },
              { url: https://api.shop.example/v3, description: Production }
            ]
            """);

        Assert.Equal(
            """"
            /// <summary>The servers that the contract names, for <see cref="ShopClientOptions.BaseAddress"/>.</summary>
            public static class ShopServers
            {
                /// <summary>Production server (real money)</summary>
                public static System.Uri Production { get; } = new("https://api.shop.example");

                /// <summary>Sandbox</summary>
                /// <param name="region">Where the data is.</param>
                /// <param name="port">A part of the address.</param>
                /// <param name="version">A part of the address.</param>
                /// <exception cref="System.ArgumentException">A value cannot stand in its place.</exception>
                public static System.Uri Sandbox(string region = "eu", string port = "443", string version = "v1") =>
                    new("https://" + ApiServerVariable.OneOf(region, nameof(region), "eu", "us") + ".sandbox.shop.example:" + ApiServerVariable.Port(port, nameof(port), "443") + "/" + ApiServerVariable.Path(version, nameof(version), "v1"));

                /// <summary>An installation of your own, wherever that is</summary>
                /// <param name="host">A part of the address.</param>
                /// <exception cref="System.ArgumentException">A value cannot stand in its place.</exception>
                public static System.Uri InstallationYourOwn(string host = "localhost") =>
                    new("http://" + ApiServerVariable.Host(host, nameof(host), "localhost") + "/");

                /// <summary>The server Shop.</summary>
                /// <param name="tenant">A part of the address.</param>
                /// <exception cref="System.ArgumentException">A value cannot stand in its place.</exception>
                public static System.Uri Shop(string tenant) =>
                    new("https://" + ApiServerVariable.Host(tenant, nameof(tenant), "") + ".shop.example");

                /// <summary>The server Api.</summary>
                public static System.Uri Api { get; } = new("https://api.shop.example/v2");

                /// <summary>The server ApiShopExample.</summary>
                public static System.Uri ApiShopExample { get; } = new("http://api.shop.example");

                /// <summary>Production</summary>
                public static System.Uri ApiShopExampleV3 { get; } = new("https://api.shop.example/v3");
            }
            """",
            generation.Type("ShopServers"));
        Assert.Contains("/// <remarks><see cref=\"ShopServers\"/> has the servers", generation.Member("ShopClientOptions", "BaseAddress"), StringComparison.Ordinal);
        Assert.EndsWith("The variable 'tenant' of the server has no default; set the base address in the options", Assert.Single(generation.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void OperationsWithAServerOfTheirOwn_HaveAnOptionForItsAddress()
    {
        Generation generation = Generation.Of("""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            servers: [{ url: https://api.shop.example/v1 }, { url: https://test.shop.example }]
            paths:
              /a/get: { get: { tags: [a], responses: { '204': { description: Done. } } } }
              /a/same: { get: { tags: [a], servers: [{ url: https://api.shop.example/v1 }], responses: { '204': { description: Done. } } } }
              /a/upload: { get: { tags: [a], servers: [{ url: 'https://upload.shop.example', description: Where files go. }], responses: { '204': { description: Done. } } } }
              /a/path:
                servers: [{ url: https://upload.shop.example }]
                get: { tags: [a], responses: { '204': { description: Done. } } }
                delete: { tags: [a], operationId: own, servers: [{ url: /v2 }], responses: { '204': { description: Done. } } }
            """).AssertCompiles();

        Assert.Equal(
            """
            /// <summary>Where files go.</summary>
            /// <remarks>The contract places some operations here; another <see cref="BaseAddress"/> does not move them.</remarks>
            public System.Uri? WhereFilesGoBaseAddress { get; set; } = new("https://upload.shop.example/");
            """,
            generation.Member("ShopClientOptions", "WhereFilesGoBaseAddress"));
        Assert.Equal(
            """
            /// <summary>Where those operations are that have a server of their own.</summary>
            /// <remarks>The contract places some operations here; another <see cref="BaseAddress"/> does not move them. Unless it is set, it is /v2, seen from there.</remarks>
            public System.Uri? V2BaseAddress { get; set; }
            """,
            generation.Member("ShopClientOptions", "V2BaseAddress"));
        Assert.Contains(
            """
                    OtherAddresses = new[]
                    {
                        ApiSettings.CheckedAddress(WhereFilesGoBaseAddress ?? BaseAddress, nameof(WhereFilesGoBaseAddress)),
                        ApiSettings.CheckedAddress(V2BaseAddress ?? new System.Uri(BaseAddress, "/v2"), nameof(V2BaseAddress)),
                    },
            """,
            generation.Type("ShopClientOptions"),
            StringComparison.Ordinal);
        string fields = generation.Type("AClient");
        Assert.Contains("\"a.get\", \"GET\", \"/a/get\", repeatable: true, anonymous: true, statuses: ", fields, StringComparison.Ordinal);
        Assert.Contains("\"a.same\", \"GET\", \"/a/same\", repeatable: true, anonymous: true, statuses: ", fields, StringComparison.Ordinal);
        Assert.Contains("\"a.upload\", \"GET\", \"/a/upload\", repeatable: true, anonymous: true, server: 1, statuses: ", fields, StringComparison.Ordinal);
        Assert.Contains("\"a.path\", \"GET\", \"/a/path\", repeatable: true, anonymous: true, server: 1, statuses: ", fields, StringComparison.Ordinal);
        Assert.Contains("\"DELETE\", \"/a/path\", repeatable: true, anonymous: true, server: 2, id: \"own\", statuses: ", fields, StringComparison.Ordinal);
    }

    [Fact]
    public void ServersOfOperationsOnly_LeadTheClientToTheFirst()
    {
        Generation generation = Generation.Of("""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            paths:
              /a/get: { servers: [{ url: https://a.example }], get: { tags: [a], responses: { '204': { description: Done. } } } }
              /b/get: { servers: [{ url: https://b.example }], get: { tags: [b], responses: { '204': { description: Done. } } } }
            """).AssertCompiles();

        Assert.EndsWith("= new(\"https://a.example/\");", generation.Member("ShopClientOptions", "BaseAddress"), StringComparison.Ordinal);
        Assert.EndsWith("= new(\"https://b.example/\");", generation.Member("ShopClientOptions", "BBaseAddress"), StringComparison.Ordinal);
    }

    [Fact]
    public void OptionsNamedLikeSecrets_MakeRoom()
    {
        Generation generation = Generation.Of("""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            servers: [{ url: https://api.example }]
            security: [{ key: [], uploadBaseAddress: [] }]
            paths:
              /a/get: { servers: [{ url: https://upload.example }], get: { tags: [a], responses: { '204': { description: Done. } } } }
            components:
              securitySchemes:
                key: { type: apiKey, in: header, name: X-Key }
                uploadBaseAddress: { type: apiKey, in: header, name: X-Other }
            """).AssertCompiles();

        Assert.Contains("System.Uri? UploadExampleBaseAddress", generation.Member("ShopClientOptions", "UploadExampleBaseAddress"), StringComparison.Ordinal);
    }

    [Fact]
    public void AddressThatTriesToBecomeCode_StaysText()
    {
        Generation generation = Of("""
            [{ url: 'https://{a"b}.example/{c}"; throw null; //', description: '*/ Sandbox "x"', variables: { 'a"b': { default: '"+1+"', enum: ['"+1+"', '{0}'] }, c: { default: "\n" } } }, { url: https://b.example }]
            """);

        Assert.NotEmpty(generation.Sources);
    }

    private static Generation Of(string servers) => Generation.Of($$"""
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        servers: {{servers.ReplaceLineEndings("\n  ")}}
        paths:
          /a/get: { get: { tags: [a], responses: { '204': { description: Done. } } } }
        """).AssertCompiles();
}
