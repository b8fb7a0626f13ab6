namespace BizKitHub.Generator.Runtime.Internal;

/// <summary>Where a parameter stands in a request.</summary>
internal enum ApiFakePlace
{
    Path,
    Query,
    Header,
    Cookie,
}
