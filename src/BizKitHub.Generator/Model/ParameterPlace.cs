namespace BizKitHub.Generator.Model;

internal enum ParameterPlace
{
    Path,
    Query,
    Header,
    Cookie,
}
