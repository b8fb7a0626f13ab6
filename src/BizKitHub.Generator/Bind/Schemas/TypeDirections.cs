namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>
/// Which types travel to the server and which come from it. What only one side may send can be demanded only of a type
/// that the other side never sends.
/// </summary>
internal sealed class TypeDirections
{
    private readonly HashSet<Draft> _received;

    /// <param name="sent">What requests are made of.</param>
    /// <param name="received">What answers are made of.</param>
    public TypeDirections(IEnumerable<DraftUse?> sent, IEnumerable<DraftUse?> received)
    {
        Sent = Reach.From(sent);
        _received = Reach.From(received);
    }

    /// <summary>Everything that requests are made of, lists and maps included.</summary>
    public HashSet<Draft> Sent { get; }

    public bool IsReached(Draft draft) => Sent.Contains(draft) || _received.Contains(draft);

    public bool IsRequired(DeclaredDraft owner, PropertyDraft property) => property.IsRequired && property.Direction switch
    {
        PropertyDirection.Received => !Sent.Contains(owner),
        PropertyDirection.Sent => !_received.Contains(owner),
        PropertyDirection.Neither => false,
        _ => true,
    };
}
