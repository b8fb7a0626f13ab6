namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Buffers;
using global::System.Collections.Generic;
#if NET
using global::System.Runtime.CompilerServices;
#endif

/// <summary>Gathers items in a rented array, so that the list that is kept takes exactly the room of its items.</summary>
internal ref struct PooledList<T>
{
    private const int FirstLength = 16;

    private T[] _items;
    private int _count;

    public PooledList()
    {
        _items = ArrayPool<T>.Shared.Rent(FirstLength);
        _count = 0;
    }

    public void Add(T item)
    {
        if (_count == _items.Length)
        {
            Grow();
        }

        _items[_count++] = item;
    }

    public readonly IReadOnlyList<T> ToList() => _items.AsSpan(0, _count).ToArray();

#if NET
    public readonly void Dispose() =>
        ArrayPool<T>.Shared.Return(_items, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
#else
    public readonly void Dispose() =>
        ArrayPool<T>.Shared.Return(_items, clearArray: true);
#endif

    private void Grow()
    {
        T[] larger = ArrayPool<T>.Shared.Rent(_items.Length * 2);
        _items.CopyTo(larger, 0);
        Dispose();
        _items = larger;
    }
}
