using BizKitHub.Generator.Bind;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Bind.Operations;

/// <summary>Which operations a project takes, and which of its entries are a slip.</summary>
public sealed class OperationChoiceTests
{
    private const string Done = "responses: { '204': { description: Done. } } }";
    private const string Paths =
        "/a/x: { get: { tags: [a, shared], operationId: first, " + Done + ", post: { tags: [a], " + Done + " }\n"
        + "/b/x: { get: { tags: [b, shared], operationId: second, " + Done + " }\n"
        + "/b/y/z: { delete: { tags: [b], " + Done + " }";

    [Theory]
    [InlineData("tags:a", "", "GET /a/x, POST /a/x")]
    [InlineData("tags:shared", "", "GET /a/x, GET /b/x")]
    [InlineData("tags:A", "", "")]
    [InlineData("paths:/b/**", "", "GET /b/x, DELETE /b/y/z")]
    [InlineData("paths:/*/x", "", "GET /a/x, POST /a/x, GET /b/x")]
    [InlineData("operations:second", "", "GET /b/x")]
    [InlineData("operations:post /a/x", "", "POST /a/x")]
    [InlineData("operations:GET  /*/x", "", "GET /a/x, GET /b/x")]
    [InlineData("operations:PUT /a/x", "", "")]
    [InlineData("operations:/a/x", "", "")]
    [InlineData("", "tags:a", "GET /b/x, DELETE /b/y/z")]
    [InlineData("", "paths:/b/*", "GET /a/x, POST /a/x, DELETE /b/y/z")]
    [InlineData("", "operations:first", "POST /a/x, GET /b/x, DELETE /b/y/z")]
    [InlineData("tags:a", "operations:GET /a/x", "POST /a/x")]
    [InlineData("tags:b;operations:first", "tags:shared", "DELETE /b/y/z")]
    public void Operation_IsTakenWhereAnEntryFits_AndNoneLeavesItOut(string include, string exclude, string operations) => Assert.Equal(
        operations,
        string.Join(", ", Chosen(include, exclude).Operations().OrderBy(o => o.PathTemplate, StringComparer.Ordinal).Select(o => $"{o.Verb} {o.PathTemplate}")));

    [Fact]
    public void EntryThatFitsNothing_IsReported()
    {
        Lines.AssertEqual(
            """
            BKH003 (4,1): IncludeTags of this document's item: no operation has the tag 'none'; the entry selects nothing
            BKH003 (4,1): IncludePaths of this document's item: no path fits '/none'; the entry selects nothing
            BKH003 (4,1): IncludeOperations of this document's item: there is no operation 'none'; the entry selects nothing
            BKH003 (4,1): IncludeOperations of this document's item: there is no operation 'PUT /a/x'; the entry selects nothing
            BKH003 (4,1): ExcludeTags of this document's item: no operation has the tag 'nobody'; the entry selects nothing
            BKH003 (4,1): ExcludePaths of this document's item: no path fits '/nowhere'; the entry selects nothing
            BKH003 (4,1): ExcludeOperations of this document's item: there is no operation 'nothing'; the entry selects nothing
            """,
            Chosen(
                "tags:a;tags:none;paths:/a/*;paths:/none;operations:first;operations:none;operations:PUT /a/x;operations:GET /a/x",
                "tags:nobody;paths:/b/**;paths:/nowhere;operations:nothing;operations:second").Messages());
        Assert.Empty(Chosen("tags:b;tags:shared", "operations:second;paths:/b/**").Messages());
    }

    private static BindResult Chosen(string include, string exclude) =>
        Bound.Paths(Paths, options: ClientOptions.Default with { Include = Selection(include), Exclude = Selection(exclude) });

    private static OperationSelection Selection(string entries) => OperationSelection.None with
    {
        Tags = Entries(entries, "tags:"),
        Paths = Entries(entries, "paths:"),
        Operations = Entries(entries, "operations:"),
    };

    private static EquatableArray<string> Entries(string entries, string kind) => entries
        .Split(';')
        .Where(e => e.StartsWith(kind, StringComparison.Ordinal))
        .Select(e => e[kind.Length..])
        .ToEquatableArray();
}
