using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace BizKitHub.Storefront;

/// <summary>A sentence for the next page that the visitor sees: what came of a form is told after the redirect.</summary>
public sealed record Notice(bool IsGood, string Text)
{
    private const string Key = nameof(Notice);

    public static Notice Good(string text) => new(IsGood: true, text);

    public static Notice Sorry(string text) => new(IsGood: false, text);

    public static Notice? TakeFrom(ITempDataDictionary data) =>
        data[Key] is string[] and [var kind, var text] ? new Notice(kind == nameof(Good), text) : null;

    public void LeaveIn(ITempDataDictionary data) => data[Key] = new[] { IsGood ? nameof(Good) : nameof(Sorry), Text };
}
