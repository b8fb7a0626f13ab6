namespace BizKitHub.Generator.Model;

internal enum PayloadFormat
{
    Json,
    Text,
    Binary,
}
