namespace BizKitHub.Generator.Model;

/// <summary>The method that walks through all pages of an operation.</summary>
internal sealed record PagingModel
{
    /// <summary>Without the suffix <c>Async</c>, for example <c>ListAll</c>.</summary>
    public required Identifier Name { get; init; }

    /// <summary>The parameter that is the group's client; none of the operation has its name.</summary>
    public required Identifier Client { get; init; }

    public required PagingStyle Style { get; init; }

    /// <summary>The parameter that says which page is meant. The method decides on it, so it is none of its own.</summary>
    public required Identifier Position { get; init; }

    /// <summary>The parameter that leads the other way and is never sent; null where there is none.</summary>
    public required Identifier? Backward { get; init; }

    /// <summary>The number of the first page, or of the first item.</summary>
    public required int First { get; init; }

    public required TypeUse Item { get; init; }

    /// <summary>A property by which two items are told apart; null where none is known to be one.</summary>
    public required Identifier? ItemId { get; init; }

    /// <summary>Where the items are.</summary>
    public required AnswerPath Items { get; init; }

    /// <summary>Where the next page's cursor is; null where there are none.</summary>
    public required AnswerPath? Next { get; init; }

    public required MoreModel? More { get; init; }

    /// <summary>Where the number of all items is; null where it is unknown.</summary>
    public required AnswerPath? Total { get; init; }

    /// <summary>Where the number of all pages is; null where it is unknown.</summary>
    public required AnswerPath? Pages { get; init; }
}
