namespace BizKitHub.Generator.Runtime.Tests.Http;

/// <summary>Which statuses an operation's contract knows.</summary>
public sealed class ApiOperationTests
{
    [Theory]
    [InlineData("200 4XX 503", 200, true)]
    [InlineData("200 4XX 503", 201, false)]
    [InlineData("200 4XX 503", 418, true)]
    [InlineData("200 4XX 503", 503, true)]
    [InlineData("200 4XX 503", 500, false)]
    [InlineData("200 4XX 503", 999, false)]
    [InlineData(null, 299, true)]
    public void Status_IsDeclaredByItself_ByItsHundred_OrByNothingBeingSaid(string? statuses, int status, bool declares) =>
        Assert.Equal(declares, new ApiOperation("a", "GET", repeatable: true, statuses: statuses).Declares(status));
}
