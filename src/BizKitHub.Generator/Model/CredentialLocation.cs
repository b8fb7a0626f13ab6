namespace BizKitHub.Generator.Model;

internal enum CredentialLocation
{
    Query,
    Header,
    Cookie,
    Bearer,
    Basic,
}
