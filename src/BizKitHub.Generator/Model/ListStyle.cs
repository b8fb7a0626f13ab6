namespace BizKitHub.Generator.Model;

internal enum ListStyle
{
    /// <summary>One pair per item: <c>a=1&amp;a=2</c>.</summary>
    Exploded,
    Comma,
    Space,
    Pipe,
}
