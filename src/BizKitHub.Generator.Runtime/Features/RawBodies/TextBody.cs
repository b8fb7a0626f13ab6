namespace BizKitHub.Generator.Runtime.Internal;

using global::System.Buffers;
using global::System.Net.Http;
using global::System.Text;

/// <summary>A body of text, in UTF-8.</summary>
internal sealed class TextBody : RequestBody
{
    private readonly string _text;
    private readonly string _mediaType;

    public TextBody(string text, string mediaType)
    {
        _text = text;
        _mediaType = mediaType;
    }

    public override HttpContent CreateContent(ArrayPool<byte> pool)
    {
        var buffer = new PooledBuffer(pool, Encoding.UTF8.GetMaxByteCount(_text.Length));
        buffer.Advance(Encoding.UTF8.GetBytes(_text, buffer.GetSpan(Encoding.UTF8.GetMaxByteCount(_text.Length))));
        return new PooledContent(buffer, _mediaType);
    }
}
