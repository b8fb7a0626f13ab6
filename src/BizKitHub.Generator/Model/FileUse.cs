namespace BizKitHub.Generator.Model;

/// <summary>A file to send: a stream with a name and a media type.</summary>
internal sealed record FileUse(bool IsNullable = false) : TypeUse(IsNullable)
{
    public override bool IsValueType => false;
}
