using BizKitHub.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace BizKitHub.Generator.Tests.Pipeline;

/// <summary>What runs again after an edit, and what does not.</summary>
public class CachingTests
{
    private const string Shop = """
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        servers: [{ url: https://shop.example }]
        paths:
          /cart/detail:
            get:
              tags: [cart]
              responses:
                '200':
                  description: The cart.
                  content: { application/json: { schema: { type: object, properties: { total: { type: number } } } } }
          /order/create:
            post:
              tags: [order]
              requestBody:
                required: true
                content: { application/json: { schema: { type: object, required: [sku], properties: { sku: { type: string } } } } }
              responses:
                '200': { description: Done. }
        """;

    [Fact]
    public void EditedCode_RunsNoStageAgain()
    {
        Generation edited = Generation.Of(Shop).Again(_ => "class Added { }");

        Assert.All(edited.Reasons(Stages.Clients), r => Assert.Equal(Cached, r));
        Assert.All(edited.Reasons(Stages.Parts), r => Assert.Equal(Cached, r));
        Assert.Equal([Cached], edited.Reasons(Stages.Project));
        edited.AssertAllCached();
    }

    [Fact]
    public void AddedComment_LeavesSourcesCached()
    {
        Generation edited = Generation.Of(Shop).AfterEdit("# A word to the reader.\n" + Shop);

        Assert.All(edited.Reasons(Stages.Documents), r => Assert.Equal(Modified, r));
        Assert.All(edited.Reasons(Stages.Clients), r => Assert.Equal(Unchanged, r));
        Assert.All(edited.Reasons(Stages.Parts), r => Assert.Equal(Cached, r));
        edited.AssertAllCached();
    }

    [Fact]
    public void ChangedDescription_RewritesOneFile()
    {
        Generation edited = Generation.Of(Shop).AfterEdit(Shop.Replace("The cart.", "What is in the cart.", StringComparison.Ordinal));

        Assert.Equal(1, edited.OutputReasons().Count(r => r != Cached));
        Assert.Contains("What is in the cart.", edited.Sources["Shop.ShopClient.Group.Cart.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void ChangedParameter_RewritesOneClientFileAndNoTypes()
    {
        Generation before = Generation.Of(Shop);
        Generation edited = before.AfterEdit(Shop.Replace(
            "      tags: [cart]\n",
            "      tags: [cart]\n      parameters: [{ name: code, in: query, schema: { type: string } }]\n",
            StringComparison.Ordinal));

        Assert.Equal(["Shop.ShopClient.Group.Cart.g.cs"], ChangedFiles(before, edited));
        Assert.Equal(1, edited.OutputReasons().Count(r => r != Cached));
    }

    [Fact]
    public void ChangedSchema_RewritesTheTypesOfItsGroupOnly()
    {
        Generation before = Generation.Of(Shop);
        Generation edited = before.AfterEdit(Shop.Replace("total: { type: number }", "total: { type: integer }", StringComparison.Ordinal));

        Assert.Equal(["Shop.ShopClient.Types.Cart.g.cs"], ChangedFiles(before, edited));
        Assert.Equal(1, edited.OutputReasons().Count(r => r != Cached));
    }

    [Fact]
    public void MovedProblem_LeavesSourcesCached()
    {
        string odd = Shop.Replace("sku: { type: string }", "sku: { oneOf: [{ type: object }, { type: object }] }", StringComparison.Ordinal);
        Generation before = Generation.Of(odd);
        Generation edited = before.AfterEdit("# Everything moves down a line.\n" + odd);

        Assert.Contains(before.Problems, p => p.StartsWith("BKH003", StringComparison.Ordinal));
        Assert.NotEqual(before.Problems, edited.Problems);
        Assert.All(edited.Reasons(Stages.Slots), r => Assert.Equal(Unchanged, r));
        Assert.All(edited.Reasons(Stages.Parts), r => Assert.Equal(Cached, r));
    }

    [Fact]
    public void SecondDocument_LeavesTheFirstClientCached()
    {
        const string other = "/project/other.openapi.yaml";
        string otherText = Shop.Replace("title: Shop", "title: Other", StringComparison.Ordinal);
        Project project = Project.With(Shop);
        Generation before = Generation.Of(project with { Documents = project.Documents.Add(other, otherText) });
        Generation edited = before.AfterEdit(otherText.Replace("The cart.", "A cart.", StringComparison.Ordinal), other);

        Assert.Equal(["Other.OtherClient.Group.Cart.g.cs"], ChangedFiles(before, edited));
        Assert.Equal(1, edited.OutputReasons().Count(r => r != Cached));
    }

    private static IEnumerable<string> ChangedFiles(Generation before, Generation after) =>
        after.Sources.Where(s => before.Sources.GetValueOrDefault(s.Key) != s.Value).Select(s => s.Key);
}
