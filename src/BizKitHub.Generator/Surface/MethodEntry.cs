namespace BizKitHub.Generator.Surface;

/// <summary>Something that is called. <c>client.Order.PayAsync(id: string, note?: string) -> Receipt</c></summary>
/// <param name="Line">Its place in the file, counted from zero.</param>
/// <param name="Name">What is called.</param>
/// <param name="Detail">The parameters and the result.</param>
/// <param name="Parameters">In the order of the method: those that are required come first.</param>
/// <param name="Result">What comes back.</param>
internal sealed record MethodEntry(int Line, string Name, string Detail, IReadOnlyList<SurfaceParameter> Parameters, string Result)
    : SurfaceEntry(Line, Name, Detail)
{
    /// <summary>What comes back where nothing does.</summary>
    public const string Nothing = "nothing";
}
