namespace BizKitHub.Generator.Model;

/// <summary>How a call says which page it wants.</summary>
internal enum PagingStyle
{
    /// <summary>By the page's number.</summary>
    Page,

    /// <summary>By how many items come before it.</summary>
    Offset,

    /// <summary>By what the page before says.</summary>
    Cursor,

    /// <summary>By the id of the last item of the page before.</summary>
    LastItem,
}
