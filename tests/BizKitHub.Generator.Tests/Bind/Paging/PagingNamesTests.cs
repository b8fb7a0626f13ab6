using static BizKitHub.Generator.Tests.Bind.Paging.Walk;

namespace BizKitHub.Generator.Tests.Bind.Paging;

/// <summary>The names by which APIs page: in the spelling that they have there, and each for what it means.</summary>
public sealed class PagingNamesTests
{
    private const string Number = "type: integer, format: int32";
    private const string Text = "type: string";
    private static readonly string Limit = Query("limit", Number);

    [Fact]
    public void Pages_AreAskedForByTheseNames() => AssertWalks(
    [
        .. new[] { ("page", "page"), ("page_no", "pageNo"), ("pageNum", "pageNum"), ("Page-Number", "pageNumber"), ("pageIndex", "pageIndex"), ("current_page", "currentPage"), ("'page[]'", "page") }
            .Select(n => (Query(n.Item1, Number + ", default: 1"), Things, $"Page by {n.Item2} from 1, items all, told by Id")),
    ]);

    [Fact]
    public void Offsets_AreAskedForByTheseNames() => AssertWalks(
    [
        .. new[] { ("offset", "offset"), ("$skip", "skip"), ("startIndex", "startIndex"), ("start_at", "startAt"), ("firstResult", "firstResult") }
            .Select(n => (Query(n.Item1, Number) + ", " + Limit, Things, $"Offset by {n.Item2} from 0, items all, told by Id")),
    ]);

    [Fact]
    public void Cursors_AreAskedForByTheseNames() => AssertWalks(
    [
        .. new[]
            {
                ("cursor", "cursor"), ("page_cursor", "pageCursor"), ("nextCursor", "nextCursor"), ("after_cursor", "afterCursor"), ("after", "after"), ("after_id", "afterId"),
                ("Marker", "marker"), ("pageMarker", "pageMarker"), ("next-marker", "nextMarker"), ("pageToken", "pageToken"), ("nextPageToken", "nextPageToken"),
                ("NextToken", "nextToken"), ("paginationToken", "paginationToken"), ("continuation", "continuation"), ("continuation-token", "continuationToken"),
                ("next", "next"), ("next_page", "nextPage"), ("nextKey", "nextKey"), ("page", "page"),
            }
            .Select(n => (Query(n.Item1, Text), Answer("items: " + Things, "nextCursor: { type: string }"), $"Cursor by {n.Item2}, items Items, next NextCursor")),
    ]);

    [Fact]
    public void LastItems_AreNamedByTheseNames() => AssertWalks(
        (Query("starting_after", Text), Answer("data: " + Things, "has_more: { type: boolean }"), "LastItem by startingAfter, items Data, told by Id, more HasMore True"),
        (Query("startAfter", Text), Answer("data: " + Things, "has_more: { type: boolean }"), "LastItem by startAfter, items Data, told by Id, more HasMore True"));

    /// <summary>The other direction is never sent, unless the API demands it.</summary>
    [Fact]
    public void ParameterOfTheOtherDirection_IsLeftOut() => AssertWalks(
    [
        .. new[] { ("starting_after", "ending_before", "LastItem by startingAfter, items Data, told by Id, without endingBefore, more HasMore True"), ("startAfter", "endBefore", "LastItem by startAfter, items Data, told by Id, without endBefore, more HasMore True") }
            .Select(n => (Query(n.Item2, Text) + ", " + Query(n.Item1, Text), Answer("data: " + Things, "has_more: { type: boolean }"), n.Item3)),
        .. new[] { ("after", "before"), ("afterId", "beforeId"), ("afterCursor", "beforeCursor") }
            .Select(n => (Query(n.Item1, Text) + ", " + Query(n.Item2, Text), Answer("data: " + Texts, "nextCursor: { type: string }"), $"Cursor by {n.Item1}, items Data, without {n.Item2}, next NextCursor")),
        (Query("after", Text) + ", " + Query("endingBefore", Text), Answer("data: " + Texts, "nextCursor: { type: string }"), "Cursor by after, items Data, next NextCursor"),
        (Query("after", Text) + ", " + Query("before", Text, ", required: true"), Answer("data: " + Texts, "nextCursor: { type: string }"), "Cursor by after, items Data, next NextCursor"),
        (Query("after", Text) + ", { name: before, in: header, schema: { type: string } }", Answer("data: " + Texts, "nextCursor: { type: string }"), "Cursor by after, items Data, next NextCursor"),
    ]);

    /// <summary>Where a list is cut at a size, it may be asked for the rest.</summary>
    [Fact]
    public void Sizes_AreSetByTheseNames() => AssertWalks(
    [
        .. "limit per_page pageSize page_limit size take $top max-results maxItems count first results_per_page itemsPerPage".Split(' ')
            .Select(n => (Query("offset", Number) + ", " + Query(n, Number), Things, "Offset by offset from 0, items all, told by Id")),
        (Query("offset", Number) + ", " + Query("colour", Number), Things, None),
        (Query("offset", Number) + ", { name: limit, in: header, schema: { type: integer } }", Things, None),
        (Query("offset", Number) + ", " + Limit + ", " + Query("colour", Text), Things, "Offset by offset from 0, items all, told by Id"),
    ]);

    [Fact]
    public void Items_AreInTheListOfTheseNames() => AssertWalks(
    [
        .. "items data results value values entries records list content nodes Resources rows elements".Split(' ')
            .Select(n => (Query("page", Number + ", default: 1"), Answer("animals: " + Texts, n + ": " + Texts), "Page by page from 1, items " + char.ToUpperInvariant(n[0]) + n[1..])),
        (Query("page", Number + ", default: 1"), Answer("data: " + Texts, "items: " + Texts), "Page by page from 1, items Items"),
        (Query("page", Number + ", default: 1"), Answer("animals: " + Texts, "plants: " + Texts), None),
    ]);

    [Fact]
    public void ListsBesideTheItems_AreNone() => AssertWalks(
    [
        .. "errors warnings links order sort facets fields columns include includes included tags".Split(' ')
            .Select(n => (Query("page", Number + ", default: 1"), Answer("animals: " + Texts, n + ": " + Texts, "total: { type: integer }"), "Page by page from 1, items Animals, total Total")),
        (Query("page", Number + ", default: 1"), Answer("tags: " + Texts, "total: { type: integer }"), None),
    ]);

    [Fact]
    public void WordsAboutThePage_MayStandInAnObjectOfTheseNames() => AssertWalks(
    [
        .. new[]
            {
                ("pagination", "Pagination"), ("paging", "Paging"), ("page_info", "PageInfo"), ("page", "Page"), ("meta", "Meta"), ("metadata", "Metadata"),
                ("response_metadata", "ResponseMetadata"), ("cursor", "Cursor"), ("cursors", "Cursors"), ("pages", "Pages"), ("paginationInfo", "PaginationInfo"),
            }
            .Select(n => (Query("page", Number + ", default: 1"), Answer("items: " + Texts, n.Item1 + ": " + Answer("total: { type: integer }")), $"Page by page from 1, items Items, total {n.Item2}.Total")),
        (Query("page", Number + ", default: 1"), Answer("items: " + Texts, "statistics: " + Answer("total: { type: integer }")), "Page by page from 1, items Items"),
    ]);

    [Fact]
    public void Ends_AreToldByTheseNames() => AssertWalks(
    [
        .. Told("hasMore", "boolean", "more {0} True"),
        .. Told("has_next", "boolean", "more {0} True"),
        .. Told("hasNextPage", "boolean", "more {0} True"),
        .. Told("hasMoreItems", "boolean", "more {0} True"),
        .. Told("hasMoreResults", "boolean", "more {0} True"),
        .. Told("moreResults", "boolean", "more {0} True"),
        .. Told("isLast", "boolean", "more {0} False"),
        .. Told("isLastPage", "boolean", "more {0} False"),
        .. Told("last", "boolean", "more {0} False"),
        .. Told("lastPage", "boolean", "more {0} False"),
        .. Told("total", "integer", "total {0}"),
        .. Told("totalCount", "integer", "total {0}"),
        .. Told("total_items", "integer", "total {0}"),
        .. Told("totalRecords", "integer", "total {0}"),
        .. Told("totalRecordCount", "integer", "total {0}"),
        .. Told("totalResults", "integer", "total {0}"),
        .. Told("totalEntries", "integer", "total {0}"),
        .. Told("totalElements", "integer", "total {0}"),
        .. Told("totalRows", "integer", "total {0}"),
        .. Told("totalHits", "integer", "total {0}"),
        .. Told("odataCount", "integer", "total {0}"),
        .. Told("recordsFound", "integer", "total {0}"),
        .. Told("totalPages", "integer", "pages {0}"),
        .. Told("page_count", "integer", "pages {0}"),
        .. Told("pagesCount", "integer", "pages {0}"),
        .. Told("numPages", "integer", "pages {0}"),
        .. Told("last_page", "integer", "pages {0}"),
    ]);

    [Fact]
    public void LinkToTheNextPage_TellsTheEnd_BesideTheOneToThePageBefore() => AssertWalks(
    [
        .. new[] { ("next", "previous", "Next"), ("next", "prev", "Next"), ("nextPage", "previousPage", "NextPage"), ("next_page_url", "prev_page_url", "NextPageUrl"), ("nextLink", "previousLink", "NextLink") }
            .Select(n => (
                Query("page", Number + ", default: 1"),
                Answer("items: " + Texts, n.Item1 + ": { type: [string, 'null'], format: uri }", n.Item2 + ": { type: [string, 'null'] }"),
                $"Page by page from 1, items Items, more {n.Item3}? Presence")),
        (Query("page", Number + ", default: 1"), Answer("items: " + Texts, "next: { type: string }", "nextPage: { type: string }"), "Page by page from 1, items Items"),
        (Query("page", Number + ", default: 1"), Answer("items: " + Texts, "next: { type: string }", "previous: { type: integer }"), "Page by page from 1, items Items"),
        (Query("page", Number + ", default: 1"), Answer("items: " + Texts, "next: { type: integer }", "previous: { type: string }"), "Page by page from 1, items Items"),
        (Query("page", Number + ", default: 1"), Answer("items: " + Texts, "meta: " + Answer("next: { type: string }", "previous: { type: string }")), "Page by page from 1, items Items"),
        (Query("page", Number + ", default: 1"), Answer("items: " + Texts, "next: { type: string }", "previous: { type: string }", "hasMore: { type: boolean }"), "Page by page from 1, items Items, more HasMore True"),
    ]);

    /// <summary>An answer of success that may be none would be taken for an empty page.</summary>
    [Fact]
    public void AnswerThatMayBeAFailure_IsNoPage() => AssertWalks(
    [
        .. "success ok isSuccess isSuccessful succeeded failed error is_error hasError hasErrors".Split(' ')
            .Select(n => (Query("page", Number + ", default: 1"), Answer("items: " + Texts, n + ": { type: boolean }"), None)),
    ]);

    private static IEnumerable<(string Parameters, string Answer, string Walk)> Told(string name, string type, string sign)
    {
        string property = Generator.Bind.Words.Pascal(name).Text;
        yield return (
            Query("page", Number + ", default: 1"),
            Answer("animals: " + Texts, name + ": { type: " + type + " }"),
            "Page by page from 1, items Animals, " + string.Format(System.Globalization.CultureInfo.InvariantCulture, sign, property));
        yield return (Query("page", Number + ", default: 1"), Answer("animals: " + Texts, name + ": { type: string }"), None);
    }
}
