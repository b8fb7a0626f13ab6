namespace BizKitHub.Generator.Model;

/// <summary>The headers of an answer, as a record. It is no JSON value.</summary>
internal sealed record HeadersModel : TypeModel
{
    public override bool IsJson => false;

    public required EquatableArray<HeaderModel> Headers { get; init; }
}
