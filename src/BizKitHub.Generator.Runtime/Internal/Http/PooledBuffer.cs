namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Buffers;

/// <summary>
/// Bytes in an array that is rented, grows as they come, and goes back wiped when the buffer is disposed.
/// Not for two threads at a time.
/// </summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    /// <summary>What <c>Array.MaxLength</c> says, where there is one.</summary>
    public const int LongestArray = 0x7FFFFFC7;

    private const int SmallestHint = 256;

    private readonly ArrayPool<byte> _pool;
    private byte[] _bytes;

    public PooledBuffer(ArrayPool<byte> pool, int capacity)
    {
        _pool = pool;
        _bytes = pool.Rent(capacity);
    }

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _bytes.AsSpan(Length);
    }

    /// <summary>Forgets what was written and keeps the room for it.</summary>
    public void Clear()
    {
        _bytes.AsSpan(0, Length).Clear();
        Length = 0;
    }

    public void Dispose()
    {
        byte[] bytes = _bytes;
        _bytes = Array.Empty<byte>();
        GiveBack(bytes);
        Length = 0;
    }

    private void MakeRoom(int sizeHint)
    {
        int wanted = sizeHint > 0 ? sizeHint : SmallestHint;
        if (_bytes.Length - Length >= wanted)
        {
            return;
        }

        byte[] larger = _pool.Rent(Math.Max(checked(Length + wanted), (int)Math.Min(2L * _bytes.Length, LongestArray)));
        Written.CopyTo(larger);
        GiveBack(_bytes);
        _bytes = larger;
    }

    private void GiveBack(byte[] bytes)
    {
        if (bytes.Length > 0)
        {
            bytes.AsSpan(0, Length).Clear();
            _pool.Return(bytes);
        }
    }
}
