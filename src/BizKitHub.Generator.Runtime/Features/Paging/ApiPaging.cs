namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Collections.Generic;
using global::System.Runtime.CompilerServices;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>
/// Walks through the pages of an operation. A page is asked for when the items of the one before are used up. The end is
/// where the server says so, and otherwise a page without items; a page shorter than others is none, since servers have
/// limits of their own. A server that turns in a circle is an error, and no endless loop.
/// </summary>
internal static class ApiPaging
{
    /// <summary>Pages that are counted.</summary>
    public static IAsyncEnumerable<TItem> ByPageAsync<TAnswer, TItem>(
        string operation,
        long first,
        Func<long, CancellationToken, Task<TAnswer>> send,
        Func<TAnswer, ApiPage<TItem>> read,
        Func<TItem, object?>? identify,
        CancellationToken cancellationToken) =>
        ByNumberAsync(operation, first, static _ => 1, send, read, identify, cancellationToken);

    /// <summary>Pages that are found by how many items are before them.</summary>
    public static IAsyncEnumerable<TItem> ByOffsetAsync<TAnswer, TItem>(
        string operation,
        long first,
        Func<long, CancellationToken, Task<TAnswer>> send,
        Func<TAnswer, ApiPage<TItem>> read,
        Func<TItem, object?>? identify,
        CancellationToken cancellationToken) =>
        ByNumberAsync(operation, first, static items => items, send, read, identify, cancellationToken);

    /// <summary>Pages that come after an item, which is named by its id.</summary>
    public static IAsyncEnumerable<TItem> ByLastItemAsync<TAnswer, TItem>(
        string operation,
        Func<string?, CancellationToken, Task<TAnswer>> send,
        Func<TAnswer, ApiPage<TItem>> read,
        Func<TItem, string?> identify,
        CancellationToken cancellationToken)
    {
        return ByCursorAsync(operation, send, ReadWithCursor, cancellationToken);

        ApiPage<TItem> ReadWithCursor(TAnswer answer)
        {
            ApiPage<TItem> page = read(answer);
            return page.Items.Count == 0 ? page : page with { Next = identify(page.Items[page.Items.Count - 1]) };
        }
    }

    /// <summary>Pages that the page before names.</summary>
    public static async IAsyncEnumerable<TItem> ByCursorAsync<TAnswer, TItem>(
        string operation,
        Func<string?, CancellationToken, Task<TAnswer>> send,
        Func<TAnswer, ApiPage<TItem>> read,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? cursor = null;
        string? kept = null;
        for (long count = 1; ; count++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ApiPage<TItem> page = read(await send(cursor, cancellationToken).ConfigureAwait(false));
            foreach (TItem item in page.Items)
            {
                yield return item;
            }

            // A server that has nothing new for now names the same place again.
            if (page.HasMore == false || string.IsNullOrEmpty(page.Next) || (page.Next == cursor && page.Items.Count == 0))
            {
                yield break;
            }

            // The one that is kept changes ever more rarely, so that a circle of any length meets it (Brent).
            if (page.Next == cursor || page.Next == kept)
            {
                throw TurnsInACircle(operation);
            }

            kept = (count & (count - 1)) == 0 ? page.Next : kept;
            cursor = page.Next;
        }
    }

    private static async IAsyncEnumerable<TItem> ByNumberAsync<TAnswer, TItem>(
        string operation,
        long first,
        Func<int, int> step,
        Func<long, CancellationToken, Task<TAnswer>> send,
        Func<TAnswer, ApiPage<TItem>> read,
        Func<TItem, object?>? identify,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long position = first;
        long received = 0;
        (int Count, object? First, object? Last) before = default;
        for (long count = 1; ; count++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ApiPage<TItem> page = read(await send(position, cancellationToken).ConfigureAwait(false));
            if (page.Items.Count == 0)
            {
                yield break;
            }

            (int Count, object? First, object? Last) mark = MarkOf(page.Items, identify);
            if (mark.Count > 0 && mark.Equals(before))
            {
                throw TurnsInACircle(operation);
            }

            before = mark;
            foreach (TItem item in page.Items)
            {
                yield return item;
            }

            received += page.Items.Count;

            // A number of zero beside items is one that the server did not count.
            if (page.HasMore == false || (page.Total > 0 && received >= page.Total) || (page.Pages > 0 && count >= page.Pages))
            {
                yield break;
            }

            position += step(page.Items.Count);
        }
    }

    /// <summary>What tells a page from the one before: its first and its last item. Values may well be equal; they tell nothing.</summary>
    private static (int Count, object? First, object? Last) MarkOf<TItem>(IReadOnlyList<TItem> items, Func<TItem, object?>? identify)
    {
        TItem first = items[0];
        TItem last = items[items.Count - 1];
        return identify is not null ? (items.Count, identify(first), identify(last))
            : first is null or ValueType or string ? default
            : (items.Count, first, last);
    }

    private static ApiException TurnsInACircle(string operation) =>
        new($"{operation}: the API answered with the same page again, so that its pages would never end.") { Operation = operation };
}
