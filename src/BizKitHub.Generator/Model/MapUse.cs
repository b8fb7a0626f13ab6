namespace BizKitHub.Generator.Model;

internal sealed record MapUse(TypeUse Value, bool IsNullable = false) : TypeUse(IsNullable)
{
    public override bool IsValueType => false;
}
