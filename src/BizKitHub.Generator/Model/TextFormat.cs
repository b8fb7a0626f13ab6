namespace BizKitHub.Generator.Model;

/// <summary>Formats of values that stay text in C#.</summary>
internal enum TextFormat
{
    None,
    Email,
    IPv4,
    IPv6,
    HostName,
}
