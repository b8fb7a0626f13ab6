using System.Globalization;
using BizKitHub.Generator.Runtime.Internal;
using BizKitHub.Generator.Runtime.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace BizKitHub.Generator.Runtime.Tests.Paging;

/// <summary>Which pages a walk asks for, and where it ends.</summary>
public sealed class PagingTests
{
    private static readonly Func<int, object?> Itself = static item => item;

    private readonly List<object?> _asked = [];

    [Fact]
    public void EveryItem_ComesOnce_InItsOrder_HoweverPagesAreCut() =>
        Values.Holds(Cuts, sizes =>
        {
            int[][] pages = Pages(sizes);
            int[] all = [.. pages.SelectMany(p => p)];
            int[] starts = [.. pages.Select((_, index) => pages.Take(index).Sum(p => p.Length))];

            Assert.Equal(all, Walk(ByPage(page => At(pages, (int)page - 1))));
            Assert.Equal(all, Walk(ByOffset(offset => At(pages, Place(starts, (int)offset)))));
            Assert.Equal(all, Walk(ByCursor(cursor => Named(pages, cursor is null ? 0 : int.Parse(cursor, CultureInfo.InvariantCulture)))));
            Assert.Equal(all, Walk(ByLastItem(last => At(pages, last is null ? 0 : Place(starts, all.IndexOf(int.Parse(last, CultureInfo.InvariantCulture)) + 1)))));
        });

    [Fact]
    public void ThePageAfterTheLastOne_IsAskedFor_UnlessSomethingSaysThatThereIsNone()
    {
        int[][] pages = [[1, 2], [3]];

        Assert.Equal([1L, 2L, 3L], Asked(ByPage(page => At(pages, (int)page - 1))));
        Assert.Equal([1L, 2L], Asked(ByPage(page => At(pages, (int)page - 1) with { Total = 3 })));
        Assert.Equal([1L, 2L], Asked(ByPage(page => At(pages, (int)page - 1) with { Pages = 2 })));
        Assert.Equal([1L, 2L], Asked(ByPage(page => At(pages, (int)page - 1) with { HasMore = page < 2 })));
        Assert.Equal([0L, 2L, 3L], Asked(ByOffset(offset => At(pages, Place([0, 2], (int)offset)))));
        Assert.Equal([0L, 2L], Asked(ByOffset(offset => At(pages, Place([0, 2], (int)offset)) with { Total = 3 })));
    }

    [Fact]
    public void ANumberOfZero_IsOneThatTheServerDidNotCount()
    {
        int[][] pages = [[1, 2], [3]];

        Assert.Equal([1, 2, 3], Walk(ByPage(page => At(pages, (int)page - 1) with { Total = 0, Pages = 0 })));
    }

    [Fact]
    public void ACursor_EndsTheWalk_WhenItIsMissingOrEmpty_OrTheAnswerSaysThatThereIsNoMore()
    {
        Assert.Equal([1], Walk(ByCursor(_ => new([1]))));
        Assert.Equal([1], Walk(ByCursor(_ => new([1]) { Next = "" })));
        Assert.Equal([1], Walk(ByCursor(_ => new([1]) { Next = "more", HasMore = false })));
        Assert.Equal([1, 2], Walk(ByCursor(cursor => cursor is null ? new([1]) { Next = "a" } : new([2]))));
    }

    [Fact]
    public void AnEmptyPage_EndsCountedPages_AndNotThoseThatNameTheNext()
    {
        Assert.Equal([1], Walk(ByPage(page => page == 1 ? new([1]) : new([]))));
        Assert.Equal([1], Walk(ByPage(page => page == 1 ? new([1]) : new(null))));
        Assert.Equal([2], Walk(ByCursor(cursor => cursor is null ? new([]) { Next = "a" } : new([2]))));
    }

    [Fact]
    public void AServerThatHasNothingNew_AndNamesTheSamePlace_IsAtItsEnd() =>
        Assert.Equal([1], Walk(ByCursor(cursor => new(cursor is null ? [1] : []) { Next = "here" })));

    [Fact]
    public void ACircle_EndsInAnException_HoweverLongItIs() =>
        Values.Holds(Gen.Choose(1, 40).Two(), circle =>
        {
            (int before, int length) = circle;
            _asked.Clear();

            ApiException exception = Assert.Throws<ApiException>(() => Walk(ByCursor(cursor =>
            {
                int place = cursor is null ? 0 : int.Parse(cursor, CultureInfo.InvariantCulture);
                int next = place + 1 < before + length ? place + 1 : before;
                return new([place]) { Next = next.ToString(CultureInfo.InvariantCulture) };
            })));

            Assert.Equal("item.list: the API answered with the same page again, so that its pages would never end.", exception.Message);
            Assert.Equal("item.list", exception.Operation);
            Assert.InRange(_asked.Count, before + length, 4 * (before + length));
        });

    [Fact]
    public void ThePageThatComesAgain_IsAnException()
    {
        Assert.Throws<ApiException>(() => Walk(ByPage(_ => new([1, 2]))));
        Assert.Throws<ApiException>(() => Walk(ByOffset(_ => new([1, 2]))));
        Assert.Throws<ApiException>(() => Walk(ByLastItem(_ => new([1, 2]))));
    }

    [Fact]
    public void ValuesThatAreEqual_TellNothingOfTheirPage()
    {
        ApiPage<int> Answer(long page) => page <= 3 ? new([7, 7]) : new([]);

        Assert.Equal([7, 7, 7, 7, 7, 7], Walk(ApiPaging.ByPageAsync("item.list", 1, Send<long, int>(Answer), static answer => answer, identify: null, TestContext.Current.CancellationToken)));
        Assert.Throws<ApiException>(() => Walk(ByPage(Answer)));
    }

    [Fact]
    public void APageOfTheSameEnds_ButOtherLength_IsAnotherPage() =>
        Assert.Equal([1, 2, 1, 5, 2], Walk(ByPage(page => page switch { 1 => new([1, 2]), 2 => new([1, 5, 2]), _ => new([]) })));

    [Fact]
    public async Task NothingIsAskedFor_BeforeAnItemIs_NorAfterTheCallerHasEnough()
    {
        IAsyncEnumerable<int> items = ByPage(page => new([(int)page]));
        Assert.Empty(_asked);

        await foreach (int item in items)
        {
            if (item == 2)
            {
                break;
            }
        }

        Assert.Equal([1L, 2L], _asked);
    }

    [Fact]
    public async Task Cancellation_AsksForNoFurtherPage()
    {
        using var source = new CancellationTokenSource();
        var seen = new List<int>();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (int item in ByPage(page => new([(int)page])).WithCancellation(source.Token))
            {
                seen.Add(item);
                await source.CancelAsync();
            }
        });

        Assert.Equal([1], seen);
        Assert.Equal([1L], _asked);
    }

    /// <summary>How many items each page has. Pages in the middle of a walk are not empty.</summary>
    private static Gen<int[]> Cuts { get; } = Gen.ArrayOf(Gen.Choose(1, 5)).Where(sizes => sizes.Length <= 20);

    private static int[][] Pages(int[] sizes) =>
        [.. sizes.Select((size, index) => Enumerable.Range(100 + sizes.Take(index).Sum(), size).ToArray())];

    private static int Place(int[] starts, int offset) => Array.IndexOf(starts, offset) is >= 0 and var place ? place : starts.Length;

    private static ApiPage<int> At(int[][] pages, int index) => new(index < pages.Length ? pages[index] : []);

    private static ApiPage<int> Named(int[][] pages, int index) =>
        At(pages, index) with { Next = index + 1 < pages.Length ? (index + 1).ToString(CultureInfo.InvariantCulture) : null };

    private IAsyncEnumerable<int> ByPage(Func<long, ApiPage<int>> answer) =>
        ApiPaging.ByPageAsync("item.list", 1, Send(answer), static page => page, Itself, TestContext.Current.CancellationToken);

    private IAsyncEnumerable<int> ByOffset(Func<long, ApiPage<int>> answer) =>
        ApiPaging.ByOffsetAsync("item.list", 0, Send(answer), static page => page, Itself, TestContext.Current.CancellationToken);

    private IAsyncEnumerable<int> ByCursor(Func<string?, ApiPage<int>> answer) =>
        ApiPaging.ByCursorAsync("item.list", Send(answer), static page => page, TestContext.Current.CancellationToken);

    private IAsyncEnumerable<int> ByLastItem(Func<string?, ApiPage<int>> answer) => ApiPaging.ByLastItemAsync(
        "item.list", Send(answer), static page => page, static item => item.ToString(CultureInfo.InvariantCulture), TestContext.Current.CancellationToken);

    private Func<TPosition, CancellationToken, Task<ApiPage<TItem>>> Send<TPosition, TItem>(Func<TPosition, ApiPage<TItem>> answer) => (position, cancellation) =>
    {
        cancellation.ThrowIfCancellationRequested();
        _asked.Add(position);
        return Task.FromResult(answer(position));
    };

    private object?[] Asked(IAsyncEnumerable<int> items)
    {
        _asked.Clear();
        Walk(items);
        return [.. _asked];
    }

    private static int[] Walk(IAsyncEnumerable<int> items) => [.. items.ToBlockingEnumerable()];
}
