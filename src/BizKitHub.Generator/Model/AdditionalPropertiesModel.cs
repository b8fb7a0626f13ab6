namespace BizKitHub.Generator.Model;

/// <param name="Name">The C# property that holds them.</param>
/// <param name="Value">What each of them is.</param>
internal sealed record AdditionalPropertiesModel(Identifier Name, TypeUse Value);
