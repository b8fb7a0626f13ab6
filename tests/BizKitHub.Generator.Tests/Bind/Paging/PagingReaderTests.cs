using BizKitHub.Generator.Model;
using BizKitHub.Generator.Tests.Testing;
using static BizKitHub.Generator.Tests.Bind.Paging.Walk;

namespace BizKitHub.Generator.Tests.Bind.Paging;

/// <summary>Which operations answer page by page, and which only look as if they did.</summary>
public sealed class PagingReaderTests
{
    private const string Number = "type: integer, format: int32";
    private const string Text = "type: string";
    private const string More = "has_more: { type: boolean }";
    private static readonly string Page = Query("page", Number + ", default: 1");
    private static readonly string Limit = Query("limit", Number);

    [Theory]
    [InlineData("get", "", true)]
    [InlineData("get", "x-paging: true, ", true)]
    [InlineData("get", "x-paging: false, ", false)]
    [InlineData("get", "x-paging: 'false', ", true)]
    [InlineData("get", "x-idempotent: false, ", false)]
    [InlineData("post", "", false)]
    [InlineData("post", "x-idempotent: true, ", false)]
    [InlineData("put", "", false)]
    public void OnlyWhatReads_IsWalkedThrough(string verb, string line, bool isPaged)
    {
        OperationModel operation = Assert.Single(Bound.Paths(
            $"/thing/a: {{ {verb}: {{ tags: [thing], {line}parameters: [{Page}], responses: {{ '200': {{ description: a, content: {{ application/json: {{ schema: {Things} }} }} }} }} }} }}").Operations());

        Assert.Equal(isPaged, operation.Paging is not null);
        Assert.Equal(isPaged, operation.Features.HasFlag(RuntimeFeatures.Paging));
    }

    [Fact]
    public void AnswerOfAnotherForm_IsNoPage() => Assert.All(
        Bound.Paths($$"""
            /thing/a: { get: { tags: [thing], parameters: [{{Page}}], responses: { '200': { description: a, content: { text/plain: { schema: { type: string } } } } } } }
            /thing/b: { get: { tags: [thing], parameters: [{{Page}}], responses: { '204': { description: a } } } }
            /thing/c: { get: { tags: [thing], parameters: [{{Page}}], responses: { '200': { description: a, content: { application/jsonl: { itemSchema: {{Things}} } } } } } }
            /thing/d: { get: { tags: [thing], parameters: [{{Page}}], responses: { '200': { description: a, content: { application/json: { schema: {{Things}} } } }, '202': { description: a, content: { application/json: { schema: { type: string } } } } } } }
            """).Operations(),
        operation => Assert.Null(operation.Paging));

    [Fact]
    public void MethodAndItsClient_AreCalledAfterTheOperation()
    {
        OperationModel operation = Assert.Single(Bound.Paths(
            $"/thing/list: {{ get: {{ tags: [thing], parameters: [{Page}, {Query("client", Text)}], responses: {{ '200': {{ description: a, content: {{ application/json: {{ schema: {Things} }} }} }} }} }} }}").Operations());

        Assert.Equal("ListAll", operation.Paging!.Name.Text);
        Assert.Equal("client2", operation.Paging.Client.Text);
    }

    [Fact]
    public void FirstPage_IsWhatTheDocumentSays() => AssertWalks(
        (Query("page", Number + ", default: 0"), Things, "Page by page from 0, items all, told by Id"),
        (Query("page", Number + ", default: 1"), Things, "Page by page from 1, items all, told by Id"),
        (Query("page", Number + ", default: 2"), Things, None),
        (Query("page", "type: number, default: 1.0"), Things, "Page by page from 1, items all, told by Id"),
        (Query("page", "type: number, default: 0.5"), Things, None),
        (Query("page", "type: string, default: '1'"), Things, "Page by page from 1, items all, told by Id"),
        (Query("page", "type: string, default: one"), Things, None),
        (Query("page", "type: string"), Things, None),
        (Query("page", "type: boolean, default: true"), Things, None),
        (Query("page", Number + ", minimum: 1"), Things, "Page by page from 1, items all, told by Id"),
        (Query("page", Number + ", minimum: 1, default: 0"), Things, "Page by page from 0, items all, told by Id"),
        (Query("page", Number + ", minimum: 0"), Things, None),
        (Query("page", "type: number, exclusiveMinimum: 1"), Things, None),
        (Query("page", Number), Things, None),
        (Query("page", Number, ", description: The page (one-based)."), Things, "Page by page from 1, items all, told by Id"),
        (Query("page", Number, ", description: A 1based page."), Things, "Page by page from 1, items all, told by Id"),
        (Query("page", Number, ", description: 'Pages are counted from 1.'"), Things, "Page by page from 1, items all, told by Id"),
        (Query("page", Number, ", description: 'The page, starting at one.'"), Things, "Page by page from 1, items all, told by Id"),
        (Query("page", Number, ", description: 'Begins with 0.'"), Things, "Page by page from 0, items all, told by Id"),
        (Query("page", Number, ", description: Zero-indexed page."), Things, "Page by page from 0, items all, told by Id"),
        (Query("page", Number, ", description: 'The page.\n\n\n  It is 0-based.'".Replace("\n", "\\n", StringComparison.Ordinal).Replace("'", "\"", StringComparison.Ordinal)), Things, "Page by page from 0, items all, told by Id"),
        (Query("page", Number, ", description: 'Zero-based, or starting at 1.'"), Things, None),
        (Query("page", Number, ", description: 'Starting at 10.'"), Things, None));

    [Fact]
    public void FirstItem_IsTheOneWithoutAnyBefore_UnlessTheDocumentSaysOtherwise() => AssertWalks(
        (Query("offset", Number) + ", " + Limit, Things, "Offset by offset from 0, items all, told by Id"),
        (Query("offset", Number + ", default: 1") + ", " + Limit, Things, "Offset by offset from 1, items all, told by Id"),
        (Query("offset", Number + ", default: 10") + ", " + Limit, Things, None),
        (Query("offset", Number + ", minimum: 1") + ", " + Limit, Things, "Offset by offset from 1, items all, told by Id"),
        (Query("offset", "type: number, exclusiveMinimum: 1") + ", " + Limit, Things, "Offset by offset from 0, items all, told by Id"),
        (Query("offset", Number, ", description: Counting from one.") + ", " + Limit, Things, "Offset by offset from 1, items all, told by Id"),
        (Query("startIndex", Number), Answer("Resources: " + Things, "itemsPerPage: { type: integer }", "totalResults: { type: integer }"), "Offset by startIndex from 1, items Resources, told by Id, total TotalResults"),
        (Query("startIndex", Number), Answer("Resources: " + Things, "itemsPerPage: { type: string }", "totalResults: { type: integer }"), "Offset by startIndex from 0, items Resources, told by Id, total TotalResults"),
        (Query("startIndex", Number + ", default: 0"), Answer("Resources: " + Things, "itemsPerPage: { type: integer }", "totalResults: { type: integer }"), "Offset by startIndex from 0, items Resources, told by Id, total TotalResults"),
        (Query("offset", Text) + ", " + Limit, Things, None),
        (Query("offset", "type: string, default: '0'") + ", " + Limit, Things, "Offset by offset from 0, items all, told by Id"));

    [Fact]
    public void Numbers_LeadOnWhereTheEndIsSure() => AssertWalks(
        (Page, Answer("items: " + Texts), "Page by page from 1, items Items"),
        (Page, Answer("animals: " + Texts), None),
        (Page + ", " + Limit, Answer("animals: " + Texts), None),
        (Query("offset", Number), Answer("items: " + Texts), None),
        (Query("offset", Number), Answer("items: " + Texts, More), "Offset by offset from 0, items Items, more HasMore True"),
        (Query("offset", Number), Answer("animals: " + Texts, "totalPages: { type: integer }"), "Offset by offset from 0, items Animals"),
        (Query("offset", Number), Answer("animals: " + Texts, "total: { type: number, format: double }"), None),
        (Page, Answer("items: " + Texts, "total: { type: integer, const: 5 }"), "Page by page from 1, items Items"),
        (Page, Answer("items: " + Texts, "total: { type: integer, format: int64 }", "totalPages: { type: number }"), "Page by page from 1, items Items, total Total, pages TotalPages"),
        (Page, Answer("items: " + Texts, "last: { type: boolean }", More), "Page by page from 1, items Items, more HasMore True"));

    [Fact]
    public void TotalThatIsCountedOnDemand_TellsNothing() => AssertWalks(
        (Page + ", " + Query("with_total", "type: boolean"), Answer("items: " + Texts, "total: { type: integer }"), "Page by page from 1, items Items"),
        (Page + ", " + Query("includeCount", "type: boolean"), Answer("items: " + Texts, "total: { type: integer }"), "Page by page from 1, items Items"),
        (Page + ", " + Query("count", "type: integer"), Answer("items: " + Texts, "total: { type: integer }"), "Page by page from 1, items Items, total Total"),
        (Page + ", " + Query("sorted", "type: boolean"), Answer("items: " + Texts, "total: { type: integer }"), "Page by page from 1, items Items, total Total"));

    [Fact]
    public void Cursor_IsOneWhereItIsATextThatTheAnswerGives() => AssertWalks(
        (Query("cursor", Text), Answer("items: " + Texts, "next_cursor: { type: string }", More), "Cursor by cursor, items Items, next NextCursor, more HasMore True"),
        (Query("cursor", Text), Answer("items: " + Things, "nextCursor: { type: string }"), "Cursor by cursor, items Items, next NextCursor"),
        (Query("cursor", Text), Answer("animals: " + Texts, "nextCursor: { type: string }"), "Cursor by cursor, items Animals, next NextCursor"),
        (Query("cursor", Text), Answer("items: " + Texts), None),
        (Query("cursor", Text), Answer("items: " + Texts, "next_cursor: { type: integer }"), None),
        (Query("cursor", Text), Answer("items: " + Texts, "next_cursor: { type: string, const: x }"), None),
        (Query("cursor", Number), Answer("items: " + Texts, "next_cursor: { type: string }"), None),
        (Query("cursor", Text, ", required: true"), Answer("items: " + Texts, "next_cursor: { type: string }"), None),
        (Query("cursor", Text), Answer("items: " + Texts, "next_cursor: { type: string, description: The link to the next page. }"), None),
        (Query("cursor", Text), Answer("items: " + Texts, "next_cursor: { type: string, description: 'A URL.' }"), None),
        (Query("cursor", Text), Answer("items: " + Texts, "next_cursor: { type: string, examples: ['HTTP://a.example'] }"), None),
        (Query("cursor", Text), Answer("items: " + Texts, "next_cursor: { type: string, examples: [abc], description: A hyperlinked thing. }"), "Cursor by cursor, items Items, next NextCursor"),
        (Query("cursor", Text), Answer("items: " + Texts, "cursors: " + Answer("after: { type: string }")), "Cursor by cursor, items Items, next Cursors.After"),
        (Query("cursor", Text), Answer("items: " + Texts, "cursor: " + Answer("next: { type: string }")), "Cursor by cursor, items Items, next Cursor.Next"),
        (Query("cursor", Text), Answer("items: " + Texts, "cursor: " + Answer("before: { type: string }")), None),
        (Query("cursor", Text), Answer("items: " + Texts, "cursor: " + Answer("next: { type: integer }")), None),
        (Query("cursor", Text), Answer("items: " + Texts, "cursor: " + Answer("next: { type: string, description: The URL. }", "first: { type: boolean }")), None),
        (Query("cursor", Text), Answer("items: " + Texts, "meta: " + Answer("next: { type: string }")), None),
        (Query("cursor", Text), Answer("items: " + Texts, "next: { type: string }"), None));

    [Fact]
    public void NextCursor_IsTheOneWithTheNameOfTheParameterFirst() => AssertWalks(
        (Query("marker", Text), Answer("items: " + Texts, "nextCursor: { type: string }", "nextMarker: { type: string }"), "Cursor by marker, items Items, next NextMarker"),
        (Query("nextKey", Text), Answer("items: " + Texts, "nextKey: { type: string }"), "Cursor by nextKey, items Items, next NextKey"),
        (Query("continuation", Text), Answer("items: " + Texts, "continuation: { type: string }"), "Cursor by continuation, items Items, next Continuation"),
        (Query("paginationToken", Text), Answer("items: " + Texts, "paginationToken: { type: string }"), "Cursor by paginationToken, items Items, next PaginationToken"),
        (Query("marker", Text), Answer("items: " + Texts, "marker: { type: string }"), None),
        (Query("cursor", Text), Answer("items: " + Texts, "nextPageCursor: { type: string }"), "Cursor by cursor, items Items, next NextPageCursor"),
        (Query("cursor", Text), Answer("items: " + Texts, "nextPageToken: { type: string }"), "Cursor by cursor, items Items, next NextPageToken"),
        (Query("cursor", Text), Answer("items: " + Texts, "nextToken: { type: string }"), "Cursor by cursor, items Items, next NextToken"),
        (Query("cursor", Text), Answer("items: " + Texts, "nextMarker: { type: string }"), "Cursor by cursor, items Items, next NextMarker"),
        (Query("cursor", Text), Answer("items: " + Texts, "nextContinuationToken: { type: string }"), "Cursor by cursor, items Items, next NextContinuationToken"),
        (Query("after", Text), Answer("items: " + Texts, "endCursor: { type: string }", More), "Cursor by after, items Items, next EndCursor, more HasMore True"),
        (Query("after", Text), Answer("items: " + Texts, "last_id: { type: string }", More), "Cursor by after, items Items, next LastId, more HasMore True"),
        (Query("after", Text), Answer("items: " + Texts, "endCursor: { type: string }"), None),
        (Query("after", Text), Answer("items: " + Texts, "last_id: { type: string }"), None),
        (Query("cursor", Text), Answer("items: " + Texts, "endCursor: { type: string }", More), None));

    [Fact]
    public void LastItem_LeadsOnWhereItHasAnId_AndTheAnswerTellsTheEnd() => AssertWalks(
        (Query("starting_after", Text), Answer("data: " + Things, More), "LastItem by startingAfter, items Data, told by Id, more HasMore True"),
        (Query("starting_after", Text), Answer("data: " + Things), None),
        (Query("starting_after", Text), Answer("data: " + Texts, More), None),
        (Query("starting_after", Number), Answer("data: " + Things, More), None),
        (Query("starting_after", Text, ", required: true"), Answer("data: " + Things, More), None),
        (Query("starting_after", Text), Answer("data: { type: array, items: { type: object, required: [id], properties: { id: { type: integer } } } }", More), None),
        (Query("starting_after", Text), Answer("data: { type: array, items: { type: object, properties: { id: { type: string } } } }", More), None));

    [Fact]
    public void Item_IsToldByItsId() => AssertWalks(
    [
        .. new[]
            {
                ("required: [Id], properties: { Id: { type: string } }", ", told by Id"),
                ("required: [ID], properties: { ID: { type: integer } }", ", told by ID"),
                ("required: [id], properties: { id: { type: string, format: uuid } }", ", told by Id"),
                ("required: [id], properties: { id: { type: number } }", ", told by Id"),
                ("required: [id], properties: { id: { type: boolean } }", ""),
                ("required: [id], properties: { id: { type: string, const: x } }", ""),
                ("required: [id], properties: { id: { type: [string, 'null'] } }", ""),
                ("required: [key], properties: { key: { type: string } }", ""),
                ("properties: { id: { type: string } }", ""),
            }
            .Select(i => (Page, "{ type: array, items: { type: object, " + i.Item1 + " } }", "Page by page from 1, items all" + i.Item2)),
        (Page, "{ type: array, items: { type: [object, 'null'], required: [id], properties: { id: { type: string } } } }", "Page by page from 1, items all"),
    ]);

    [Fact]
    public void Path_SaysWhereNothingMayBe() => AssertWalks(
        (Page, "{ type: object, properties: { items: " + Texts + ", total: { type: [integer, 'null'] } } }", "Page by page from 1, items Items?, total Total*?"),
        (Page, "{ type: object, required: [items, total], properties: { items: " + Texts + ", total: { type: [integer, 'null'] } } }", "Page by page from 1, items Items, total Total?"),
        (Page, "{ type: object, required: [items], properties: { items: " + Texts + ", meta: { type: object, properties: { total: { type: integer } } } } }", "Page by page from 1, items Items, total Meta?.Total?"));

    [Fact]
    public void SeveralPositions_DependOnEachOther() => AssertWalks(
        (Page + ", " + Query("cursor", Text), Answer("items: " + Texts, "nextCursor: { type: string }"), None),
        (Page + ", " + Query("offset", Number), Answer("items: " + Texts, "total: { type: integer }"), None),
        (Page + ", " + Query("cursor", "type: boolean"), Answer("items: " + Texts), "Page by page from 1, items Items"),
        (Page + ", { name: cursor, in: header, schema: { type: string } }", Answer("items: " + Texts), "Page by page from 1, items Items"),
        ("{ name: page, in: header, schema: { type: integer, default: 1 } }", Things, None),
        (Limit, Answer("items: " + Texts, More), None));

    [Fact]
    public void AnswerWithoutAList_IsNoPage() => AssertWalks(
        (Page, "{ type: string }", None),
        (Page, "{ type: object, additionalProperties: { type: string } }", None),
        (Page, Answer("total: { type: integer }"), None));
}
