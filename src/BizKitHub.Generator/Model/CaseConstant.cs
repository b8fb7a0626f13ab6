namespace BizKitHub.Generator.Model;

/// <summary>A property that a case has on the wire and its C# type says already.</summary>
/// <param name="WireName">The property.</param>
/// <param name="Value">Its one value.</param>
/// <param name="IsRequired">Whether a value without the property is refused; written it is always.</param>
internal sealed record CaseConstant(string WireName, ConstantModel Value, bool IsRequired);
