namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Buffers;

/// <summary>JSON values with a byte between them that no JSON has in it. Nothing but white space is no value.</summary>
internal sealed class DelimitedFraming : ItemFraming
{
    private const int FirstCapacity = 1024;

    private readonly PooledBuffer _item;
    private readonly byte _delimiter;
    private bool _isTaken;

    public DelimitedFraming(ArrayPool<byte> pool, byte delimiter)
    {
        _item = new PooledBuffer(pool, FirstCapacity);
        _delimiter = delimiter;
    }

    public override ReadOnlyMemory<byte> Item => _item.Written;

    public override bool IsTooLong => _item.Length > LongestItem;

    public override bool TryTake(ref ReadOnlyMemory<byte> bytes)
    {
        if (_isTaken)
        {
            _item.Clear();
            _isTaken = false;
        }

        while (!bytes.IsEmpty && !IsTooLong)
        {
            int end = bytes.Span.IndexOf(_delimiter);
            _item.Write(end < 0 ? bytes.Span : bytes.Span[..end]);
            bytes = end < 0 ? default : bytes[(end + 1)..];
            if (end >= 0 && TryTakeLast())
            {
                return true;
            }
        }

        return false;
    }

    public override bool TryTakeLast()
    {
        if (_isTaken || _item.Written.Span.Trim(" \t\r\n\uFEFF"u8).IsEmpty)
        {
            _item.Clear();
            return false;
        }

        return _isTaken = true;
    }

    public override void Dispose() => _item.Dispose();
}
