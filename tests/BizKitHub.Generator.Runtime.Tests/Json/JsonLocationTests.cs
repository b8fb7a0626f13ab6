using System.Text;
using BizKitHub.Generator.Runtime.Internal;

namespace BizKitHub.Generator.Runtime.Tests.Json;

public sealed class JsonLocationTests
{
    [Theory]
    [InlineData("""@1""", "$")]
    [InlineData("""{"email":@1}""", "$.email")]
    [InlineData("""{"a":[],"items":[{"x":1},{"x":2,"email":@null}]}""", "$.items[1].email")]
    [InlineData("""{"customer":{"name":"x"@}}""", "$.customer")]
    [InlineData("""{"customer":@{"name":"x"}}""", "$.customer")]
    [InlineData("""[[1,2],[3,@4]]""", "$[1][1]")]
    [InlineData("""{"a":1,"list":@[1]}""", "$.list")]
    [InlineData("""{"a":1@}""", "$")]
    [InlineData("""{"jan barasek":@1}""", "$.*")]
    [InlineData("""{"\u0061":@1}""", "$.*")]
    [InlineData("""{"":@1}""", "$.*")]
    [InlineData("""{"a_b-9":@1}""", "$.a_b-9")]
    [InlineData("""{"a1234567890123456789012345678901234567890123456789012345678901234":@1}""", "$.*")]
    [InlineData("""{"a123456789012345678901234567890123456789012345678901234567890123":@1}""", "$.a123456789012345678901234567890123456789012345678901234567890123")]
    [InlineData("""[@1]""", "$[0]")]
    [InlineData("""[{"a":1},@2]""", "$[1]")]
    public void ThePath_LeadsToThePosition(string marked, string expected)
    {
        int mark = marked.IndexOf('@', StringComparison.Ordinal);
        string json = marked.Remove(mark, 1);
        Assert.Equal(expected, JsonLocation.Find(Encoding.UTF8.GetBytes(json), mark));
    }

    [Theory]
    [InlineData("""{"a":[1,2,""", "$.a[1]")]
    [InlineData("<html>", "$")]
    [InlineData("", "$")]
    public void ABrokenText_LeadsToItsLastWholeValue(string json, string expected) =>
        Assert.Equal(expected, JsonLocation.Find(Encoding.UTF8.GetBytes(json), json.Length));
}
