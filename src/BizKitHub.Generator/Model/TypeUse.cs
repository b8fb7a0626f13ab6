namespace BizKitHub.Generator.Model;

/// <summary>A type where it is used. <see cref="TypeModel"/> is a type where it is declared.</summary>
/// <param name="IsNullable">Whether JSON <c>null</c> is one of its values.</param>
internal abstract record TypeUse(bool IsNullable)
{
    /// <summary>Whether C# treats it as a value type, so that "nullable" means <see cref="Nullable{T}"/>.</summary>
    public abstract bool IsValueType { get; }
}
