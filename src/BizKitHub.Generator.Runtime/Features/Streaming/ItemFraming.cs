namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Buffers;

/// <summary>Cuts bytes, in whatever portions they come, into items. An item is JSON and valid until the next is asked for.</summary>
internal abstract class ItemFraming : IDisposable
{
    /// <summary>More than this, in bytes, an item may not have: memory is not for the server to spend.</summary>
    public const int LongestItem = 16 * 1024 * 1024;

    /// <summary>The item that was taken last.</summary>
    public abstract ReadOnlyMemory<byte> Item { get; }

    /// <summary>Whether the item under way is longer than any may be.</summary>
    public abstract bool IsTooLong { get; }

    /// <summary>Whether the last item has said that there will be no more.</summary>
    public virtual bool IsOver => false;

    public static ItemFraming Create(ApiStreamFormat format, ArrayPool<byte> pool) => format switch
    {
        ApiStreamFormat.Lines => new DelimitedFraming(pool, (byte)'\n'),
        ApiStreamFormat.Sequence => new DelimitedFraming(pool, 0x1E),
        _ => new EventFraming(pool, format),
    };

    /// <summary>Uses up bytes until an item is whole. False when they are all used up before one is.</summary>
    public abstract bool TryTake(ref ReadOnlyMemory<byte> bytes);

    /// <summary>Whether what was left at the end of the bytes is an item.</summary>
    public abstract bool TryTakeLast();

    public abstract void Dispose();
}
