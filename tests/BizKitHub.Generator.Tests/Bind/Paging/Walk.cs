using BizKitHub.Generator.Model;
using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Bind.Paging;

/// <summary>How the pages of operations are walked through, in a few words.</summary>
internal static class Walk
{
    public const string None = "none";
    public const string Things = "{ type: array, items: { type: object, required: [id], properties: { id: { type: string } } } }";
    public const string Texts = "{ type: array, items: { type: string } }";

    /// <summary>An answer with some properties, all of them required.</summary>
    public static string Answer(params string[] properties) =>
        "{ type: object, required: [" + string.Join(", ", properties.Select(p => p[..p.IndexOf(": ", StringComparison.Ordinal)])) + "], properties: { " + string.Join(", ", properties) + " } }";

    /// <summary>A parameter of the query.</summary>
    public static string Query(string name, string schema, string more = "") => "{ name: " + name + ", in: query" + more + ", schema: { " + schema + " } }";

    /// <summary>A document with an operation for each row must make what stands in the row.</summary>
    public static void AssertWalks(params (string Parameters, string Answer, string Walk)[] rows)
    {
        string paths = string.Join('\n', rows.Select((r, i) =>
            $"/thing/a{i}: {{ get: {{ tags: [thing], parameters: [{r.Parameters}], responses: {{ '200': {{ description: a, content: {{ application/json: {{ schema: {r.Answer} }} }} }} }} }} }}"));
        Assert.Equal(
            rows.Select(r => $"{r.Parameters} and {r.Answer}: {r.Walk}"),
            rows.Zip(Bound.Paths(paths).Operations(), (r, operation) => $"{r.Parameters} and {r.Answer}: {Of(operation)}"));
    }

    public static string Of(OperationModel operation) => operation.Paging is not { } paging ? None : string.Join(", ", Parts(paging));

    private static IEnumerable<string> Parts(PagingModel paging)
    {
        string first = paging.Style is PagingStyle.Page or PagingStyle.Offset ? $" from {paging.First}" : "";
        yield return $"{paging.Style} by {paging.Position.Text}{first}";
        yield return "items " + Path(paging.Items);
        if (paging.ItemId is { } id)
        {
            yield return "told by " + id.Text;
        }

        if (paging.Backward is { } backward)
        {
            yield return "without " + backward.Text;
        }

        if (paging.Next is { } next)
        {
            yield return "next " + Path(next);
        }

        if (paging.More is { } more)
        {
            yield return $"more {Path(more.Path)} {more.Sign}";
        }

        if (paging.Total is { } total)
        {
            yield return "total " + Path(total);
        }

        if (paging.Pages is { } pages)
        {
            yield return "pages " + Path(pages);
        }
    }

    private static string Path(AnswerPath path) => path.Steps.IsEmpty
        ? "all"
        : string.Join('.', path.Steps.Select(s => s.Name.Text + (s.IsWrapped ? "*" : "") + (s.MayBeNull ? "?" : "")));
}
