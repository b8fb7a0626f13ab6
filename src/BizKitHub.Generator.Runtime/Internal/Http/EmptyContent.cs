namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.IO;
using global::System.Net;
using global::System.Net.Http;
using global::System.Threading.Tasks;

/// <summary>
/// A body of nothing, for requests that must not be sent twice: the framework sends a request without a body again, up to
/// three times, when its connection ends before a byte of the answer has come. One with a body it never does.
/// </summary>
internal sealed class EmptyContent : HttpContent
{
    /// <summary>The body of a request that has none; <see langword="null"/> where it may be sent again. A browser repeats nothing, and refuses some bodies.</summary>
#if NET
    public static EmptyContent? For(ApiRequest request) => request.Repeatable || OperatingSystem.IsBrowser() ? null : new EmptyContent();
#else
    public static EmptyContent? For(ApiRequest request) =>
        request.Repeatable || OperatingSystem.IsBrowser() || NetFramework.RefusesBody(request.Operation.Method) ? null : new EmptyContent();
#endif

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.CompletedTask;

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return true;
    }
}
