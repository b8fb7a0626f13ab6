namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Collections.Generic;

/// <summary>What an answer says of itself as a page. What it does not say is null.</summary>
/// <typeparam name="TItem">What pages are made of.</typeparam>
internal readonly struct ApiPage<TItem>
{
    /// <param name="items">Null, too, where there are none.</param>
    public ApiPage(IReadOnlyList<TItem>? items) => Items = items ?? Array.Empty<TItem>();

    public IReadOnlyList<TItem> Items { get; }

    /// <summary>Whether there are more pages.</summary>
    public bool? HasMore { get; init; }

    /// <summary>How many items all pages have together.</summary>
    public decimal? Total { get; init; }

    /// <summary>How many pages there are.</summary>
    public decimal? Pages { get; init; }

    /// <summary>The cursor of the next page.</summary>
    public string? Next { get; init; }
}
