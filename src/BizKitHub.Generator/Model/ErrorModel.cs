namespace BizKitHub.Generator.Model;

/// <summary>What the body of a failed answer is.</summary>
/// <param name="Statuses">Where several errors are about a status, the first in the operation's list counts.</param>
/// <param name="Type">The type read from JSON; null when the contract says nothing of the body.</param>
internal sealed record ErrorModel(StatusRange Statuses, TypeUse? Type);
