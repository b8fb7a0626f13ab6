namespace BizKitHub.Generator.Model;

/// <summary>The value of one property of the object decides.</summary>
/// <param name="PropertyName">On the wire.</param>
/// <param name="Arms">By value; all values are of one JSON type.</param>
/// <param name="Otherwise">Where other values lead, and the absence of the property; null when they fit no case.</param>
internal sealed record ConstantChoice(string PropertyName, EquatableArray<ConstantArm> Arms, UnionChoice? Otherwise) : UnionChoice;
