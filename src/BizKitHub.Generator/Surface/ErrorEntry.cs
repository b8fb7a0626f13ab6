namespace BizKitHub.Generator.Surface;

/// <summary>A type of error that an operation fails with. <c>client.Order.PayAsync throws PaymentError</c></summary>
internal sealed record ErrorEntry(int Line, string Name, string Detail) : SurfaceEntry(Line, Name, Detail)
{
    public override string Key => $"{Name} throws {Detail}";
}
