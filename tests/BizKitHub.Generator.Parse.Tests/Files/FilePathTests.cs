using BizKitHub.Generator.Parse.Files;

namespace BizKitHub.Generator.Parse.Tests.Files;

/// <summary>Which file an address means.</summary>
public sealed class FilePathTests
{
    [Theory]
    [InlineData("/project/api/shop.openapi.yaml", "./common.yaml", "/project/api/common.yaml")]
    [InlineData("/project/api/shop.openapi.yaml", "common.yaml", "/project/api/common.yaml")]
    [InlineData("/project/api/shop.openapi.yaml", "../schemas/./money.json", "/project/schemas/money.json")]
    [InlineData("/project/api/shop.openapi.yaml", "a/b/../c.yaml", "/project/api/a/c.yaml")]
    [InlineData(@"C:\project\api\shop.openapi.yaml", "../schemas/money.json", "C:/project/schemas/money.json")]
    [InlineData(@"\\server\share\shop.openapi.yaml", "money.json", "//server/share/money.json")]
    [InlineData("shop.openapi.yaml", "schemas/money.json", "schemas/money.json")]
    [InlineData("api/shop.openapi.yaml", "../../money.json", "../money.json")]
    [InlineData("/shop.openapi.yaml", "../../money.json", "/money.json")]
    [InlineData("/project/shop.openapi.yaml", "my%20schemas/money.json", "/project/my schemas/money.json")]
    [InlineData("/project/shop.openapi.yaml", "schemas//money.json", "/project/schemas/money.json")]
    [InlineData("../shop.openapi.yaml", "../../money.json", "../../../money.json")]
    public void RelativeAddress_IsSeenFromTheFolder(string from, string address, string path) => Assert.Equal(path, FilePath.Resolve(from, address));

    [Theory]
    [InlineData("https://example.com/money.json")]
    [InlineData("//example.com/money.json")]
    [InlineData("/money.json")]
    [InlineData("file:money.json")]
    [InlineData("money.json?version=1")]
    [InlineData(":money.json")]
    [InlineData("?version=1")]
    [InlineData("#/definitions/Money")]
    [InlineData(@"\money.json")]
    [InlineData("")]
    public void OtherAddress_IsNoFile(string address) => Assert.Null(FilePath.Resolve("/project/shop.openapi.yaml", address));

    [Theory]
    [InlineData("/a/b.yaml", "b")]
    [InlineData("b.schema.json", "b")]
    [InlineData("b.v1.openapi.yaml", "b.v1")]
    [InlineData("a/b", "b")]
    [InlineData("a/.json", ".json")]
    [InlineData("a/.openapi.yaml", ".openapi")]
    [InlineData("a.b/c", "c")]
    [InlineData(@"C:\a\b.OpenAPI.yaml", "b")]
    public void Name_IsWithoutFoldersAndEnding(string path, string name) => Assert.Equal(name, FilePath.NameOf(path));

    [Fact]
    public void Table_PrefersTheExactCase()
    {
        var table = new FileTable<string>(["/a/Money.json", "/a/money.json", @"\b\Order.json"], f => f);

        Assert.Equal("/a/money.json", table.Find("/a/money.json"));
        Assert.Equal("/a/Money.json", table.Find("/a/Money.json"));
        Assert.Equal("/a/Money.json", table.Find("/A/MONEY.json"));
        Assert.Equal(@"\b\Order.json", table.Find("/b/order.json"));
        Assert.Null(table.Find("/a/other.json"));
    }
}
