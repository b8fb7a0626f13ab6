namespace BizKitHub.Generator.Model;

/// <param name="Index">The case to try.</param>
/// <param name="Names">The properties that an object of the case has; empty where it may have any.</param>
internal sealed record FitArm(int Index, EquatableArray<string> Names);
