namespace BizKitHub.Generator.Bind.Paging;

/// <summary>
/// What APIs call the things of paging: small letters and digits only, as <see cref="Plain"/> makes them. A word is here
/// when it means this one thing wherever it was found.
/// </summary>
internal static class PagingWords
{
    public static readonly HashSet<string> Page = Set("page", "pageno", "pagenum", "pagenumber", "pageindex", "currentpage");

    public static readonly HashSet<string> Offset = Set("offset", "skip", "startindex", "startat", "firstresult");

    public static readonly HashSet<string> Cursor = Set(
        "cursor", "pagecursor", "nextcursor", "aftercursor", "after", "afterid", "marker", "pagemarker", "nextmarker", "pagetoken", "nextpagetoken",
        "nexttoken", "paginationtoken", "continuation", "continuationtoken", "next", "nextpage", "nextkey");

    /// <summary>Parameters that name the last item of the page before.</summary>
    public static readonly HashSet<string> LastItem = Set("startingafter", "startafter");

    /// <summary>What leads the other way, by what leads forward.</summary>
    public static readonly Dictionary<string, string> Backward = new(StringComparer.Ordinal)
    {
        ["startingafter"] = "endingbefore",
        ["startafter"] = "endbefore",
        ["after"] = "before",
        ["afterid"] = "beforeid",
        ["aftercursor"] = "beforecursor",
    };

    public static readonly HashSet<string> Size = Set(
        "limit", "perpage", "pagesize", "pagelimit", "size", "take", "top", "maxresults", "maxitems", "count", "first", "resultsperpage", "itemsperpage");

    /// <summary>Lists that are the items, whatever other lists there are; the first counts.</summary>
    public static readonly string[] Items =
        ["items", "data", "results", "value", "values", "entries", "records", "list", "content", "nodes", "resources", "rows", "elements"];

    /// <summary>Lists that are about the page, and no items of it.</summary>
    public static readonly HashSet<string> Aside = Set(
        "errors", "warnings", "links", "order", "sort", "facets", "fields", "columns", "include", "includes", "included", "tags");

    /// <summary>Objects that hold what is about the page.</summary>
    public static readonly HashSet<string> Containers = Set(
        "pagination", "paging", "pageinfo", "page", "meta", "metadata", "responsemetadata", "cursor", "cursors", "pages", "paginationinfo");

    public static readonly string[] HasMore = ["hasmore", "hasnext", "hasnextpage", "hasmoreitems", "hasmoreresults", "moreresults"];

    public static readonly string[] IsLast = ["islast", "islastpage", "last", "lastpage"];

    public static readonly string[] Total =
    [
        "total", "totalcount", "totalitems", "totalrecords", "totalrecordcount", "totalresults", "totalentries", "totalelements", "totalrows", "totalhits",
        "odatacount", "recordsfound",
    ];

    public static readonly string[] PageCount = ["totalpages", "pagecount", "pagescount", "numpages", "lastpage"];

    /// <summary>Links to the next page, by the links to the page before: where there are both, the one that is missing tells the end.</summary>
    public static readonly (string Next, string Previous)[] Links =
        [("next", "previous"), ("next", "prev"), ("nextpage", "previouspage"), ("nextpageurl", "prevpageurl"), ("nextlink", "previouslink")];

    /// <summary>
    /// What an answer of success has where it may be none. Without items it would be taken for an empty page, and what it says be lost.
    /// </summary>
    public static readonly HashSet<string> Failure = Set("success", "ok", "issuccess", "issuccessful", "succeeded", "failed", "error", "iserror", "haserror", "haserrors");

    public static string Plain(string wireName)
    {
        var plain = new System.Text.StringBuilder(wireName.Length);
        foreach (char c in wireName)
        {
            if (c is >= 'A' and <= 'Z')
            {
                plain.Append((char)(c | ' '));
            }
            else if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                plain.Append(c);
            }
        }

        return plain.ToString();
    }

    /// <summary>What the next page's cursor may be called, in the order of trust.</summary>
    /// <param name="parameter">The parameter that takes it.</param>
    public static IEnumerable<string> NextOf(string parameter)
    {
        yield return "next" + parameter;
        if (parameter.StartsWith("next", StringComparison.Ordinal) || parameter.StartsWith("continuation", StringComparison.Ordinal) || parameter == "paginationtoken")
        {
            yield return parameter;
        }

        foreach (string name in (string[])["nextcursor", "nextpagecursor", "nextpagetoken", "nexttoken", "nextmarker", "nextcontinuationtoken"])
        {
            yield return name;
        }

        if (parameter.StartsWith("after", StringComparison.Ordinal))
        {
            yield return "endcursor";
            yield return "lastid";
        }
    }

    private static HashSet<string> Set(params string[] words) => new(words, StringComparer.Ordinal);
}
