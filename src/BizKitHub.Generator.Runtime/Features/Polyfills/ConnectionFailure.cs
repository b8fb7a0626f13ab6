namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Net;
using global::System.Net.Sockets;

/// <summary>
/// What has become of a connection, in the words that .NET has for it since .NET 8. Only those failures are named after which
/// nothing can have been sent; what is not known has no name.
/// </summary>
internal static class ConnectionFailure
{
    public static string? NameOf(Exception failure) => failure.InnerException switch
    {
        WebException { Status: WebExceptionStatus.NameResolutionFailure or WebExceptionStatus.ProxyNameResolutionFailure } => "NameResolutionError",
        WebException { Status: WebExceptionStatus.ConnectFailure } => "ConnectionError",
        WebException { Status: WebExceptionStatus.TrustFailure or WebExceptionStatus.SecureChannelFailure } => "SecureConnectionError",
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData } => "NameResolutionError",
        SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostUnreachable or SocketError.NetworkUnreachable } => "ConnectionError",
        _ => null,
    };
}
