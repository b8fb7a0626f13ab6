namespace BizKitHub.Generator.Model;

/// <summary>Secrets that are sent together.</summary>
/// <param name="Credentials">The names of their options, in document order.</param>
/// <param name="TakesAny">
/// Whether those that are there go without the others. That is so where a document declares secrets and never says what
/// asks for them.
/// </param>
internal sealed record SecurityAlternative(EquatableArray<Identifier> Credentials, bool TakesAny = false);
