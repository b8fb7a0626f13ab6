namespace BizKitHub.Generator.Runtime.Internal;

using global::System.Buffers;
using global::System.IO;
using global::System.Net.Http;

/// <summary>A body that the caller's stream holds.</summary>
internal sealed class StreamBody : RequestBody
{
    private readonly string _mediaType;

    public StreamBody(Stream stream, string mediaType)
    {
        Stream = stream;
        _mediaType = mediaType;
    }

    public override bool Repeatable => false;

    public Stream Stream { get; }

    public override HttpContent CreateContent(ArrayPool<byte> pool) => new StreamedContent(this, _mediaType);
}
