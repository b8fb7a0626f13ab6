namespace BizKitHub.Generator.Model;

internal sealed record ListUse(TypeUse Item, bool IsNullable = false) : TypeUse(IsNullable)
{
    public override bool IsValueType => false;
}
