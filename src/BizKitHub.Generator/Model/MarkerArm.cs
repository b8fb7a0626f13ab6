namespace BizKitHub.Generator.Model;

/// <param name="PropertyName">On the wire.</param>
/// <param name="Index">The case that alone has the property.</param>
internal sealed record MarkerArm(string PropertyName, int Index);
