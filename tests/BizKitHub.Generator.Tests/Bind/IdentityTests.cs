using BizKitHub.Generator.Bind;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Tests.Bind;

/// <summary>What a client and its namespace are called, by title and by what the project says.</summary>
public sealed class IdentityTests
{
    [Theory]
    [InlineData("Shop", "Shop")]
    [InlineData("shop\tand\nmore", "ShopAndMore")]
    [InlineData("Shop API", "Shop")]
    [InlineData("Shop apis", "Shop")]
    [InlineData("Shop OpenAPI Specification", "Shop")]
    [InlineData("Shop REST", "Shop")]
    [InlineData("Shop RESTful", "Shop")]
    [InlineData("Shop HTTP", "Shop")]
    [InlineData("Shop Web", "Shop")]
    [InlineData("Shop public", "Shop")]
    [InlineData("Shop spec", "Shop")]
    [InlineData("Shop Documentation", "Shop")]
    [InlineData("Shop Docs", "Shop")]
    [InlineData("Shop Reference", "Shop")]
    [InlineData("Shop client", "Shop")]
    [InlineData("Shop Version 3.1", "Shop")]
    [InlineData("Shop v2", "Shop")]
    [InlineData("Shop - 1.0.0", "Shop")]
    [InlineData("Public Shop", "PublicShop")]
    [InlineData("Shop APIs Hub", "ShopAPIsHub")]
    [InlineData("Web API", "Api")]
    [InlineData("", "Api")]
    [InlineData(null, "Api")]
    [InlineData("Microsoft", "MicrosoftApi")]
    [InlineData("System API", "SystemApi")]
    public void Title_IsTheNamespace_WithoutWhatEveryTitleSays(string? title, string space) =>
        Assert.Equal(space, string.Join('.', Identity.Of(title, ClientOptions.Default).Namespace));

    [Theory]
    [InlineData("Acme.Shop", "Acme.Shop")]
    [InlineData(" Acme . Shop ", "Acme.Shop")]
    [InlineData("Acme..1x.Shop", "Acme.Shop")]
    [InlineData("System", "System")]
    [InlineData("", "Shop")]
    [InlineData("1x", "Shop")]
    [InlineData(null, "Shop")]
    public void Project_NamesTheNamespace(string? wanted, string space) =>
        Assert.Equal(space, string.Join('.', Identity.Of("Shop", ClientOptions.Default with { Namespace = wanted }).Namespace));

    [Theory]
    [InlineData(null, "ShopClient", "Shop")]
    [InlineData("", "ShopClient", "Shop")]
    [InlineData("store-client", "StoreClient", "Store")]
    [InlineData("Store", "Store", "Store")]
    [InlineData("Client", "Client", "Client")]
    [InlineData("Clients", "Clients", "Clients")]
    [InlineData("AClient", "AClient", "A")]
    public void Project_NamesTheClient(string? wanted, string name, string prefix)
    {
        ClientIdentity identity = Identity.Of("Shop", ClientOptions.Default with { ClientName = wanted });

        Assert.Equal(name, identity.Name.Text);
        Assert.Equal(prefix, identity.Prefix.Text);
        Assert.Equal("Shop", string.Join('.', identity.Namespace));
    }

    [Fact]
    public void Visibility_IsTheProjectsMatter()
    {
        Assert.True(Identity.Of("Shop", ClientOptions.Default).IsPublic);
        Assert.False(Identity.Of("Shop", ClientOptions.Default with { IsPublic = false }).IsPublic);
    }
}
