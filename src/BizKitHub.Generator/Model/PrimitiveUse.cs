namespace BizKitHub.Generator.Model;

internal sealed record PrimitiveUse(Primitive Primitive, bool IsNullable = false) : TypeUse(IsNullable)
{
    public override bool IsValueType => Primitive is not (Primitive.String or Primitive.Uri);
}
