using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>What becomes of operations that answer page by page, and which operations only look as if they did.</summary>
public class PagingTests
{
    private const string Thing = "{ type: object, required: [id], properties: { id: { type: string } } }";
    private const string Nameless = "{ type: object, properties: { colour: { type: string } } }";
    private const string Things = "{ type: array, items: " + Thing + " }";
    private const string Text = "schema: { type: string }";
    private const string Number = "schema: { type: integer, format: int32 }";
    private const string Page = "{ name: page, in: query, schema: { type: integer, format: int32, default: 1 } }";
    private const string Limit = "{ name: limit, in: query, schema: { type: integer, format: int32 } }";

    [Fact]
    public void Pages_AreCounted() => Is(
        List(
            "{ name: page, in: query, description: 'Page to return, counted from 1.', schema: { type: string, default: '1' } }, { name: owner, in: query, required: true, description: Whose., schema: { type: string, maxLength: 9 } }, " + Limit,
            "{ type: object, required: [items, totalPages], properties: { items: " + Things + ", totalCount: { type: number }, totalPages: { type: integer } } }",
            summary: "Lists the things."),
        """
        /// <summary>Lists the things.</summary>
        /// <param name="client">Where the pages come from.</param>
        /// <param name="owner">Whose.</param>
        /// <param name="limit">The parameter limit.</param>
        /// <param name="cancellationToken">Ends the call for a page at once, and asks for no further one.</param>
        /// <returns>The items of all pages. A page is asked for when the items of the one before are used up, the first one when the first item is; the arguments are checked then.</returns>
        /// <exception cref="ShopApiException">The API refused the call for a page, did not answer in time, or answered something else than the contract says, such as the same page again.</exception>
        public static IAsyncEnumerable<ThingListItem> ListAllAsync(this IThingClient client, [ApiConstraint(MaxLength = 9)] string owner, int? limit = null, CancellationToken cancellationToken = default)
        {
            System.ArgumentNullException.ThrowIfNull(client);
            return ApiPaging.ByPageAsync(
                "thing.list",
                1,
                (page, cancellationToken) => client.ListAsync(owner, page.ToString(System.Globalization.CultureInfo.InvariantCulture), limit, cancellationToken),
                static answer => new ApiPage<ThingListItem>(answer.Items) { Total = answer.TotalCount, Pages = answer.TotalPages },
                static item => item.Id,
                cancellationToken);
        }
        """);

    [Fact]
    public void Items_AreCounted() => Is(
        List(
            $"{{ name: startIndex, in: query, {Number} }}, {Limit}",
            "{ type: object, properties: { Items: { type: [array, 'null'], items: " + Nameless + " }, TotalRecordCount: { type: integer, format: int32 } } }"),
        """
        return ApiPaging.ByOffsetAsync(
            "thing.list",
            0,
            (startIndex, cancellationToken) => client.ListAsync(checked((int)startIndex), limit, cancellationToken),
            static answer => new ApiPage<ThingListItem>(answer.Items.GetValueOrDefault()) { Total = answer.TotalRecordCount },
            identify: null,
            cancellationToken);
        """);

    [Fact]
    public void Cursors_AreHandedOn() => Is(
        List(
            $"{{ name: cursor, in: query, {Text} }}, {Limit}",
            "{ type: object, required: [members], properties: { members: { type: array, items: { type: string } }, response_metadata: { type: object, properties: { next_cursor: { type: [string, 'null'] } } } } }"),
        """
        return ApiPaging.ByCursorAsync(
            "thing.list",
            (cursor, cancellationToken) => client.ListAsync(cursor, limit, cancellationToken),
            static answer => new ApiPage<string>(answer.Members) { Next = answer.ResponseMetadata?.NextCursor.GetValueOrDefault() },
            cancellationToken);
        """);

    [Fact]
    public void LastItems_LeadOn() => Is(
        List(
            $"{{ name: ending_before, in: query, {Text} }}, {Limit}, {{ name: starting_after, in: query, {Text} }}",
            "{ type: object, required: [data, has_more], properties: { data: " + Things + ", has_more: { type: boolean }, url: { type: string } } }"),
        """
        public static IAsyncEnumerable<ThingListData> ListAllAsync(this IThingClient client, int? limit = null, CancellationToken cancellationToken = default)
        {
            System.ArgumentNullException.ThrowIfNull(client);
            return ApiPaging.ByLastItemAsync(
                "thing.list",
                (startingAfter, cancellationToken) => client.ListAsync(null, limit, startingAfter, cancellationToken),
                static answer => new ApiPage<ThingListData>(answer.Data) { HasMore = answer.HasMore },
                static item => item.Id,
                cancellationToken);
        }
        """);

    /// <summary>Of each: the parameters, the answer, how the pages are walked through, and what the answer says of them.</summary>
    public static TheoryData<string, string, string, string> Paged => new()
    {
        { Page, Things, "ByPageAsync(\"thing.list\", 1,", "Item>(answer)," },
        { "{ name: page, in: query, required: true, schema: { type: integer, minimum: 1 } }", Things, "ByPageAsync(\"thing.list\", 1,", "client.ListAsync(page, " },
        { "{ name: page, in: query, schema: { type: number, default: 0 } }", Things, "ByPageAsync(\"thing.list\", 0,", "client.ListAsync(page, " },
        { "{ name: Page-Number, in: query, description: The page (1-based)., " + Number + " }", Things, "ByPageAsync(\"thing.list\", 1,", "checked((int)pageNumber)" },
        { "{ name: pageIndex, in: query, description: A page counted from zero., " + Number + " }", Things, "ByPageAsync(\"thing.list\", 0,", "checked((int)pageIndex)" },
        { Page, Answer("content: " + Things, "last: { type: boolean }", "totalElements: { type: integer }"), "ByPageAsync(", "{ HasMore = !answer.Last, Total = answer.TotalElements }" },
        { Page, Answer("results: " + Things, "count: { type: integer }", "next: { type: [string, 'null'], format: uri }", "previous: { type: [string, 'null'], format: uri }"), "ByPageAsync(", "{ HasMore = answer.Next.GetValueOrDefault() is not null }" },
        { Page, Answer("data: " + Things, "meta: { type: object, properties: { total: { type: integer }, last_page: { type: integer } } }"), "ByPageAsync(", "{ Total = answer.Meta?.Total, Pages = answer.Meta?.LastPage }" },
        { Page, Answer("data: " + Things, "tags: { type: array, items: { type: string } }"), "ByPageAsync(", "Data>(answer.Data)," },
        { Page, Answer("animals: " + Things, "total: { type: integer }"), "ByPageAsync(", "Animal>(answer.Animals) { Total = answer.Total }," },
        { "{ name: offset, in: query, schema: { type: integer, default: 0 } }, " + Limit, Things, "ByOffsetAsync(\"thing.list\", 0,", "client.ListAsync(offset, limit, " },
        { "{ name: $skip, in: query, " + Number + " }, { name: $top, in: query, " + Number + " }", Answer("value: " + Things, "'@odata.count': { type: integer }"), "ByOffsetAsync(\"thing.list\", 0,", "{ Total = answer.OdataCount }" },
        { "{ name: startIndex, in: query, " + Number + " }, { name: count, in: query, " + Number + " }", Answer("Resources: " + Things, "totalResults: { type: integer }", "itemsPerPage: { type: integer }"), "ByOffsetAsync(\"thing.list\", 1,", "Total = answer.TotalResults" },
        { "{ name: startAt, in: query, " + Number + " }", Answer("issues: " + Things, "isLast: { type: boolean }"), "ByOffsetAsync(\"thing.list\", 0,", "HasMore = !answer.IsLast" },
        { "{ name: offset, in: query, " + Number + " }, { name: with_count, in: query, schema: { type: boolean } }", Answer("items: " + Things, "total: { type: integer }", "pages: { type: object, properties: { has_next: { type: boolean } } }"), "ByOffsetAsync(", "Item>(answer.Items) { HasMore = answer.Pages?.HasNext }," },
        { "{ name: pageToken, in: query, " + Text + " }", Answer("files: " + Things, "nextPageToken: { type: string }"), "ByCursorAsync(", "Next = answer.NextPageToken" },
        { "{ name: nextPageToken, in: query, " + Text + " }", Answer("files: " + Things, "nextPageToken: { type: string }"), "ByCursorAsync(", "Next = answer.NextPageToken" },
        { "{ name: marker, in: query, " + Text + " }", Answer("entries: " + Things, "order: { type: array, items: { type: string } }", "next_marker: { type: string }"), "ByCursorAsync(", "Next = answer.NextMarker" },
        { "{ name: page, in: query, " + Text + " }", Answer("data: " + Things, "has_more: { type: boolean }", "next_page: { type: string }"), "ByCursorAsync(", "HasMore = answer.HasMore, Next = answer.NextPage" },
        { "{ name: after, in: query, " + Text + " }, { name: before, in: query, " + Text + " }", Answer("data: " + Things, "has_more: { type: boolean }", "last_id: { type: string }"), "ByCursorAsync(", "client.ListAsync(after, null, cancellationToken)" },
        { "{ name: after, in: query, " + Text + " }", Answer("nodes: " + Things, "page_info: { type: object, required: [end_cursor, has_next_page], properties: { end_cursor: { type: string }, has_next_page: { type: boolean } } }"), "ByCursorAsync(", "HasMore = answer.PageInfo?.HasNextPage, Next = answer.PageInfo?.EndCursor" },
        { "{ name: cursor, in: query, " + Text + " }", Answer("items: " + Things, "cursor: { type: object, properties: { previous: { type: string }, next: { type: string } } }"), "ByCursorAsync(", "Next = answer.Cursor?.Next" },
    };

    [Theory]
    [MemberData(nameof(Paged))]
    public void WhatApisDo_IsUnderstood(string parameters, string answer, string walk, string sign)
    {
        string method = string.Join(' ', Method(List(parameters, answer)).Split('\n').Select(l => l.Trim())).Replace("( ", "(", StringComparison.Ordinal);
        Assert.Contains("return ApiPaging." + walk, method, StringComparison.Ordinal);
        Assert.Contains(sign, method, StringComparison.Ordinal);
    }

    /// <summary>Of each: why nothing is sure, the parameters, and the answer.</summary>
    public static TheoryData<string, string, string> Unpaged => new()
    {
        { "no position", Limit, Answer("items: " + Things, "has_more: { type: boolean }") },
        { "pages without a first number", "{ name: page, in: query, " + Number + " }, " + Limit, Things },
        { "a first number that is no first", "{ name: page, in: query, schema: { type: integer, default: 3 } }", Things },
        { "a page that is a text", "{ name: page, in: query, " + Text + " }", Answer("items: " + Things) },
        { "a page that is a word", "{ name: page, in: query, schema: { type: string, default: home } }", Answer("items: " + Things) },
        { "no list", Page, Thing },
        { "several lists", Page, Answer("threads: " + Things, "members: " + Things, "total: { type: integer }") },
        { "a list of something, and no end", Page, Answer("animals: " + Things) },
        { "an offset without a limit or an end", "{ name: offset, in: query, " + Number + " }", Things },
        { "an offset that is a text", "{ name: offset, in: query, " + Text + " }, " + Limit, Things },
        { "two positions", Page + ", { name: cursor, in: query, " + Text + " }", Answer("items: " + Things, "next_cursor: { type: string }") },
        { "a cursor that nothing answers", "{ name: cursor, in: query, " + Text + " }, " + Limit, Things },
        { "a cursor that is an address", "{ name: cursor, in: query, " + Text + " }", Answer("items: " + Things, "next_cursor: { type: string, description: The URL of the next page. }") },
        { "a cursor that is a number here and a text there", "{ name: cursor, in: query, " + Number + " }", Answer("items: " + Things, "next_cursor: { type: string }") },
        { "a cursor that the first call needs", "{ name: cursor, in: query, required: true, " + Text + " }", Answer("items: " + Things, "next_cursor: { type: string }") },
        { "an item without an id", "{ name: starting_after, in: query, " + Text + " }", Answer("data: { type: array, items: " + Nameless + " }", "has_more: { type: boolean }") },
        { "a last item without a word on more", "{ name: starting_after, in: query, " + Text + " }", Answer("data: " + Things) },
        { "the last id without a word on more", "{ name: after, in: query, " + Text + " }", Answer("data: " + Things, "last_id: { type: string }") },
        { "a time", "{ name: after, in: query, schema: { type: string, format: date-time } }", Answer("data: " + Things, "next_cursor: { type: string }") },
        { "a header", "{ name: page, in: header, schema: { type: integer, default: 1 } }", Things },
        { "an answer that may be a failure", Page, Answer("success: { type: boolean }", "items: " + Things) },
        { "an answer of several shapes", Page, "{ oneOf: [{ type: object, required: [success, items], properties: { success: { const: true }, items: " + Things + " } }, { type: object, required: [success], properties: { success: { const: false } } }] }" },
    };

    [Theory]
    [MemberData(nameof(Unpaged))]
    public void WhatIsNotSure_IsLeftAlone(string reason, string parameters, string answer)
    {
        Generation generation = List(parameters, answer).AssertCompiles();
        Assert.False(generation.TypeNames.Contains("ThingClientPaging"), reason);
        Assert.DoesNotContain(generation.Sources.Keys, k => k.Contains("ApiPaging", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("post", "")]
    [InlineData("get", "x-idempotent: false")]
    [InlineData("get", "x-paging: false")]
    public void OperationsThatMayDoSomething_AndThoseRuledOut_AreLeftAlone(string verb, string line) =>
        Assert.DoesNotContain("ThingClientPaging", List(Page, Things, verb: verb, line: line).AssertCompiles().TypeNames);

    [Fact]
    public void OperationOfTheSameName_KeepsIt()
    {
        Generation generation = Snippet.Paths(
            $$"""
            {{Path("/thing/list", Page, Things)}}
            {{Path("/thing/list-all", Limit, Things)}}
            """).AssertCompiles();

        Assert.Contains(" ListAllAsync(int? limit = null, ", generation.Member("IThingClient", "ListAllAsync"), StringComparison.Ordinal);
        Assert.Contains("client.ListAsync(", generation.Member("ThingClientPaging", "ListAll2Async"), StringComparison.Ordinal);
        Assert.Equal("BKH004 (5,18): 'ListAll' meets another name in C#; it is called 'ListAll2' here", Assert.Single(generation.Problems));
    }

    [Fact]
    public void SchemaOfTheSameName_MakesRoom()
    {
        Generation generation = Snippet.Paths(
            Path("/thing/list", Page, "{ type: array, items: { $ref: '#/components/schemas/ThingClientPaging' } }"),
            "components: { schemas: { ThingClientPaging: " + Thing + ", ApiPage: " + Thing + ", IAsyncEnumerable: { type: object, properties: { a: { $ref: '#/components/schemas/ApiPage' } } } } }").AssertCompiles();

        Assert.Contains("ListAllAsync(this IThingClient client, ", generation.Member("ThingClientPaging", "ListAllAsync"), StringComparison.Ordinal);
    }

    [Fact]
    public void ParametersOfAnyName_FitBesideTheClient()
    {
        string method = Method(List("{ name: client, in: query, " + Text + " }, { name: answer, in: query, " + Text + " }, { name: client2, in: query, " + Text + " }, { name: token, in: query, " + Text + " }, { name: next, in: query, " + Text + " }", Answer("items: " + Things, "next: { type: string }")));
        Assert.Contains("ListAllAsync(this IThingClient client3, string? client = null, string? answer = null, string? client2 = null, string? token = null, ", method, StringComparison.Ordinal);
        Assert.Contains("(next, cancellationToken) => client3.ListAsync(client, answer, client2, token, next, cancellationToken)", method, StringComparison.Ordinal);
    }

    [Fact]
    public void AnswerThatMayBeMissing_IsAPageWithoutItems()
    {
        Generation generation = Snippet.Paths(Path("/thing/list", Page, Answer("items: " + Things, "total: { type: integer }"), others: "'204': { description: None. }"));
        Assert.Contains("static answer => new ApiPage<ThingListItem>(answer?.Items) { Total = answer?.Total },", Method(generation), StringComparison.Ordinal);
    }

    [Fact]
    public void DeprecatedOperation_WarnsThere() => Assert.Contains(
        "[Obsolete(\"The contract marks this as deprecated.\")]",
        Method(List(Page, Answer("items: { type: array, deprecated: true, items: " + Thing + " }"), line: "deprecated: true")),
        StringComparison.Ordinal);

    [Fact]
    public void AddedPages_TouchTheirGroupOnly()
    {
        const string others = "\n  /other/list: { get: { tags: [other], responses: { '204': { description: None. } } } }";
        string paged = Document(Page).Replace("paths:", "paths:" + others, StringComparison.Ordinal);
        Generation before = Generation.Of(Document(Page).Replace("paths:", "paths:" + others, StringComparison.Ordinal));
        Generation after = before.AfterEdit(paged.Replace("description: Things.", "description: All things.", StringComparison.Ordinal));
        Assert.Equal(["Shop.ShopClient.Group.Thing.g.cs"], after.RewrittenSince(before));
    }

    private static string Document(string parameters) => $$"""
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        servers: [{ url: https://shop.example }]
        paths:
        {{Path("  /thing/list", parameters, Things)}}
        """;

    private static Generation List(string parameters, string answer, string summary = "", string verb = "get", string line = "") =>
        Snippet.Paths(Path("/thing/list", parameters, answer, summary, verb, line));

    private static string Path(string path, string parameters, string answer, string summary = "", string verb = "get", string line = "", string others = "") =>
        $"{path}: {{ {verb}: {{ tags: [thing], {(summary.Length > 0 ? $"summary: {summary}, " : "")}{(line.Length > 0 ? line + ", " : "")}parameters: [{parameters}], responses: {{ '200': {{ description: Things., content: {{ application/json: {{ schema: {answer} }} }} }}, {others} }} }} }}";

    private static string Answer(params string[] properties) => "{ type: object, properties: { " + string.Join(", ", properties) + " } }";

    private static string Method(Generation generation) => generation.AssertCompiles().Member("ThingClientPaging", "ListAllAsync");

    /// <summary>The lines stand in the method, one after another, whatever their indentation.</summary>
    private static void Is(Generation generation, string lines)
    {
        string method = Method(generation);
        Assert.True(Flat(method).Contains(Flat(lines), StringComparison.Ordinal), method);
    }

    private static string Flat(string text) => string.Join('\n', text.Split('\n').Select(l => l.Trim()));
}
