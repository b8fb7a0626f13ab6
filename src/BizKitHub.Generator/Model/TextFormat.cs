namespace BizKitHub.Generator.Model;

/// <summary>Formats of values that stay text in C#.</summary>
internal enum TextFormat
{
    None,
    Email,
    IPv4,
    IPv6,
    HostName,

    /// <summary>
    /// An address of either version, or what stands for the machine itself: nothing, or <c>localhost</c>. Analyzers check
    /// it; at run time the server does, which normalises what it gets.
    /// </summary>
    IpOrLocalhost,
}
