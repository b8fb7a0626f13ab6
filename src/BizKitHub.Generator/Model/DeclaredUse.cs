namespace BizKitHub.Generator.Model;

/// <summary>A type that the document declares.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="IsEnum">Open enums are structs; all else are classes.</param>
/// <param name="IsValidated">Whether there is something to check in it before it is sent.</param>
/// <param name="IsNullable">Whether JSON <c>null</c> is one of its values here.</param>
internal sealed record DeclaredUse(Identifier Name, bool IsEnum, bool IsValidated, bool IsNullable = false) : TypeUse(IsNullable)
{
    public override bool IsValueType => IsEnum;
}
