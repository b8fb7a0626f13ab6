using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Operations;

/// <param name="Format">How the items are told apart.</param>
/// <param name="Item">What an item is.</param>
/// <param name="MediaType">What to ask for.</param>
/// <param name="IsOnly">Whether the operation answers with nothing else.</param>
/// <param name="Documentation">What the document says of the answer.</param>
internal sealed record StreamDraft(StreamFormat Format, DraftUse Item, string MediaType, bool IsOnly, Documentation Documentation);
