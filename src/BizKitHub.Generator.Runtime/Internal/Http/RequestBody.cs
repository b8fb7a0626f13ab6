namespace BizKitHub.Generator.Runtime.Internal;

using global::System.Buffers;
using global::System.Net.Http;

/// <summary>A body that is not written yet.</summary>
internal abstract class RequestBody
{
    /// <summary>Whether its content can be had once more.</summary>
    public virtual bool Repeatable => true;

    public abstract HttpContent CreateContent(ArrayPool<byte> pool);
}
