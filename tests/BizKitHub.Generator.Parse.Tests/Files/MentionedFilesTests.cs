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
    public void Address_IsFound(string text, string address) => Assert.Contains(address, MentionedFiles.In(text, TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("description: see https://example.com/a.json")]
    [InlineData("$ref: '#/components/schemas/A'")]
    [InlineData("$ref: /a.json")]
    public void OtherText_NamesNoFile(string text) => Assert.Empty(MentionedFiles.In(text, TestContext.Current.CancellationToken));
}
