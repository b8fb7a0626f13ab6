using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>One of the answers that an operation declares as a success.</summary>
/// <param name="Statuses">When it comes.</param>
/// <param name="Form">What its body is.</param>
/// <param name="Use">What is read from JSON; null for all other forms.</param>
/// <param name="Accept">The media types to ask for; empty where there is no body.</param>
/// <param name="Documentation">What the document says of it.</param>
internal sealed record AnswerDraft(StatusRange Statuses, ResultForm Form, DraftUse? Use, EquatableArray<string> Accept, Documentation Documentation);
