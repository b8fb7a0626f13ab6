namespace BizKitHub.Generator.Model;

/// <summary>Where in a server's address a variable stands, and so what its value may be.</summary>
internal enum ServerPlace
{
    /// <summary>In front of the path: a part of the host's name.</summary>
    Host,

    Port,

    Path,
}
