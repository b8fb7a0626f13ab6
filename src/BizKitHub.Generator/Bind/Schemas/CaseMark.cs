using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>What tells one case of a union from the others.</summary>
/// <param name="PropertyName">On the wire.</param>
/// <param name="Values">The property's values that mean the case; empty when its presence does.</param>
/// <param name="IsDeclared">Whether the document says so with a <c>discriminator</c>.</param>
internal sealed record CaseMark(string PropertyName, EquatableArray<ConstantModel> Values, bool IsDeclared = false);
