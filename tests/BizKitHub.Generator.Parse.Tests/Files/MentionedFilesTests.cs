using BizKitHub.Generator.Parse.Files;

namespace BizKitHub.Generator.Parse.Tests.Files;

/// <summary>No reference to a file is overlooked, however it is written.</summary>
public sealed class MentionedFilesTests
{
    [Theory]
    [InlineData("$ref: ./common.yaml#/components/schemas/A", "./common.yaml")]
    [InlineData("$ref: 'schemas/money.json'", "schemas/money.json")]
    [InlineData("""{"$ref":"..\/common.YML#\/a"}""", "../common.YML")]
    [InlineData("{$ref: a.yaml,b: 1}", "a.yaml")]
    [InlineData("$ref: >-\n  ./a.yaml#/b\n", "./a.yaml")]
    [InlineData("mapping: {cat: ./cat.json}", "./cat.json")]
    [InlineData("$ref: 'my schemas, old/money (1).json#/a'", "my schemas, old/money (1).json")]
    [InlineData("$ref: a.openapi.yaml.json", "a.openapi.yaml.json")]
    [InlineData("$ref: a.yaml#/b.json", "a.yaml")]
    [InlineData("./a.yaml", "./a.yaml")]
    [InlineData(".yaml", ".yaml")]
    [InlineData("See a.yaml.", "a.yaml")]
    [InlineData("$ref: schemas/money.yml", "schemas/money.yml")]
    [InlineData("$ref:\ta.json", "a.json")]
    [InlineData("$ref: my folder/a.json", "folder/a.json")]
    [InlineData("[./a.json]", "./a.json")]
    [InlineData("- see\n- ./a.json", "./a.json")]
    [InlineData("- see\r./a.json", "./a.json")]
    public void Address_IsFound(string text, string address) => Assert.Contains(address, MentionedFiles.In(text, TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("description: see https://example.com/a.json")]
    [InlineData("$ref: '#/components/schemas/A'")]
    [InlineData("$ref: /a.json")]
    [InlineData("logo.jpg")]
    [InlineData("a.yam")]
    [InlineData("a.jso")]
    [InlineData("1.0")]
    [InlineData("")]
    public void OtherText_NamesNoFile(string text) => Assert.Empty(MentionedFiles.In(text, TestContext.Current.CancellationToken));

    [Fact]
    public void AddressFarDownTheText_IsFound() =>
        Assert.Contains("./common.yaml", MentionedFiles.In(new string('\n', 5_000) + "$ref: ./common.yaml", TestContext.Current.CancellationToken));

    /// <summary>What stands in quotes may hold spaces; what does not is also an address of its own.</summary>
    [Fact]
    public void WordsInFrontOfAnAddress_MayBelongToIt() => Assert.Equal(
        ["a.json", "see a.json"],
        MentionedFiles.In("$ref: \"see a.json\"", TestContext.Current.CancellationToken).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(1_000)]
    [InlineData(1_001)]
    [InlineData(100_000)]
    public void EndlessLine_IsNotTakenForAnAddress(int length) => Assert.Equal(
        [new string('a', 1_000) + ".json"],
        MentionedFiles.In(new string('a', length) + ".json", TestContext.Current.CancellationToken));

    [Fact]
    public void Cancellation_StopsTheSearch() =>
        Assert.Throws<OperationCanceledException>(() => MentionedFiles.In("", new CancellationToken(canceled: true)));
}
