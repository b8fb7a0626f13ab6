using BizKitHub.Generator.Bind.Addresses;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Tests.Bind.Addresses;

/// <summary>What servers are called.</summary>
public sealed class ServerNamesTests
{
    [Theory]
    [InlineData("Production", "Production")]
    [InlineData("Production server.", "Production")]
    [InlineData("The production server of the EU", "ProductionEU")]
    [InlineData("An API environment for testing", "Testing")]
    [InlineData("Sandbox: no money moves", "Sandbox")]
    [InlineData("Sandbox, for tests", "Sandbox")]
    [InlineData("Sandbox; for tests", "Sandbox")]
    [InlineData("Sandbox (for tests)", "Sandbox")]
    [InlineData("Sandbox [for tests]", "Sandbox")]
    [InlineData("Sandbox – for tests", "Sandbox")]
    [InlineData("Sandbox — for tests", "Sandbox")]
    [InlineData("Sandbox\nfor tests", "Sandbox")]
    [InlineData("One two three", "OneTwoThree")]
    [InlineData("One two three four", "Api")]
    [InlineData("a base url endpoint host instance of our server", "Api")]
    [InlineData("At https://shop.example", "Api")]
    [InlineData("://shop", "Api")]
    [InlineData(". Production", "Api")]
    [InlineData(" ", "Api")]
    [InlineData("", "Api")]
    [InlineData(null, "Api")]
    public void Server_IsCalledWhatItsDescriptionSaysInAFewWords(string? description, string name) =>
        Assert.Equal(name, new ServerNames([], suffix: "").Take(Server("https://api.shop.example", description)).Text);

    [Theory]
    [InlineData("a")]
    [InlineData("an")]
    [InlineData("API")]
    [InlineData("base")]
    [InlineData("endpoint")]
    [InlineData("environment")]
    [InlineData("for")]
    [InlineData("host")]
    [InlineData("instance")]
    [InlineData("of")]
    [InlineData("our")]
    [InlineData("Server")]
    [InlineData("the")]
    [InlineData("URL")]
    public void WordThatAnyServerCouldSay_IsNoPartOfItsName(string word)
    {
        Assert.Equal("Live", new ServerNames([], suffix: "").Take(Server("https://api.shop.example", word + " live")).Text);
        Assert.Equal("Api", new ServerNames([], suffix: "").Take(Server("https://api.shop.example", word)).Text);
    }

    [Theory]
    [InlineData("https://api.shop.example/v2", "Api")]
    [InlineData("https://www.shop.example", "Shop")]
    [InlineData("/v2/x", "V2")]
    [InlineData("/", "Root")]
    [InlineData("", "Root")]
    [InlineData("https://{host}", "Default")]
    public void Server_IsCalledAfterItsAddress(string written, string name) =>
        Assert.Equal(name, new ServerNames([], suffix: "").Take(Server(written, description: null)).Text);

    [Fact]
    public void ServersOfOneName_AreToldApartByTheirAddress()
    {
        var names = new ServerNames([], suffix: "");

        Assert.Equal("Api", names.Take(Server("http://api.shop.example", description: null)).Text);
        Assert.Equal("ApiShopExample", names.Take(Server("http://api.shop.example", description: null)).Text);
        Assert.Equal("HttpApiShopExample", names.Take(Server("http://api.shop.example", description: null)).Text);
        Assert.Equal("HttpsApiShopExample", names.Take(Server("https://api.shop.example", description: null)).Text);
        Assert.Equal("HttpsApiShopExample2", names.Take(Server("https://api.shop.example", description: null)).Text);
        Assert.Equal("Sandbox", names.Take(Server("https://api.shop.example", "Sandbox")).Text);
        Assert.Equal("Root", names.Take(Server("/", description: null)).Text);
        Assert.Equal("Root2", names.Take(Server("/", description: null)).Text);
    }

    [Fact]
    public void NameThatIsTaken_IsOneOfAServer()
    {
        var names = new ServerNames(["Root", "ApiBaseAddress"], "BaseAddress");

        Assert.Equal("RootBaseAddress", names.Take(Server("/", description: null)).Text);
        Assert.Equal("ApiShopExampleBaseAddress", names.Take(Server("https://api.shop.example", description: null)).Text);
        Assert.Equal("RootServer", new ServerNames(["Root"], suffix: "").Take(Server("/", description: null)).Text);
    }

    private static ServerTemplate Server(string url, string? description) => new(new OpenApiServer { Url = url, Description = description });
}
