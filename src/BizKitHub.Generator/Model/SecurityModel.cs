namespace BizKitHub.Generator.Model;

/// <summary>What an operation takes for proof of who calls: the first alternative whose secrets are there, or else nothing.</summary>
internal sealed record SecurityModel(EquatableArray<SecurityAlternative> Alternatives);
