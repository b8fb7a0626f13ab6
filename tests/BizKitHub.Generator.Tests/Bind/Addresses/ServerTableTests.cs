using BizKitHub.Generator.Bind;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Bind.Addresses;

/// <summary>Where the calls of a client go.</summary>
public sealed class ServerTableTests
{
    private const string Head = "openapi: 3.1.0\ninfo: { title: Shop, version: '1' }\n";
    private const string Call = "tags: [thing], responses: { '204': { description: a } }";
    private const string Plain = "paths:\n  /a: { get: { " + Call + " } }\n";

    [Fact]
    public void FirstServer_IsWhereCallsGo()
    {
        ClientModel client = Bound.Of(Head + "servers: [{ url: https://shop.example/v2 }, { url: https://test.shop.example, description: Sandbox. }, { url: https://test.shop.example }]\n" + Plain).Client;

        Assert.Equal("https://shop.example/v2", client.BaseAddress);
        Assert.Equal(["Shop https://shop.example/v2 ()", "Sandbox https://test.shop.example (Sandbox.)"], client.Servers.Select(Describe));
        Assert.Empty(client.Addresses);
    }

    [Fact]
    public void OneServerWithoutVariables_IsNoChoice()
    {
        Assert.Empty(Bound.Of(Head + "servers: [{ url: https://shop.example }]\n" + Plain).Client.Servers);
        Assert.Empty(Bound.Of(Head + "servers: [{ url: https://shop.example }, { url: /v2 }]\n" + Plain).Client.Servers);
        Assert.Empty(Bound.Of(Head + Plain).Client.Servers);
        Assert.Null(Bound.Of(Head + Plain).Client.BaseAddress);
        Assert.Null(Bound.Of(Head + "servers: [{ url: /v2 }]\n" + Plain).Client.BaseAddress);

        ClientModel client = Bound.Of(Head + "servers: [{ url: 'https://{region}.shop.example', variables: { region: { default: eu } } }]\n" + Plain).Client;
        Assert.Equal("https://eu.shop.example/", client.BaseAddress);
        Assert.Equal(["Shop https://|{region}|.shop.example ()"], client.Servers.Select(Describe));
    }

    [Fact]
    public void ServersThatCannotBeUsed_AreReported()
    {
        BindResult result = Bound.Of(Head + "servers:\n  - url: ftp://shop.example\n  - { url: 'https://{a}.example/{b}' }\n" + Plain);

        Assert.Equal(
            [
                "BKH003 (4,5): The server 'ftp://shop.example' is no address of HTTP; it is left out",
                "BKH003 (5,5): The variable 'a' of the server has no default; set the base address in the options",
                "BKH003 (5,5): The variable 'b' of the server has no default; set the base address in the options",
            ],
            result.Messages());
        Assert.Null(result.Client.BaseAddress);
    }

    [Fact]
    public void OperationWithAServerOfItsOwn_HasAnOptionForIt()
    {
        BindResult result = Bound.Of(Head + $$"""
            servers: [{ url: https://shop.example }]
            paths:
              /a: { get: { {{Call}}, servers: [{ url: https://files.shop.example, description: Files. }] }, post: { {{Call}} } }
              /b: { servers: [{ url: https://files.shop.example }, { url: https://other.example }], get: { {{Call}} } }
              /c: { servers: [{ url: https://files.shop.example }], get: { {{Call}}, servers: [{ url: https://shop.example }] } }
              /d: { get: { {{Call}}, servers: [{ url: /d }] } }
              /e: { get: { {{Call}}, servers: [{ url: 'https://{x}.example' }] } }
              /f: { get: { {{Call}}, servers: [{ url: ftp://f.example }] } }
            """);

        Assert.Equal(
            ["FilesBaseAddress https://files.shop.example/ False Files.", "DBaseAddress /d True "],
            result.Client.Addresses.Select(a => $"{a.Name.Text} {a.Address} {a.IsRelative} {a.Documentation.Summary}"));
        Assert.Equal(
            ["GET /a: 1", "POST /a: 0", "GET /b: 1", "GET /c: 0", "GET /d: 2", "GET /e: 0", "GET /f: 0"],
            result.Operations().Select(o => $"{o.Verb} {o.PathTemplate}: {o.Server}"));
        Assert.Equal(
            [
                "BKH003 (9,83): The variable 'x' of the server has no default; set the base address in the options",
                "BKH003 (10,83): The server 'ftp://f.example' is no address of HTTP; it is left out",
            ],
            result.Messages());
    }

    [Fact]
    public void DocumentWithServersOfOperationsOnly_GoesToTheFirstOfThem()
    {
        BindResult result = Bound.Of(Head + $$"""
            paths:
              /a: { get: { {{Call}} } }
              /b: { get: { {{Call}}, servers: [{ url: /b }] } }
              /c: { get: { {{Call}}, servers: [{ url: https://c.example/x }] } }
              /d: { get: { {{Call}}, servers: [{ url: https://d.example }] } }
            """);

        Assert.Equal("https://c.example/x", result.Client.BaseAddress);
        Assert.Equal(["/a: 0", "/b: 1", "/c: 0", "/d: 2"], result.Operations().Select(o => $"{o.PathTemplate}: {o.Server}"));
        Assert.Equal(["BBaseAddress", "DBaseAddress"], result.Client.Addresses.Select(a => a.Name.Text));
    }

    /// <summary>What a project leaves out has a part in the names, and in nothing else.</summary>
    [Fact]
    public void OperationThatIsLeftOut_RenamesNoServer()
    {
        const string operations = """
            paths:
              /a: { get: { tags: [a], responses: { '204': { description: a } }, servers: [{ url: https://api.one.example }] } }
              /b: { get: { tags: [b], responses: { '204': { description: a } }, servers: [{ url: https://api.two.example }] } }
            """;
        ClientModel all = Bound.Of(Head + "servers: [{ url: https://shop.example }]\n" + operations).Client;
        ClientModel some = Bound.Of(
            Head + "servers: [{ url: https://shop.example }]\n" + operations,
            ClientOptions.Default with { Exclude = OperationSelection.None with { Tags = new(["a"]) } }).Client;

        Assert.Equal(["ApiBaseAddress", "ApiTwoExampleBaseAddress"], all.Addresses.Select(a => a.Name.Text));
        Assert.Equal(["ApiTwoExampleBaseAddress"], some.Addresses.Select(a => a.Name.Text));
        Assert.Equal(["Shop", "Api", "ApiTwoExample"], all.Servers.Select(s => s.Name.Text));
        Assert.Equal(["Shop", "ApiTwoExample"], some.Servers.Select(s => s.Name.Text));
        Assert.Equal(1, Assert.Single(Assert.Single(some.Groups).Operations).Server);
    }

    [Fact]
    public void Server_IsCalledLikeNoMemberOfItsClass() => Assert.Equal(
        ["A", "B", "BExampleX"],
        Bound.Of(Head + "servers: [{ url: https://a.example, description: Equals }, { url: https://b.example, description: Shop servers }, { url: https://b.example/x }]\n" + Plain)
            .Client.Servers.Select(s => s.Name.Text));

    private static string Describe(ServerModel server) =>
        $"{server.Name.Text} {string.Join('|', server.Parts.Select(p => p.Variable is { } v ? "{" + v.Name.Text + "}" : p.Literal))} ({server.Documentation.Summary})";
}
