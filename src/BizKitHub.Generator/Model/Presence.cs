namespace BizKitHub.Generator.Model;

internal enum Presence
{
    Required,
    Optional,
}
