namespace BizKitHub.Generator.Runtime.Internal;

using global::System.IO;
using global::System.Net;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>A request body that knows when its call ends. Frameworks before .NET 5 do not tell it, and it may be waiting for a stream of the caller's.</summary>
internal abstract class CancellableContent : HttpContent
{
    public CancellationToken Token { get; set; }

    protected sealed override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, Token);

    protected abstract Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken);
}
