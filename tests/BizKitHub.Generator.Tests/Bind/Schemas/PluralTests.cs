using BizKitHub.Generator.Bind.Schemas;

namespace BizKitHub.Generator.Tests.Bind.Schemas;

/// <summary>What one of several is called, by what the several are called.</summary>
public sealed class PluralTests
{
    [Theory]
    [InlineData("groups", "group")]
    [InlineData("Groups", "Group")]
    [InlineData("ITEMS", "ITEM")]
    [InlineData("group", "group")]
    [InlineData("cities", "city")]
    [InlineData("ties", "tie")]
    [InlineData("ies", "ie")]
    [InlineData("addresses", "address")]
    [InlineData("dishes", "dish")]
    [InlineData("branches", "branch")]
    [InlineData("boxes", "box")]
    [InlineData("quizzes", "quizz")]
    [InlineData("address", "address")]
    [InlineData("status", "status")]
    [InlineData("analysis", "analysis")]
    [InlineData("latestNews", "latestNews")]
    [InlineData("news", "new")]
    [InlineData("s", "s")]
    [InlineData("us", "u")]
    [InlineData("ss", "s")]
    [InlineData("is", "i")]
    [InlineData("xes", "xe")]
    [InlineData("zes", "ze")]
    [InlineData("ches", "che")]
    [InlineData("shes", "she")]
    [InlineData("sses", "sse")]
    [InlineData("orderList", "order")]
    [InlineData("order_list", "order")]
    [InlineData("order-list", "order")]
    [InlineData("ordersList", "orders")]
    [InlineData("List", "List")]
    [InlineData("_list", "_list")]
    [InlineData("-list", "-list")]
    [InlineData("list", "list")]
    [InlineData("orderlist", "orderlist")]
    [InlineData("", "")]
    public void Singular_IsWhatEnglishHas_OrTheWordAsItIs(string plural, string singular) => Assert.Equal(singular, Plural.ToSingular(plural));
}
