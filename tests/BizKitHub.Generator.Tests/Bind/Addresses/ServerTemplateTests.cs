using BizKitHub.Generator.Bind.Addresses;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Tests.Bind.Addresses;

/// <summary>The address of a server with its variables: what it is, and of what pieces.</summary>
public sealed class ServerTemplateTests
{
    [Theory]
    [InlineData("https://shop.example/v2", true, false, "https://shop.example/v2", null)]
    [InlineData("  https://shop.example/v2 ", true, false, "https://shop.example/v2", null)]
    [InlineData("HTTPS://shop.example", true, false, "https://shop.example/", null)]
    [InlineData("http://shop.example:8080/v2?a=b#c", true, false, "http://shop.example:8080/v2", null)]
    [InlineData("/v2", false, true, null, "/v2")]
    [InlineData("v2", false, true, null, "v2")]
    [InlineData("", false, true, null, "")]
    [InlineData(null, false, true, null, "")]
    [InlineData("ftp://shop.example", false, false, null, null)]
    [InlineData("mailto:a@shop.example", false, true, null, null)]
    public void Address_IsOneOfHttp_OrRelative(string? written, bool isHttp, bool isRelative, string? address, string? relative)
    {
        var template = new ServerTemplate(new OpenApiServer { Url = written, Description = "It." });

        Assert.Equal((written ?? "").Trim(), template.Url);
        Assert.Equal("It.", template.Description);
        Assert.Equal(isHttp, template.IsHttp);
        Assert.Equal(isRelative, template.IsRelative);
        Assert.Equal(address, template.Address);
        Assert.Equal(relative, template.RelativeAddress);
        Assert.False(template.HasVariables);
        Assert.Empty(template.Undefined);
    }

    [Theory]
    [InlineData("https://{region}.shop.example/{version}", "eu", "v2", "https://eu.shop.example/v2", "")]
    [InlineData("https://{region}.shop.example/{version}", "eu", null, null, "version")]
    [InlineData("https://{region}.shop.example/{version}", null, null, null, "region,version")]
    [InlineData("{region}://shop.example/{version}", "https", "v2", "https://shop.example/v2", "")]
    [InlineData("{region}", "https://shop.example", null, "https://shop.example/", "")]
    public void Variable_HasItsDefaultInTheAddress(string written, string? region, string? version, string? address, string undefined)
    {
        ServerTemplate template = Template(written, region, version);

        Assert.True(template.HasVariables);
        Assert.True(template.IsHttp);
        Assert.False(template.IsRelative);
        Assert.Equal(address, template.Address);
        Assert.Null(template.RelativeAddress);
        Assert.Equal(undefined, string.Join(',', template.Undefined));
    }

    [Fact]
    public void RelativeAddress_HasItsDefaults_OrIsUnknown()
    {
        Assert.Equal("/shop/v2", Template("/shop/{version}", "eu", "v2").RelativeAddress);
        Assert.Null(Template("/shop/{version}", "eu", version: null).RelativeAddress);
        Assert.Null(Template("/shop/{version}", "eu", "v2").Address);
        Assert.Equal("{version", Template("{version", "eu", "v2").RelativeAddress);
        Assert.False(Template("{region}/v2", "ftp://shop.example", "v2").IsRelative);
    }

    [Theory]
    [InlineData("https://api.shop.example/v2", "api|shop|example|v2", "https")]
    [InlineData("http://www.shop-one.example:8080/", "shop|one|example|8080", "http")]
    [InlineData("HTTPS://{region}.example/{version}/x", "HTTPS|example|x", "https")]
    [InlineData("/v2", "v2", "http")]
    [InlineData("/", "", "http")]
    public void Words_AreThoseThatDoNotVary(string written, string words, string scheme)
    {
        ServerTemplate template = Template(written, "eu", "v2");

        Assert.Equal(words, string.Join('|', template.AddressWords));
        Assert.Equal(scheme, template.Scheme);
    }

    [Theory]
    [InlineData("https://shop.example", "https://shop.example")]
    [InlineData("https://{region}.shop.example/{version}/x", "https://|{region Host}|.shop.example/|{version Path}|/x")]
    [InlineData("{region}{version}", "{region Host}|{version Host}")]
    [InlineData("https://shop.example:{region}/{version}", "https://shop.example:|{region Port}|/|{version Path}")]
    [InlineData("https://{region}:{version}", "https://|{region Host}|:|{version Port}")]
    [InlineData("{region}://{version}", "{region Host}|://|{version Host}")]
    [InlineData("/{region}", "/|{region Host}")]
    [InlineData("https://{region}/{region}", "https://|{region Host}|/|{region Host}")]
    [InlineData("https://x/{a-b}{a_b}", "https://x/|{ab Path}|{ab2 Path}")]
    [InlineData("https://x/{open", "https://x/{open")]
    [InlineData("https://x}/{region}", "https://x}/|{region Path}")]
    [InlineData("https://x/{}y", "https://x/|{empty Path}|y")]
    public void Parts_AreTextAndVariables(string written, string parts) => Assert.Equal(
        parts,
        string.Join('|', Template(written, "eu", "v2").Parts().Select(p => p.Variable is { } variable ? $"{p.Literal}{{{variable.Name.Text} {variable.Place}}}" : p.Literal)));

    [Fact]
    public void VariableWhoseDefaultIsAPath_IsOne()
    {
        Assert.Equal(ServerPlace.Path, Variable("https://shop.example{path}", new OpenApiServerVariable { Default = "/v2" }).Place);
        Assert.Equal(ServerPlace.Host, Variable("https://shop.example{path}", new OpenApiServerVariable { Default = "v2" }).Place);
        Assert.Equal(ServerPlace.Host, Variable("https://shop.example{path}", new OpenApiServerVariable()).Place);
        Assert.Equal(ServerPlace.Path, Variable("{path}", new OpenApiServerVariable { Default = "/v2" }).Place);
    }

    [Fact]
    public void Variable_HasItsValues_TheDefaultAmongThem()
    {
        ServerVariableModel eu = Variable("https://{path}", new OpenApiServerVariable { Default = "eu", Enum = ["us", "eu", "us"], Description = "Where." });
        Assert.Equal(["us", "eu"], eu.Values);
        Assert.Equal("eu", eu.Default);
        Assert.Equal("Where.", eu.Documentation.Summary);
        Assert.Equal("path", eu.Name.Text);

        Assert.Equal(["us", "cz"], Variable("https://{path}", new OpenApiServerVariable { Default = "cz", Enum = ["us"] }).Values);
        Assert.Equal(["us", "eu"], Variable("https://{path}", new OpenApiServerVariable { Enum = ["us", "eu"] }).Values);
        Assert.Null(Variable("https://{path}", new OpenApiServerVariable { Enum = ["us", "eu"] }).Default);
        Assert.Empty(Variable("https://{path}", new OpenApiServerVariable { Default = "eu", Enum = [] }).Values);

        ServerVariableModel undeclared = Assert.Single(new ServerTemplate(new OpenApiServer { Url = "https://{path}" }).Parts(), p => p.Variable is not null).Variable!;
        Assert.Null(undeclared.Default);
        Assert.Empty(undeclared.Values);
        Assert.Equal(Documentation.None, undeclared.Documentation);
    }

    private static ServerVariableModel Variable(string url, OpenApiServerVariable variable)
    {
        var template = new ServerTemplate(new OpenApiServer { Url = url, Variables = new Dictionary<string, OpenApiServerVariable> { ["path"] = variable } });
        return Assert.Single(template.Parts(), p => p.Variable is not null).Variable!;
    }

    private static ServerTemplate Template(string url, string? region, string? version) => new(new OpenApiServer
    {
        Url = url,
        Variables = new Dictionary<string, OpenApiServerVariable> { ["region"] = new() { Default = region }, ["version"] = new() { Default = version } },
    });
}
