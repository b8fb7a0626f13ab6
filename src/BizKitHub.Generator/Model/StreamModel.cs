namespace BizKitHub.Generator.Model;

/// <summary>The answer of an operation as a stream of items.</summary>
/// <param name="Name">The method's name without the suffix <c>Async</c>: the operation's own when it answers with nothing else.</param>
/// <param name="Format">How the items are told apart.</param>
/// <param name="Item">What an item is.</param>
/// <param name="Accept">The media type to ask for.</param>
/// <param name="Documentation">What the document says of the answer.</param>
internal sealed record StreamModel(Identifier Name, StreamFormat Format, TypeUse Item, string Accept, Documentation Documentation);
