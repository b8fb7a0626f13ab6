namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Buffers;

/// <summary>Gathers what is written in an array that grows.</summary>
internal sealed class ArrayBufferWriter<T> : IBufferWriter<T>
{
    private const int FirstLength = 256;

    private T[] _items = new T[FirstLength];
    private int _count;

    public ReadOnlySpan<T> WrittenSpan => _items.AsSpan(0, _count);

    public void Advance(int count) => _count += count;

    public Memory<T> GetMemory(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _items.AsMemory(_count);
    }

    public Span<T> GetSpan(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _items.AsSpan(_count);
    }

    private void MakeRoom(int sizeHint)
    {
        int wanted = Math.Max(sizeHint, 1);
        if (_items.Length - _count < wanted)
        {
            Array.Resize(ref _items, Math.Max(checked(_count + wanted), 2 * _items.Length));
        }
    }
}
