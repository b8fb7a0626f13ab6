using System.Net;
using Archive;
using BizKitHub.Generator.Live.Tests.Support;

namespace BizKitHub.Generator.Live.Tests.Answers;

/// <summary>All items of several pages, in every way in which a contract pages; and what a server may do wrong with it.</summary>
public sealed class PagingTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pages_AreCountedUntilOneIsEmpty()
    {
        using var server = new ScriptedHandler(Pages(["a", "b", "c"], ["d"], [], ["never"]));
        Assert.Equal(["a", "b", "c", "d"], await Ids(server.Shelves().BooksAllAsync(writer: "x", cancellationToken: Cancelled)));
        Assert.Equal(["GET /shelves/books?page=1&writer=x", "GET /shelves/books?page=2&writer=x", "GET /shelves/books?page=3&writer=x"], server.Requests.Select(r => r.Line));
    }

    [Fact]
    public async Task Items_AreCountedUntilAllAreThere()
    {
        // The server gives fewer than were asked for: that is no end.
        string[] answers = [Page("items", ["a", "b"], ",\"total\":5"), Page("items", ["c"], ",\"total\":5"), Page("items", ["d", "e"], ",\"total\":5")];
        using var server = new ScriptedHandler(InTurn(answers));
        Assert.Equal(["a", "b", "c", "d", "e"], await Ids(server.Shelves().LettersAllAsync(limit: 9, cancellationToken: Cancelled)));
        Assert.Equal(["GET /shelves/letters?offset=0&limit=9", "GET /shelves/letters?offset=2&limit=9", "GET /shelves/letters?offset=3&limit=9"], server.Requests.Select(r => r.Line));
    }

    [Fact]
    public async Task ItemsThatNobodyCounted_EndWithAnEmptyPage()
    {
        using var server = new ScriptedHandler(InTurn(Page("items", ["a", "b"], ",\"total\":0"), Page("items", ["c"]), Page("items", [])));
        Assert.Equal(["a", "b", "c"], await Ids(server.Shelves().LettersAllAsync(cancellationToken: Cancelled)));
    }

    [Theory]
    [InlineData(",\"next_cursor\":null")]
    [InlineData(",\"next_cursor\":\"\"")]
    [InlineData("")]
    public async Task Cursors_AreHandedOnUntilThereIsNone(string end)
    {
        // An empty page in between is no end while there is a cursor.
        using var server = new ScriptedHandler(InTurn(Page("maps", ["a"], ",\"next_cursor\":\"x y\""), Page("maps", [], ",\"next_cursor\":\"z\""), Page("maps", ["b"], end)));
        Assert.Equal(["a", "b"], await Ids(server.Shelves().MapsAllAsync(Cancelled)));
        Assert.Equal(["GET /shelves/maps", "GET /shelves/maps?cursor=x%20y", "GET /shelves/maps?cursor=z"], server.Requests.Select(r => r.Line));
    }

    [Fact]
    public async Task LastItems_LeadOnUntilThereAreNoMore()
    {
        using var server = new ScriptedHandler(InTurn(Page("data", ["a", "b"], ",\"has_more\":true"), Page("data", ["c"], ",\"has_more\":false")));
        Assert.Equal(["a", "b", "c"], await Ids(server.Shelves().FilmsAllAsync(limit: 2, cancellationToken: Cancelled)));
        Assert.Equal(["GET /shelves/films?limit=2", "GET /shelves/films?starting_after=b&limit=2"], server.Requests.Select(r => r.Line));
    }

    [Fact]
    public async Task NothingIsSent_BeforeItIsNeeded()
    {
        using var server = new ScriptedHandler(Pages(["a", "b"], ["c"], []));
        IAsyncEnumerable<Paper> books = server.Shelves().BooksAllAsync(cancellationToken: Cancelled);
        await using IAsyncEnumerator<Paper> walk = books.GetAsyncEnumerator(Cancelled);
        Assert.Empty(server.Requests);
        Assert.True(await walk.MoveNextAsync() && await walk.MoveNextAsync());
        Assert.Single(server.Requests);
        Assert.True(await walk.MoveNextAsync());
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task WhoStops_SendsNothingMore()
    {
        using var server = new ScriptedHandler(Pages(["a"], ["b", "c"], ["d"]));
        await foreach (Paper book in server.Shelves().BooksAllAsync(cancellationToken: Cancelled))
        {
            if (book.Id == "c")
            {
                break;
            }
        }

        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task ASecondWalk_BeginsAtTheFirstPage()
    {
        using var server = new ScriptedHandler(Pages(["a"], ["b"], []));
        IAsyncEnumerable<Paper> books = server.Shelves().BooksAllAsync(cancellationToken: Cancelled);
        Assert.Equal(["a", "b"], await Ids(books));
        Assert.Equal(["a", "b"], await Ids(books));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task CancellingBetweenPages_EndsTheWalk(bool ofTheEnumeration)
    {
        using var cancellation = new CancellationTokenSource();
        using var server = new ScriptedHandler(Pages(["a"], ["b"]));
        var seen = new List<string>();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            IAsyncEnumerable<Paper> books = server.Shelves().BooksAllAsync(cancellationToken: ofTheEnumeration ? Cancelled : cancellation.Token);
            await foreach (Paper book in books.WithCancellation(ofTheEnumeration ? cancellation.Token : CancellationToken.None))
            {
                seen.Add(book.Id);
                await cancellation.CancelAsync();
            }
        });
        Assert.Equal(["a"], seen);
        Assert.Single(server.Requests);
    }

    /// <summary>Whatever the length of the circle is, and whatever was there before it.</summary>
    [Theory]
    [InlineData("x x", 2)]
    [InlineData("a b c c", 4)]
    [InlineData("x y x y x y x y", 8)]
    [InlineData("a b c d e f g c d e f g c d e f g c d e f g", 40)]
    public async Task CursorsThatTurnInACircle_AreAnError(string cursors, int mostRequests)
    {
        string[] all = cursors.Split(' ');
        int number = 0;
        using var server = new ScriptedHandler(_ => Replies.Json(Page("maps", ["m"], $",\"next_cursor\":\"{all[number++ % all.Length]}\"")));
        var failure = await Assert.ThrowsAsync<ArchiveApiException>(() => Ids(server.Shelves().MapsAllAsync(Cancelled)));
        Assert.Equal("shelves.maps: the API answered with the same page again, so that its pages would never end.", failure.Message);
        Assert.Equal("shelves.maps", failure.Operation);
        Assert.InRange(server.Requests.Count, 2, mostRequests);
    }

    [Fact]
    public async Task SameCursorWithoutItems_MeansThatNothingIsNew()
    {
        using var server = new ScriptedHandler(InTurn(Page("maps", ["a"], ",\"next_cursor\":\"x\""), Page("maps", [], ",\"next_cursor\":\"x\"")));
        Assert.Equal(["a"], await Ids(server.Shelves().MapsAllAsync(Cancelled)));
    }

    [Fact]
    public async Task SameLastItem_IsAnError()
    {
        using var server = new ScriptedHandler(Page("data", ["a", "b"], ",\"has_more\":true"));
        await Assert.ThrowsAsync<ArchiveApiException>(() => Ids(server.Shelves().FilmsAllAsync(cancellationToken: Cancelled)));
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task ServerThatKnowsNoPages_IsAnError()
    {
        using var server = new ScriptedHandler(Page("items", ["a", "b"]));
        var seen = new List<string>();
        await Assert.ThrowsAsync<ArchiveApiException>(async () =>
        {
            await foreach (Paper book in server.Shelves().BooksAllAsync(cancellationToken: Cancelled))
            {
                seen.Add(book.Id);
            }
        });
        Assert.Equal(["a", "b"], seen);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task FailureOnAPage_ComesAfterTheItemsBefore()
    {
        using var server = new ScriptedHandler(request => request.Line.Contains("page=3", StringComparison.Ordinal)
            ? Replies.Json("""{"title":"The third page burnt"}""", HttpStatusCode.Gone)
            : Replies.Json(Page("items", [request.Line])));
        var seen = new List<string>();
        ArchiveApiException failure = await Assert.ThrowsAnyAsync<ArchiveApiException>(async () =>
        {
            await foreach (Paper book in server.Shelves().BooksAllAsync(cancellationToken: Cancelled))
            {
                seen.Add(book.Id);
            }
        });
        Assert.Equal(["GET /shelves/books?page=1", "GET /shelves/books?page=2"], seen);
        Assert.Equal(HttpStatusCode.Gone, failure.StatusCode);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Arguments_AreCheckedAsTheCallDoes()
    {
        using var server = new ScriptedHandler(Pages(["a"]));
        Assert.Throws<ArgumentNullException>(() => ((IShelvesClient)null!).BooksAllAsync(cancellationToken: Cancelled));
        IAsyncEnumerable<Paper> books = server.Shelves().BooksAllAsync(writer: new string('x', 10), cancellationToken: Cancelled);
        ArgumentException wrong = await Assert.ThrowsAnyAsync<ArgumentException>(() => Ids(books));
        Assert.Equal("writer", wrong.ParamName);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task TheFake_IsWalkedThroughLikeTheServer()
    {
        using var fake = new ArchiveFake();
        using ArchiveClient client = fake.CreateClient();
        fake.Shelves.Books.Answers(call => new ShelvesBooksResponse { Items = call.Page is "1" or "2" ? [new Paper { Id = call.Page }] : [] });
        Assert.Equal(["1", "2"], await Ids(client.Shelves.BooksAllAsync(cancellationToken: Cancelled)));
        Assert.Equal(3, fake.Shelves.Books.Calls.Count);
    }

    [Fact]
    public async Task WhatImplementsTheInterface_HasPages() =>
        Assert.Equal(["x", "y"], await Ids(new TwoMaps().MapsAllAsync(Cancelled)));

    private static async Task<List<string>> Ids(IAsyncEnumerable<Paper> papers)
    {
        var ids = new List<string>();
        await foreach (Paper paper in papers)
        {
            ids.Add(paper.Id);
        }

        return ids;
    }

    /// <summary>Answers by the number of the page.</summary>
    private static Func<SentRequest, HttpResponseMessage> Pages(params string[][] pages) => request =>
    {
        string query = request.Address.Query;
        int at = query.IndexOf("page=", StringComparison.Ordinal) + "page=".Length;
        return Replies.Json(Page("items", pages[query[at] - '1']));
    };

    private static Func<SentRequest, HttpResponseMessage> InTurn(params string[] answers)
    {
        int number = 0;
        return _ => Replies.Json(answers[number++]);
    }

    private static string Page(string list, string[] ids, string more = "") =>
        $"{{\"{list}\":[{string.Join(',', ids.Select(id => $"{{\"id\":\"{id}\",\"lines\":[]}}"))}]{more}}}";

    /// <summary>Written by hand, as a consumer's tests would.</summary>
    private sealed class TwoMaps : IShelvesClient
    {
        public Task<ShelvesMapsResponse> MapsAsync(string? cursor = null, CancellationToken cancellationToken = default) => Task.FromResult(cursor is null
            ? new ShelvesMapsResponse { Maps = [new Paper { Id = "x" }], NextCursor = "more" }
            : new ShelvesMapsResponse { Maps = [new Paper { Id = "y" }] });

        public Task<ShelvesBooksResponse> BooksAsync(string? page = null, string? writer = null, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public Task<ShelvesLettersResponse> LettersAsync(int? offset = null, int? limit = null, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public Task<ShelvesFilmsResponse> FilmsAsync(string? startingAfter = null, string? endingBefore = null, int? limit = null, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();
    }
}
